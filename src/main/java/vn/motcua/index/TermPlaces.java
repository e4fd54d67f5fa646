package vn.motcua.index;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Where a term stands in an index, and what it scores in each of these documents by the index's similarity. */
final class TermPlaces {

    private final int[] docs;
    private final float[] scores;
    private int known;

    /** @param size in how many documents the term stands; all are added before it is used */
    TermPlaces(int size) {
        docs = new int[size];
        scores = new float[size];
    }

    /** Adds the documents of one part of the index. */
    void add(PostingsEnum postings, int base, NumericDocValues lengths, SimScorer scorer) throws IOException {
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            int doc = postings.docID();
            docs[known] = base + doc;
            scores[known] = scorer.score(postings.freq(), lengths.advanceExact(doc) ? lengths.longValue() : 1);
            known++;
        }
    }

    /** In how many documents it stands. */
    int size() {
        return docs.length;
    }

    /** Adds its scores, times a weight, to those of its documents. */
    void addTo(float[] sums, float weight) {
        for (int i = 0; i < docs.length; i++) {
            sums[docs[i]] += weight * scores[i];
        }
    }

    /** Adds a weight to each of its documents that the round has not counted yet. */
    void countIn(float[] sums, int[] counted, int round, float weight) {
        for (int doc : docs) {
            if (counted[doc] != round) {
                counted[doc] = round;
                sums[doc] += weight;
            }
        }
    }
}
