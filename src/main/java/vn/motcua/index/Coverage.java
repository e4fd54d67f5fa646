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
        double[] weights = new double[parts.groups().size() + Foreign.blocks()];
        for (int entry = 0; entry < held.length; entry++) {
            int group = parts.groups().groupOf(entry);
            weights[group] = Math.max(weights[group], held[entry]);
        }
        return new Known(weights, parts.overlap().weigh(asked));
    }

    /** Where a word may be found, the best place first. */
    private List<TermSearch.Weighted> wanted(Restored asked) {
        Word word = asked.word();
        double weight = parts.overlap().weigh(List.of(asked));
        List<TermSearch.Weighted> wanted = new ArrayList<>();
        for (String field : List.of(Fields.ALL, Fields.FOREIGN)) {
            wanted.add(new TermSearch.Weighted(new Term(field, word.key()), weight));
            for (Word alike : parts.lexicon().folded(word.folded())) {
                wanted.add(new TermSearch.Weighted(new Term(field, alike.key()), weight * OTHER_MARKS));
            }
        }
        wanted.add(new TermSearch.Weighted(new Term(Fields.BODY, word.key()), weight * IN_BODY));
        return wanted;
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
