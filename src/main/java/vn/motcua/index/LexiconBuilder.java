package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.language.Syllable;

/** Learns words, and which follows which, from the content's own sentences. */
final class LexiconBuilder {

    private static final int SHORTEST_BARE = 3;

    private final Map<String, Word> bySpelling = new HashMap<>();
    private final Map<String, Word> byKey = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Stems stems = new Stems();
    private final PairCounts pairs = new PairCounts();
    /** The words that are syllables without marks, and those of them that cannot be without. */
    private final BitSet bare = new BitSet();

    private final BitSet lackingMarks = new BitSet();
    private int[] counts = new int[1 << 10];
    private int[] asFirst = new int[1 << 10];
    private int[] followers = new int[1 << 10];

    /** Learns one sentence, as often as it weighs, and gives its words. */
    List<Word> learn(String sentence, int weight) {
        return learn(Words.of(sentence), weight);
    }

    /** Learns a sentence that was cut into words. */
    List<Word> learn(List<String> sentence, int weight) {
        List<Word> learned = new ArrayList<>(sentence.size());
        sentence.forEach(spelled -> learned.add(bySpelling.computeIfAbsent(spelled, this::enter)));
        Word previous = null;
        for (int from = 0; from < learned.size(); ) {
            int to = bareEnd(learned, from);
            if (to > from) {
                previous = null; // nobody shall learn from the record to leave marks out
                from = to;
            } else {
                count(previous, learned.get(from), weight);
                previous = learned.get(from++);
            }
        }
        return learned;
    }

    private void count(Word previous, Word word, int weight) {
        counts[word.id()] += weight;
        if (previous != null) {
            asFirst[previous.id()] += weight;
            followers[previous.id()] += pairs.add(previous.id(), word.id(), weight) ? 1 : 0;
        }
    }

    /** Where a row of words ends that was typed without marks; {@code from} itself when none begins there. */
    private int bareEnd(List<Word> words, int from) {
        int to = from;
        boolean lacking = false;
        while (to < words.size() && bare.get(words.get(to).id())) {
            lacking |= lackingMarks.get(words.get(to).id());
            to++;
        }
        return lacking && to - from >= SHORTEST_BARE ? to : from;
    }

    Stems stems() {
        return stems;
    }

    Lexicon build() {
        int n = words.size();
        return new Lexicon(
                words,
                stems,
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
        stems.add(word);
        words.add(word);
        bare.set(word.id(), spelled.equals(word.folded()) && Syllable.isSyllable(spelled));
        lackingMarks.set(
                word.id(), bare.get(word.id()) && Syllable.parse(spelled).isEmpty());
        if (words.size() > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
            asFirst = Arrays.copyOf(asFirst, asFirst.length * 2);
            followers = Arrays.copyOf(followers, followers.length * 2);
        }
        return word;
    }
}
