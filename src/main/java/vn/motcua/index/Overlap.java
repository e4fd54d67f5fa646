package vn.motcua.index;

import java.util.List;

/** How much a query and a short text share, measured by what their words weigh. */
final class Overlap {

    private static final float OTHER_MARKS = 0.6f;

    private final Texts texts;
    private final double[] weights;
    private final Lexicon lexicon;

    Overlap(Texts texts, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.weights = new double[lexicon.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(lexicon.word(i));
        }
        this.texts = texts;
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
        float[] credits = new float[weights.length];
        double all = 0;
        for (Restored word : words) {
            all += weight(word.word());
            if (!word.sure()) {
                for (Word alike : lexicon.folded(word.word().folded())) {
                    credits[alike.id()] = OTHER_MARKS;
                }
            }
        }
        words.stream().map(Restored::word).filter(Word::known).forEach(word -> credits[word.id()] = 1);
        return new Asked(credits, all);
    }

    /** A query's words, each with the part of its weight that a match gives. */
    final class Asked {
        private final float[] credits;
        private final double all;

        private Asked(float[] credits, double all) {
            this.credits = credits;
            this.all = all;
        }

        /** The part of a text's weight that the query holds, 0 to 1. */
        double ofText(int text) {
            double total = 0;
            double shared = 0;
            for (Word word : texts.words(text)) {
                total += weights[word.id()];
                shared += weights[word.id()] * credits[word.id()];
            }
            return total == 0 ? 0 : shared / total;
        }

        /** The part of the query's weight that a text holds, 0 to 1. */
        double ofQuery(int text) {
            double shared = 0;
            List<Word> words = texts.words(text);
            for (int i = 0; i < words.size(); i++) {
                int id = words.get(i).id();
                if (credits[id] > 0 && words.indexOf(words.get(i)) == i) {
                    shared += weights[id] * credits[id];
                }
            }
            return all == 0 ? 0 : Math.min(1, shared / all);
        }
    }
}
