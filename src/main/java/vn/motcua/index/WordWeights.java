package vn.motcua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word counts: little for words that say little, more for words that turn one procedure into another. */
final class WordWeights {

    private static final Map<String, Double> WEIGHTS = read();

    private WordWeights() {}

    /** 1 for most words. */
    static double weight(Word word) {
        return WEIGHTS.getOrDefault(word.key(), 1.0);
    }

    private static Map<String, Double> read() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Table.rows("word-weights.tsv", 2)) {
            weights.put(Words.key(row.get(0)), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(weights);
    }
}
