package vn.motcua.channels.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.answers.Language;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9_-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z]+)*\\.)\"");

    @Test
    void both_languages_say_the_same_things_with_the_same_details() {
        Words vietnamese = Words.in(Language.VIETNAMESE);
        Words english = Words.in(Language.ENGLISH);

        assertThat(english.keys()).isEqualTo(vietnamese.keys());
        for (String key : vietnamese.keys()) {
            assertThat(details(english.of(key))).as(key).isEqualTo(details(vietnamese.of(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void words_are_clean_and_say_what_happens(Language language) {
        Words words = Words.in(language);
        for (String key : words.keys()) {
            String phrase = words.of(key);
            assertThat(phrase).as(key).isNotBlank().isEqualTo(phrase.strip());
            assertThat(Normalizer.isNormalized(phrase, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(phrase).as(key).doesNotContainPattern("(?i)\\b(ok|submit|ki-ốt thông minh)\\b");
        }
    }

    @Test
    void every_key_that_is_written_has_words_and_all_words_are_used() throws IOException {
        Set<String> keys = Words.in(Language.VIETNAMESE).keys();
        String written = sources();
        Set<String> named = found(KEY, written);
        Set<String> begun = found(BEGINNING, written);

        assertThat(named.stream()
                        .filter(key -> keys.stream().anyMatch(k -> k.startsWith(key.replaceAll("\\..*", "."))))
                        .filter(key -> !keys.contains(key)))
                .isEmpty();
        assertThat(keys.stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> begun.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** Pages and code of the kiosk, without the phrases that answers say themselves. */
    private static String sources() throws IOException {
        StringBuilder written = new StringBuilder();
        for (Path folder : List.of(Path.of("kiosk-web/pages"), Path.of("src/main/java/vn/motcua/channels/kiosk"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    written.append(Files.readString(file));
                }
            }
        }
        return written.toString().replaceAll("(phrases|WORDS)\\.say\\(\\s*\"[^\"]*\"", "");
    }

    private static Set<String> details(String phrase) {
        return Pattern.compile("\\{\\d}")
                .matcher(phrase)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }
}
