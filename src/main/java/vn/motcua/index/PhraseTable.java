package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with what each stands for, found in a row of words; the longest phrase at a place wins.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    private final Map<String, V> values = new HashMap<>();
    private final List<String> phrases = new ArrayList<>();
    /** For each word that begins a phrase, how many words the longest of these has. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** Enters a phrase; the first entry of two equal ones stays. */
    void put(String phrase, V value) {
        put(phrase, Words.keys(phrase), value);
    }

    /** Enters a phrase that is known by other keys than its own words. */
    void put(String phrase, List<String> keys, V value) {
        values.putIfAbsent(joined(keys, 0, keys.size()), value);
        phrases.add(phrase);
        longest.merge(keys.getFirst(), keys.size(), Math::max);
    }

    /** The phrases as written. */
    List<String> phrases() {
        return phrases;
    }

    /** Every phrase found from left to right; none overlaps another. */
    List<Found<V>> in(List<String> keys) {
        List<Found<V>> found = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            Found<V> here = at(keys, at);
            if (here == null) {
                at++;
            } else {
                found.add(here);
                at = here.to();
            }
        }
        return found;
    }

    private Found<V> at(List<String> keys, int from) {
        int most = longest.getOrDefault(keys.get(from), 0);
        for (int to = Math.min(keys.size(), from + most); to > from; to--) {
            V value = values.get(joined(keys, from, to));
            if (value != null) {
                return new Found<>(from, to, value);
            }
        }
        return null;
    }

    private static String joined(List<String> keys, int from, int to) {
        return String.join(" ", keys.subList(from, to));
    }

    /** A phrase that was found: the words [from, to). */
    record Found<V>(int from, int to, V value) {}
}
