package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and say nothing that nobody asks for. */
class GuidanceWordsTest {

    private static final GuidanceWords VIETNAMESE = GuidanceWords.vietnamese();
    private static final GuidanceWords ENGLISH = GuidanceWords.english();

    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSamePlaces() {
        assertThat(ENGLISH.keys()).isEqualTo(VIETNAMESE.keys());
        VIETNAMESE.keys().forEach(key -> assertThat(places(ENGLISH.pattern(key)))
                .as(key)
                .isEqualTo(places(VIETNAMESE.pattern(key))));
    }

    @Test
    void textsAreComposed() {
        VIETNAMESE.keys().forEach(key -> assertThat(Normalizer.isNormalized(
                        VIETNAMESE.pattern(key), Normalizer.Form.NFC))
                .as(key)
                .isTrue());
    }

    @Test
    void everyPhraseIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/motcua/answers/guidance"))) {
            code = files.map(GuidanceWordsTest::text).collect(Collectors.joining());
        }
        VIETNAMESE.keys().forEach(key -> assertThat(code).contains('"' + key + '"'));
    }

    private static String places(String pattern) {
        return pattern.chars()
                .filter(Character::isDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
