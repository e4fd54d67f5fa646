package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** The fields of the Lucene index. A field with accents and one without never mix, or their frequencies would. */
final class Fields {

    /** Place of a document among its kind. */
    static final String PLACE = "place";

    /** Words of one name or way of asking, and pairs of neighbours; with accents, then without. */
    static final String WORD = "w";

    static final String PAIR = "ww";
    static final String FOLDED = "f";
    static final String FOLDED_PAIR = "ff";

    /** All ways of asking for a procedure together. */
    static final String ALL = "a";

    static final String ALL_PAIR = "aa";

    /** What its file says. */
    static final String BODY = "b";

    static final String BODY_PAIR = "bb";

    /** All messages of a block that no procedure answers. */
    static final String FOREIGN = "x";

    private static final Similarity SHORT = new BM25Similarity(0.6f, 0.5f);
    private static final Similarity LONG = new BM25Similarity(1.2f, 0.6f);

    private Fields() {}

    static Similarity similarity() {
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.startsWith(ALL) || field.startsWith(BODY) ? LONG : SHORT;
            }
        };
    }

    static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    /** Each word with its right neighbour. */
    static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
