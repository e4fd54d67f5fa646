package vn.motcua.language;

import java.util.Set;

/** Common English words whose letters would be a Vietnamese syllable in Telex. */
final class EnglishWords {
    private static final Set<String> WORDS = Set.of("visa", "tax", "test", "box");

    private EnglishWords() {}

    static boolean contains(String word) {
        return WORDS.contains(Letters.lookup(word));
    }
}
