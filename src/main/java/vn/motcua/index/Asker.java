package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Asks Lucene for the texts that share words with a query. */
final class Asker {

    private final IndexSearcher searcher;

    Asker(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Short texts, best first. */
    List<Found> shortTexts(List<Restored> asked, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            should(query, Fields.WORD, word.word().key(), word.weight() * Weights.WORD);
            should(query, Fields.FOLDED, word.word().folded(), word.weight() * Weights.FOLDED);
            if (i > 0) {
                Restored left = asked.get(i - 1);
                double weight = pairWeight(left, word);
                should(query, Fields.PAIR, left.word().key() + " " + word.word().key(), weight * Weights.PAIR);
                should(
                        query,
                        Fields.FOLDED_PAIR,
                        left.word().folded() + " " + word.word().folded(),
                        weight * Weights.FOLDED_PAIR);
            }
        }
        return search(query.build(), limit);
    }

    /** Procedures by all that is asked for them, best first. */
    List<Found> asked(List<Restored> asked, int limit) {
        return longTexts(asked, Fields.ALL, Fields.ALL_PAIR, limit);
    }

    /** Procedures by what their files say, best first. */
    List<Found> body(List<Restored> asked, int limit) {
        return longTexts(asked, Fields.BODY, Fields.BODY_PAIR, limit);
    }

    private List<Found> longTexts(List<Restored> asked, String field, String pairs, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            should(query, field, word.word().key(), word.weight());
            if (i > 0) {
                Restored left = asked.get(i - 1);
                should(query, pairs, left.word().key() + " " + word.word().key(), pairWeight(left, word));
            }
        }
        return search(query.build(), limit);
    }

    private static double pairWeight(Restored left, Restored right) {
        return Math.max(Weights.LITTLE_PAIR, Math.sqrt(left.weight() * right.weight()));
    }

    private static void should(BooleanQuery.Builder query, String field, String text, double boost) {
        if (boost > 0) {
            Query term = new TermQuery(new Term(field, text));
            query.add(new BoostQuery(term, (float) boost), BooleanClause.Occur.SHOULD);
        }
    }

    private List<Found> search(Query query, int limit) {
        try {
            TopDocs top = searcher.search(query, limit);
            List<Found> found = new ArrayList<>(top.scoreDocs.length);
            for (ScoreDoc doc : top.scoreDocs) {
                found.add(new Found(place(doc.doc), doc.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues places = leaf.reader().getNumericDocValues(Fields.PLACE);
        return places.advanceExact(doc - leaf.docBase) ? (int) places.longValue() : -1;
    }

    /** A text that was found, by its place among its kind. */
    record Found(int place, double score) {}
}
