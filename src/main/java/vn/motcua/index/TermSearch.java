package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.LongHeap;

/**
 * Searches one Lucene index for what holds any of some terms.
 *
 * <p>A question has some forty terms, and most texts of a list hold one of them: a search that skips what cannot win skips
 * little here. So the scores of all texts are added up term by term, over {@link TermPlaces} that stay decoded.
 */
final class TermSearch {

    private static final int RECENT_TERMS = 8_192;

    private final IndexReader reader;
    private final TermReader terms;
    private final Recent<Term, TermPlaces> recent = new Recent<>(RECENT_TERMS);
    /** Which text each document is: read once, for every hit needs it. */
    private final int[] places;
    /** One more than the last place. */
    private final int end;

    private TermSearch(IndexReader reader, TermReader terms, int[] places) {
        this.reader = reader;
        this.terms = terms;
        this.places = places;
        this.end = Arrays.stream(places).max().orElse(-1) + 1;
    }

    static TermSearch open(Directory directory) throws IOException {
        IndexReader reader = DirectoryReader.open(directory);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        return new TermSearch(reader, new TermReader(searcher), places(reader));
    }

    private static int[] places(IndexReader reader) throws IOException {
        int[] places = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.PLACE);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                places[leaf.docBase + doc] = (int) values.longValue();
            }
        }
        return places;
    }

    /** Lets the files go; nothing may be searched any more. */
    void close() throws IOException {
        reader.close();
    }

    /** What holds any of the terms, best first; of equals the first written. */
    List<Asker.Found> find(List<Weighted> terms, int limit) {
        float[] scores = new float[places.length];
        for (Weighted term : terms) {
            placesOf(term.term).addTo(scores, (float) term.weight);
        }
        LongHeap best = new LongHeap(limit);
        for (int doc = 0; doc < scores.length; doc++) {
            if (scores[doc] > 0) {
                best.insertWithOverflow(ranked(doc, scores[doc]));
            }
        }
        Deque<Asker.Found> found = new ArrayDeque<>(best.size());
        while (best.size() > 0) {
            int doc = ~(int) best.pop();
            found.addFirst(new Asker.Found(places[doc], scores[doc]));
        }
        return List.copyOf(found);
    }

    /** One number that is greater the higher the score and, of equal scores, the lower the document. */
    private static long ranked(int doc, float score) {
        return ((long) Float.floatToIntBits(score) << Integer.SIZE) | Integer.toUnsignedLong(~doc);
    }

    /**
     * For each text, by its place, how much of something wanted it holds.
     *
     * @param wanted for each thing the terms that stand for it, the heaviest first: the first that a text holds counts
     */
    float[] holding(List<List<Weighted>> wanted) {
        float[] sums = new float[places.length];
        int[] counted = new int[places.length];
        int round = 0;
        for (List<Weighted> terms : wanted) {
            round++;
            for (Weighted term : terms) {
                placesOf(term.term).countIn(sums, counted, round, (float) term.weight);
            }
        }
        float[] held = new float[end];
        for (int doc = 0; doc < sums.length; doc++) {
            held[places[doc]] = sums[doc];
        }
        return held;
    }

    /** About what something would score that holds just these terms. */
    double ideal(List<Weighted> terms, String field) {
        try {
            double all = reader.getDocCount(field);
            double ideal = 0;
            for (Weighted term : terms) {
                int held = placesOf(term.term).size();
                ideal += term.weight * Math.log(1 + (all - held + 0.5) / (held + 0.5));
            }
            return ideal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TermPlaces placesOf(Term term) {
        return recent.get(term, terms::read);
    }

    /** A term and how much finding it counts, over 0. */
    record Weighted(Term term, double weight) {}
}
