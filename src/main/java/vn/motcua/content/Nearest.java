package vn.motcua.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The nearest of the known words, when it is near enough to be worth naming. */
    static Optional<String> of(String word, Collection<String> known) {
        int farthest = Math.max(1, Math.min(3, word.length() / 2));
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= farthest)
                .filter(k -> distance(word, k) <= farthest)
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k));
    }

    /** Levenshtein distance, row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
