package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any Unicode may come in, broken pairs and all, and nothing throws. */
class AnyTextTest {
    private static final Segmenter SEGMENTER = Segmenter.learn(List.of("dang ky khai sinh", "a b"));

    @Property(tries = 2000)
    void cleaningTwiceChangesNothingMore(@ForAll("text") String text) {
        String once = CleanText.clean(text);
        assertThat(CleanText.clean(once)).isEqualTo(once);
        assertThat(once).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ", "\u00AD", "\u200B", "ð");
    }

    @Property(tries = 2000)
    void nothingThrows(@ForAll("text") String text) {
        List<String> words = List.of(text.split(" "));
        assertThat(RawKeys.read(words, word -> word.length() > 3)).hasSameSizeAs(words);
        assertThat(NumberWords.toDigits(words)).hasSizeLessThanOrEqualTo(words.size());
        assertThat(String.join("", SEGMENTER.split(text))).isIn("", text);
        for (String word : words) {
            assertThat(Syllable.parse(word).isPresent() && !Syllable.isSyllable(word))
                    .isFalse();
            assertThat(SoundKey.of(word)).isNotNull();
            assertThat(Fold.fold(Fold.fold(word))).isEqualTo(Fold.fold(word));
        }
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withCharRange('\uD700', '\uE010').ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("aeouyndcht ")
                        .withCharRange('\u00A0', '\u00FF')
                        .ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("aeoudđăâêôơư \u00AD\u200B")
                        .withCharRange('\u0300', '\u0345')
                        .ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("aeiouydcghnptwsfrxj0123456789 ")
                        .ofMaxLength(12));
    }
}
