package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns words, and which follows which, from the content's own sentences. */
final class LexiconBuilder {

    private final Map<String, Word> bySpelling = new HashMap<>();
    private final Map<String, Word> byKey = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final PairCounts pairs = new PairCounts();
    private int[] counts = new int[1 << 10];
    private int[] asFirst = new int[1 << 10];
    private int[] followers = new int[1 << 10];

    /** Learns one sentence, as often as it weighs, and gives its words. */
    List<Word> learn(String sentence, int weight) {
        return learn(Words.of(sentence), weight);
    }

    /** Learns a sentence that was cut into words. */
    List<Word> learn(List<String> sentence, int weight) {
        List<Word> learned = new ArrayList<>();
        Word previous = null;
        for (String spelled : sentence) {
            Word word = bySpelling.computeIfAbsent(spelled, this::enter);
            counts[word.id()] += weight;
            if (previous != null) {
                asFirst[previous.id()] += weight;
                followers[previous.id()] += pairs.add(previous.id(), word.id(), weight) ? 1 : 0;
            }
            learned.add(word);
            previous = word;
        }
        return learned;
    }

    Lexicon build() {
        int n = words.size();
        return new Lexicon(
                words,
                new LanguageModel(
                        pairs, Arrays.copyOf(counts, n), Arrays.copyOf(asFirst, n), Arrays.copyOf(followers, n)));
    }

    private Word enter(String spelled) {
        String key = Words.key(spelled);
        Word known = byKey.get(key);
        if (known != null) {
            return known;
        }
        Word word = new Word(words.size(), key, spelled, Sounds.fold(spelled));
        byKey.put(key, word);
        words.add(word);
        if (words.size() > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
            asFirst = Arrays.copyOf(asFirst, asFirst.length * 2);
            followers = Arrays.copyOf(followers, followers.length * 2);
        }
        return word;
    }
}
