package vn.motcua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a query and a short text share, measured by what their words weigh. */
final class Overlap {

    private static final double OTHER_MARKS = 0.6;

    private final int[][] texts;
    private final double[] weights;
    private final Lexicon lexicon;

    Overlap(List<List<Word>> texts, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.weights = new double[lexicon.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(lexicon.word(i));
        }
        this.texts = texts.stream()
                .map(words -> words.stream().mapToInt(Word::id).toArray())
                .toArray(int[][]::new);
    }

    private double weight(Word word) {
        return lexicon.model().cost(word.id()) * WordWeights.weight(word);
    }

    /** How much all words of a query weigh. */
    double weigh(List<Restored> words) {
        return words.stream().mapToDouble(word -> weight(word.word())).sum();
    }

    /** The words of a query with their weight. */
    Asked asked(List<Restored> words) {
        Map<Integer, Double> credits = new HashMap<>();
        double all = 0;
        for (Restored word : words) {
            all += weight(word.word());
            if (!word.sure()) {
                for (Word alike : lexicon.folded(word.word().folded())) {
                    credits.merge(alike.id(), OTHER_MARKS, Math::max);
                }
            }
        }
        words.forEach(word -> credits.put(word.word().id(), 1.0));
        return new Asked(credits, all);
    }

    /** A query's words, each with the part of its weight that a match gives. */
    final class Asked {
        private final Map<Integer, Double> credits;
        private final double all;

        private Asked(Map<Integer, Double> credits, double all) {
            this.credits = credits;
            this.all = all;
        }

        /** The part of a text's weight that the query holds, 0 to 1. */
        double ofText(int text) {
            double total = 0;
            double shared = 0;
            for (int id : texts[text]) {
                total += weights[id];
                shared += weights[id] * credits.getOrDefault(id, 0.0);
            }
            return total == 0 ? 0 : shared / total;
        }

        /** The part of the query's weight that a text holds, 0 to 1. */
        double ofQuery(int text) {
            double shared = 0;
            for (int i = 0; i < texts[text].length; i++) {
                int id = texts[text][i];
                if (!seenBefore(text, i)) {
                    shared += weights[id] * credits.getOrDefault(id, 0.0);
                }
            }
            return all == 0 ? 0 : Math.min(1, shared / all);
        }

        private boolean seenBefore(int text, int at) {
            for (int i = 0; i < at; i++) {
                if (texts[text][i] == texts[text][at]) {
                    return true;
                }
            }
            return false;
        }
    }
}
