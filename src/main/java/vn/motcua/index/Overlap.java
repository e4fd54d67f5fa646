package vn.motcua.index;

import java.util.BitSet;
import java.util.List;

/** How much a query and a short text share, measured by what their words weigh. */
final class Overlap {

    private static final float OTHER_MARKS = 0.6f;

    private final double[] weights;
    private final Lexicon lexicon;
    /** The words of all texts one after another, and where each text begins: hundreds are read for a query. */
    private final int[] words;

    private final int[] begins;
    private final double[] totals;
    /** The words that stood in the same text before. */
    private final BitSet again = new BitSet();

    Overlap(Texts texts, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.weights = new double[lexicon.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(lexicon.word(i));
        }
        this.begins = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            begins[text + 1] = begins[text] + texts.words(text).size();
        }
        this.words = new int[begins[texts.size()]];
        this.totals = new double[texts.size()];
        for (int text = 0; text < texts.size(); text++) {
            int at = begins[text];
            for (Word word : texts.words(text)) {
                words[at] = word.id();
                totals[text] += weights[word.id()];
                for (int before = begins[text]; before < at; before++) {
                    if (words[before] == word.id()) {
                        again.set(at);
                    }
                }
                at++;
            }
        }
    }

    /** How much a word of a text weighs: the rarer it is and the more it says, the more. */
    private double weight(Word word) {
        return lexicon.model().cost(word.id()) * WordWeights.weight(word);
    }

    /** How much a word of a query weighs. */
    double weight(Restored word) {
        return lexicon.model().cost(word.word().id()) * word.weight();
    }

    /** How much all words of a query weigh. */
    double weigh(List<Restored> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    /** The words of a query with their weight. */
    Asked asked(List<Restored> words) {
        float[] credits = new float[weights.length];
        double all = 0;
        for (Restored word : words) {
            all += weight(word);
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

        /** What a text and the query share. */
        Share with(int text) {
            double ofText = 0;
            double ofQuery = 0;
            for (int at = begins[text]; at < begins[text + 1]; at++) {
                double credit = credits[words[at]];
                if (credit > 0) {
                    double shared = weights[words[at]] * credit;
                    ofText += shared;
                    ofQuery += again.get(at) ? 0 : shared;
                }
            }
            return new Share(totals[text] == 0 ? 0 : ofText / totals[text], all == 0 ? 0 : Math.min(1, ofQuery / all));
        }
    }

    /**
     * What a text and a query share, each 0 to 1.
     *
     * @param ofText the part of the text's weight that the query holds
     * @param ofQuery the part of the query's weight that the text holds
     */
    record Share(double ofText, double ofQuery) {}
}
