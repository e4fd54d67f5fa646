package vn.motcua.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Common English words whose letters would be a Vietnamese syllable in Telex. */
final class EnglishWords {
    private static final String SECOND_PART = "# in Telex";

    private static final Set<String> ALWAYS = new HashSet<>();
    private static final Set<String> UNLESS_IN_TELEX = new HashSet<>();

    static {
        Set<String> part = ALWAYS;
        for (String line : read().split("\n")) {
            if (line.equals(SECOND_PART)) {
                part = UNLESS_IN_TELEX;
            } else if (!line.startsWith("#")) {
                part.addAll(Set.of(line.split(" ")));
            }
        }
    }

    private EnglishWords() {}

    private static String read() {
        try (InputStream in = EnglishWords.class.getResourceAsStream("english.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the word is English even in the middle of raw Telex. */
    static boolean isAlways(String lower) {
        return ALWAYS.contains(lower);
    }

    /** Whether the word is English where nothing else was typed in Telex. */
    static boolean isMostly(String lower) {
        return ALWAYS.contains(lower) || UNLESS_IN_TELEX.contains(lower);
    }
}
