package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** Asks Lucene for the texts that share words with a query. */
final class Asker {

    private static final int RECENT_TERMS = 8_192;

    private final IndexSearcher texts;
    private final IndexSearcher procedures;
    /** Where terms stand in their index; looking them up takes as long as searching a short list. */
    private final Recent<Term, TermStates> states = new Recent<>(RECENT_TERMS);

    private Asker(IndexSearcher texts, IndexSearcher procedures) {
        this.texts = texts;
        this.procedures = procedures;
    }

    static Asker open(Storage storage) throws IOException {
        return new Asker(searcher(storage.texts()), searcher(storage.procedures()));
    }

    private static IndexSearcher searcher(Directory directory) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(Fields.similarity());
        searcher.setQueryCache(null);
        return searcher;
    }

    /** Lets the files go; nothing may be asked any more. */
    void close() throws IOException {
        texts.getIndexReader().close();
        procedures.getIndexReader().close();
    }

    /** Short texts, best first. */
    List<Found> shortTexts(List<Restored> asked, int limit) {
        return search(texts, signs(asked), limit);
    }

    /** About what a short text would score that says just what was asked. */
    double ideal(List<Restored> asked) {
        double ideal = 0;
        try {
            double all = texts.getIndexReader().getDocCount(Fields.WORD);
            for (Sign sign : signs(asked)) {
                int held = states(texts, sign.term()).docFreq();
                ideal += sign.weight() * Math.log(1 + (all - held + 0.5) / (held + 0.5));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ideal;
    }

    private TermStates states(IndexSearcher searcher, Term term) {
        return states.get(term, unknown -> {
            try {
                return TermStates.build(searcher, unknown, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Sign> signs(List<Restored> asked) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            sign(signs, Fields.WORD, word.word().key(), word.weight() * Weights.WORD);
            sign(signs, Fields.FOLDED, word.word().folded(), word.weight() * Weights.FOLDED);
            if (i > 0) {
                Word left = asked.get(i - 1).word();
                double weight = pairWeight(asked.get(i - 1), word);
                sign(signs, Fields.PAIR, left.key() + " " + word.word().key(), weight * Weights.PAIR);
                String folded = left.folded() + " " + word.word().folded();
                sign(signs, Fields.FOLDED_PAIR, folded, weight * Weights.FOLDED_PAIR);
            }
        }
        return signs;
    }

    private static void sign(List<Sign> signs, String field, String text, double weight) {
        if (weight > 0) {
            signs.add(new Sign(new Term(field, text), weight));
        }
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
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            sign(signs, field, word.word().key(), word.weight());
            if (i > 0) {
                Restored left = asked.get(i - 1);
                sign(signs, pairs, left.word().key() + " " + word.word().key(), pairWeight(left, word));
            }
        }
        return search(procedures, signs, limit);
    }

    private Query query(IndexSearcher searcher, List<Sign> signs) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Sign sign : signs) {
            TermStates found = states(searcher, sign.term());
            if (found.docFreq() > 0) {
                Query term = new TermQuery(sign.term(), found);
                query.add(new BoostQuery(term, (float) sign.weight()), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static double pairWeight(Restored left, Restored right) {
        return Math.max(Weights.LITTLE_PAIR, Math.sqrt(left.weight() * right.weight()));
    }

    private List<Found> search(IndexSearcher searcher, List<Sign> signs, int limit) {
        try {
            TopDocs top = searcher.search(query(searcher, signs), limit);
            List<Found> found = new ArrayList<>(top.scoreDocs.length);
            for (ScoreDoc doc : top.scoreDocs) {
                found.add(new Found(place(searcher, doc.doc), doc.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int place(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues places = leaf.reader().getNumericDocValues(Fields.PLACE);
        return places.advanceExact(doc - leaf.docBase) ? (int) places.longValue() : -1;
    }

    private record Sign(Term term, double weight) {}

    /** A text that was found, by its place among its kind. */
    record Found(int place, double score) {}
}
