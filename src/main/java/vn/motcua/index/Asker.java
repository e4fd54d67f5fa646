package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;

/** Asks Lucene for the texts that share words with a query. */
final class Asker {

    private final TermSearch texts;
    private final TermSearch procedures;
    private final TermSearch unlisted;

    private Asker(TermSearch texts, TermSearch procedures, TermSearch unlisted) {
        this.texts = texts;
        this.procedures = procedures;
        this.unlisted = unlisted;
    }

    static Asker open(Storage storage) throws IOException {
        return new Asker(
                TermSearch.open(storage.texts()),
                TermSearch.open(storage.procedures()),
                TermSearch.open(storage.unlisted()));
    }

    /** Lets the files go; nothing may be asked any more. */
    void close() throws IOException {
        texts.close();
        procedures.close();
        unlisted.close();
    }

    /** Short texts, best first. */
    List<Found> shortTexts(List<Restored> asked, int limit) {
        return texts.find(terms(asked), limit);
    }

    /** About what a short text would score that says just what was asked. */
    double ideal(List<Restored> asked) {
        return texts.ideal(terms(asked), Fields.WORD);
    }

    /** Ways of asking for what is not listed, best first. */
    List<Found> unlisted(List<Restored> asked, int limit) {
        return unlisted.find(terms(asked), limit);
    }

    /** About what one of these would score that says just what was asked. */
    double idealUnlisted(List<Restored> asked) {
        return unlisted.ideal(terms(asked), Fields.WORD);
    }

    private static List<TermSearch.Weighted> terms(List<Restored> asked) {
        List<TermSearch.Weighted> terms = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            if (word.weight() > 0) {
                terms.add(weighted(Fields.WORD, word.word().key(), word.weight() * Weights.WORD));
                terms.add(weighted(Fields.FOLDED, word.word().folded(), word.weight() * Weights.FOLDED));
            }
            if (i > 0) {
                Restored left = asked.get(i - 1);
                double weight = pairWeight(left, word);
                String marked = left.word().key() + " " + word.word().key();
                String folded = left.word().folded() + " " + word.word().folded();
                terms.add(weighted(Fields.PAIR, marked, weight * Weights.PAIR));
                terms.add(weighted(Fields.FOLDED_PAIR, folded, weight * Weights.FOLDED_PAIR));
            }
        }
        return terms;
    }

    private static TermSearch.Weighted weighted(String field, String text, double weight) {
        return new TermSearch.Weighted(new Term(field, text), weight);
    }

    /** Procedures by all that is asked for them, best first. */
    List<Found> asked(List<Restored> asked, int limit) {
        return longTexts(asked, Fields.ALL, Fields.ALL_PAIR, limit);
    }

    /** Procedures by what their files say, best first. */
    List<Found> body(List<Restored> asked, int limit) {
        return longTexts(asked, Fields.BODY, Fields.BODY_PAIR, limit);
    }

    /** For each procedure, by its place, how much it holds of something wanted, as {@link TermSearch#holding} says. */
    float[] known(List<List<TermSearch.Weighted>> wanted) {
        return procedures.holding(wanted);
    }

    private List<Found> longTexts(List<Restored> asked, String field, String pairs, int limit) {
        List<TermSearch.Weighted> terms = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Restored word = asked.get(i);
            if (word.weight() > 0) {
                terms.add(weighted(field, word.word().key(), word.weight()));
            }
            if (i > 0) {
                Restored left = asked.get(i - 1);
                String pair = left.word().key() + " " + word.word().key();
                terms.add(weighted(pairs, pair, pairWeight(left, word)));
            }
        }
        return procedures.find(terms, limit);
    }

    private static double pairWeight(Restored left, Restored right) {
        return Math.max(Weights.LITTLE_PAIR, Math.sqrt(left.weight() * right.weight()));
    }

    /** A text that was found, by its place among its kind. */
    record Found(int place, double score) {}
}
