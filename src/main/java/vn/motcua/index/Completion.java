package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is being typed: whole words, then perhaps the beginning of one.
 *
 * @param whole words without marks, in order
 * @param last the words, without marks, that the beginning may become
 * @param beginning the beginning itself, without marks; empty when the last word is whole
 */
record Completion(List<String> whole, Set<String> last, String beginning) {

    private static final double GAP = 0.7;
    private static final double LENGTH = 0.35;

    static Completion of(List<String> whole) {
        return new Completion(whole, Set.of(), "");
    }

    static Completion of(List<String> whole, Set<Word> last, String beginning) {
        Set<String> folded = new HashSet<>();
        last.forEach(word -> folded.add(word.folded()));
        return new Completion(whole, folded, beginning);
    }

    /** The places of the matched words in a text; empty when the text lacks one of them. */
    List<Integer> places(List<String> text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < whole.size() + (beginning.isEmpty() ? 0 : 1); i++) {
            int at = places.isEmpty() ? 0 : places.getLast() + 1;
            while (at < text.size() && !fits(i, text.get(at))) {
                at++;
            }
            if (at == text.size()) {
                return List.of();
            }
            places.add(at);
        }
        return places;
    }

    private boolean fits(int i, String word) {
        return i < whole.size() ? whole.get(i).equals(word) : last.contains(word) || word.startsWith(beginning);
    }

    /** How well matched places lie: from the start and side by side is best, and a short text is better than a long one. */
    static double quality(List<Integer> places, int length) {
        int first = places.getFirst();
        int gaps = places.getLast() - first + 1 - places.size();
        return -first - GAP * gaps - LENGTH * length;
    }
}
