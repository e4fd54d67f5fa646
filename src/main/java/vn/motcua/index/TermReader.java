package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Reads where terms stand in a Lucene index. One reader serves all threads, one at a time: making one costs more than reading. */
final class TermReader {

    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;
    private final Map<String, OfField> fields = new HashMap<>();

    TermReader(IndexSearcher searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getIndexReader().leaves();
    }

    synchronized TermPlaces read(Term term) {
        try {
            OfField field = fields.get(term.field());
            if (field == null) {
                field = new OfField(term.field());
                fields.put(term.field(), field);
            }
            return field.read(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of one field, in each part of the index. */
    private final class OfField {
        private final CollectionStatistics all;
        private final TermsEnum[] terms = new TermsEnum[leaves.size()];
        private final PostingsEnum[] postings = new PostingsEnum[leaves.size()];

        OfField(String field) throws IOException {
            all = searcher.collectionStatistics(field);
            for (LeafReaderContext leaf : leaves) {
                terms[leaf.ord] = Terms.getTerms(leaf.reader(), field).iterator();
            }
        }

        TermPlaces read(Term term) throws IOException {
            boolean[] held = new boolean[terms.length];
            int documents = 0;
            long times = 0;
            for (int leaf = 0; leaf < terms.length; leaf++) {
                held[leaf] = terms[leaf].seekExact(term.bytes());
                if (held[leaf]) {
                    documents += terms[leaf].docFreq();
                    times += terms[leaf].totalTermFreq();
                }
            }
            TermPlaces places = new TermPlaces(documents);
            if (documents > 0) {
                SimScorer scorer =
                        searcher.getSimilarity().scorer(1, all, new TermStatistics(term.bytes(), documents, times));
                for (LeafReaderContext leaf : leaves) {
                    if (held[leaf.ord]) {
                        postings[leaf.ord] = terms[leaf.ord].postings(postings[leaf.ord], PostingsEnum.FREQS);
                        NumericDocValues lengths = leaf.reader().getNormValues(term.field());
                        places.add(postings[leaf.ord], leaf.docBase, lengths, scorer);
                    }
                }
            }
            return places;
        }
    }
}
