package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;

/** How much of what was asked each procedure knows at all, wherever it is said: a word that it never uses speaks against it. */
final class Coverage {

    private static final double OTHER_MARKS = 0.8;
    private static final double IN_BODY = 0.5;

    private final Parts parts;

    Coverage(Parts parts) {
        this.parts = parts;
    }

    /** What the groups, and the foreign blocks behind them, know of the words asked. */
    Known of(List<Restored> asked) {
        float[] held = parts.asker().known(asked.stream().map(this::wanted).toList());
        double[] weights = new double[parts.groups().all()];
        for (int entry = 0; entry < held.length; entry++) {
            int group = parts.groups().groupOf(entry);
            weights[group] = Math.max(weights[group], held[entry]);
        }
        return new Known(weights, parts.overlap().weigh(asked));
    }

    /** Where a word may be found, the best place first. */
    private List<TermSearch.Weighted> wanted(Restored asked) {
        Word word = asked.word();
        double weight = parts.overlap().weight(asked);
        List<TermSearch.Weighted> wanted = new ArrayList<>();
        for (String field : List.of(Fields.ALL, Fields.FOREIGN)) {
            wanted.add(weighted(field, word, weight));
            for (Word alike : parts.lexicon().folded(word.folded())) {
                if (!alike.equals(word)) {
                    wanted.add(weighted(field, alike, weight * OTHER_MARKS));
                }
            }
        }
        wanted.add(weighted(Fields.BODY, word, weight * IN_BODY));
        return wanted;
    }

    private static TermSearch.Weighted weighted(String field, Word word, double weight) {
        return new TermSearch.Weighted(new Term(field, word.key()), weight);
    }

    /** What the best member of each group knows of a question. */
    static final class Known {
        private final double[] weights;
        private final double all;

        private Known(double[] weights, double all) {
            this.weights = weights;
            this.all = all;
        }

        /** What the known words weigh. */
        double weight(int group) {
            return weights[group];
        }

        /** Their share of the whole question, 0 to 1. */
        double share(int group) {
            return all == 0 ? 0 : weights[group] / all;
        }
    }
}
