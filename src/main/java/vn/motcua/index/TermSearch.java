package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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

/** Searches one Lucene index for what holds any of some terms. */
final class TermSearch {

    private static final int RECENT_TERMS = 8_192;

    private final IndexSearcher searcher;
    /** Where terms stand in the index: looking them up takes as long as searching a short list. */
    private final Recent<Term, TermStates> states = new Recent<>(RECENT_TERMS);
    /** Which text each document is: read once, for every hit needs it. */
    private final int[] places;

    private TermSearch(IndexSearcher searcher, int[] places) {
        this.searcher = searcher;
        this.places = places;
    }

    static TermSearch open(Directory directory) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(Fields.similarity());
        searcher.setQueryCache(null);
        return new TermSearch(searcher, places(searcher));
    }

    private static int[] places(IndexSearcher searcher) throws IOException {
        int[] places = new int[searcher.getIndexReader().maxDoc()];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.PLACE);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                places[leaf.docBase + doc] = (int) values.longValue();
            }
        }
        return places;
    }

    /** Lets the files go; nothing may be searched any more. */
    void close() throws IOException {
        searcher.getIndexReader().close();
    }

    /** What holds any of the terms, best first. */
    List<Asker.Found> find(List<Weighted> terms, int limit) {
        try {
            TopDocs top = searcher.search(query(terms), limit);
            List<Asker.Found> found = new ArrayList<>(top.scoreDocs.length);
            for (ScoreDoc doc : top.scoreDocs) {
                found.add(new Asker.Found(places[doc.doc], doc.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About what something would score that holds just these terms. */
    double ideal(List<Weighted> terms, String field) {
        try {
            double all = searcher.getIndexReader().getDocCount(field);
            double ideal = 0;
            for (Weighted term : terms) {
                ideal += term.weight * rarity(term.term, all);
                ideal += term.wider == null ? 0 : term.wider.weight * rarity(term.wider.term, all);
            }
            return ideal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double rarity(Term term, double all) {
        int held = states(term).docFreq();
        return Math.log(1 + (all - held + 0.5) / (held + 0.5));
    }

    private Query query(List<Weighted> terms) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Weighted term : terms) {
            TermStates states = states(term.term);
            if (term.wider == null) {
                add(query, term.term, states, term.weight);
            } else {
                TermStates wider = states(term.wider.term);
                boolean same = states.docFreq() == wider.docFreq();
                add(query, term.term, states, same ? term.weight + term.wider.weight : term.weight);
                if (!same) {
                    add(query, term.wider.term, wider, term.wider.weight);
                }
            }
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Term term, TermStates states, double weight) {
        if (states.docFreq() > 0) {
            query.add(new BoostQuery(new TermQuery(term, states), (float) weight), BooleanClause.Occur.SHOULD);
        }
    }

    private TermStates states(Term term) {
        return states.get(term, unknown -> {
            try {
                return TermStates.build(searcher, unknown, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * A term and how much finding it counts, over 0.
     *
     * @param wider what stands wherever the term does, in a field of the same texts, and counts besides; null when there is
     *     none. Where both stand in as many texts they stand in the same ones, and one search is enough for both.
     */
    record Weighted(Term term, double weight, Weighted wider) {
        Weighted(Term term, double weight) {
            this(term, weight, null);
        }
    }
}
