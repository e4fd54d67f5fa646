package vn.motcua.channels.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.answers.Language;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9_-]+)+)\"");

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
    void every_key_that_is_written_in_pages_and_code_has_words() throws IOException {
        Set<String> keys = Words.in(Language.VIETNAMESE).keys();
        Set<String> missing = new TreeSet<>();
        for (Path folder : List.of(Path.of("kiosk-web/pages"), Path.of("src/main/java/vn/motcua/channels/kiosk"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> keys.stream().anyMatch(k -> k.startsWith(key.replaceAll("\\..*", "."))))
                            .filter(key -> !keys.contains(key))
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> details(String phrase) {
        return Pattern.compile("\\{\\d}")
                .matcher(phrase)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }
}
