package vn.motcua.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Where a term stands in an index, and what it scores in each of these documents by the index's similarity. */
final class TermPlaces {

    private static final TermPlaces NONE = new TermPlaces(0);

    private final int[] docs;
    private final float[] scores;

    private TermPlaces(int size) {
        docs = new int[size];
        scores = new float[size];
    }

    static TermPlaces read(IndexSearcher searcher, Term term) throws IOException {
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() == 0) {
            return NONE;
        }
        SimScorer scorer = searcher.getSimilarity()
                .scorer(
                        1,
                        searcher.collectionStatistics(term.field()),
                        searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        TermPlaces places = new TermPlaces(states.docFreq());
        int read = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            read = places.read(leaf, term, scorer, read);
        }
        return places;
    }

    private int read(LeafReaderContext leaf, Term term, SimScorer scorer, int from) throws IOException {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
        NumericDocValues norms = leaf.reader().getNormValues(term.field());
        int read = from;
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            docs[read] = leaf.docBase + postings.docID();
            scores[read] = scorer.score(postings.freq(), norms.advanceExact(postings.docID()) ? norms.longValue() : 1);
            read++;
        }
        return read;
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
}
