package vn.motcua.answers.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases VI = Phrases.vietnamese();
    private static final Phrases EN = Phrases.english();
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(EN.keys()).isEqualTo(VI.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : VI.keys()) {
            assertThat(places(EN.pattern(key))).as(key).isEqualTo(places(VI.pattern(key)));
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    @Test
    void everyPhraseIsSaidSomewhere() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>(VI.keys());
        unused.removeIf(key -> sources.contains("\"" + key + "\""));
        assertThat(unused).isEmpty();
    }

    private static String sources() throws IOException {
        return textUnder(Path.of("src/main/java")) + textUnder(Path.of("kiosk-web"));
    }

    private static String textUnder(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void phrasesAreCleanAndSayWhatHappens() {
        for (Phrases phrases : Set.of(VI, EN)) {
            for (String key : phrases.keys()) {
                String text = phrases.pattern(key);
                assertThat(text).as(key).isNotBlank().isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
                assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?i)\\b(OK|submit)\\b")
                        .doesNotContain("  ");
            }
        }
    }

    @Test
    void valuesAreFilledInAsTheyAre() {
        assertThat(VI.say("fee.per", "{1}$", "\\trang")).isEqualTo("{1}$/\\trang");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> VI.say("no.such.phrase"));
        assertThatIllegalArgumentException().isThrownBy(() -> VI.say("fee.per", "one"));
    }
}
