package vn.motcua.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * How much the words of a question are those of foreign messages rather than of texts about procedures: naive Bayes over
 * words without marks, and pairs of neighbours.
 */
final class Strangeness {

    private static final double UNSEEN = 0.3;

    private final Lexicon lexicon;
    private final PairCounts foreign;
    private final PairCounts familiar;
    private final int foreignTexts;
    private final int familiarTexts;

    private Strangeness(Lexicon lexicon, PairCounts foreign, PairCounts familiar, int foreignTexts, int familiarTexts) {
        this.lexicon = lexicon;
        this.foreign = foreign;
        this.familiar = familiar;
        this.foreignTexts = foreignTexts;
        this.familiarTexts = familiarTexts;
    }

    /** @param others what people ask for that no text here answers */
    static Strangeness learn(Texts texts, List<List<Word>> others, Lexicon lexicon) {
        PairCounts foreign = new PairCounts();
        PairCounts familiar = new PairCounts();
        int foreignTexts = 0;
        for (int i = 0; i < texts.size(); i++) {
            boolean stranger = texts.doc(i).kind() == Doc.Kind.FOREIGN;
            foreignTexts += stranger ? 1 : 0;
            count(texts.words(i), lexicon, stranger ? foreign : familiar);
        }
        others.forEach(words -> count(words, lexicon, familiar));
        return new Strangeness(lexicon, foreign, familiar, foreignTexts, texts.size() - foreignTexts + others.size());
    }

    private static void count(List<Word> text, Lexicon lexicon, PairCounts counts) {
        List<Restored> words =
                text.stream().map(word -> new Restored(word, 1, 0, true)).toList();
        signs(words, lexicon).keySet().forEach(sign -> counts.add(sign.first(), sign.second(), 1));
    }

    /** Over 0 when the words are rather foreign; comparable between long and short questions. */
    double of(List<Restored> words) {
        double sum = 0;
        double weights = 1;
        for (Map.Entry<Sign, Double> sign : signs(words, lexicon).entrySet()) {
            sum += sign.getValue() * foreignness(sign.getKey());
            weights += sign.getValue();
        }
        return sum / Math.sqrt(weights);
    }

    private double foreignness(Sign sign) {
        double share = (double) familiarTexts / Math.max(1, foreignTexts);
        double inForeign = (foreign.count(sign.first(), sign.second()) + UNSEEN) / (foreignTexts + 1);
        double inFamiliar = (familiar.count(sign.first(), sign.second()) + UNSEEN * share) / (familiarTexts + share);
        return Math.log(inForeign / inFamiliar);
    }

    /** Words without marks stand for all that are spelled so; one that nobody knows is left out. */
    private static Map<Sign, Double> signs(List<Restored> words, Lexicon lexicon) {
        Map<Sign, Double> signs = new LinkedHashMap<>();
        int left = Word.UNKNOWN;
        double leftWeight = 0;
        for (Restored word : words) {
            int right = word.word().known()
                    ? lexicon.folded(word.word().folded()).getFirst().id()
                    : Word.UNKNOWN;
            if (right != Word.UNKNOWN) {
                signs.merge(new Sign(lexicon.size(), right), word.weight(), Math::max);
                if (left != Word.UNKNOWN) {
                    signs.merge(new Sign(left, right), Math.sqrt(leftWeight * word.weight()), Math::max);
                }
            }
            left = right;
            leftWeight = word.weight();
        }
        return signs;
    }

    void write(DataOutput out) throws IOException {
        foreign.write(out);
        familiar.write(out);
        out.writeVInt(foreignTexts);
        out.writeVInt(familiarTexts);
    }

    static Strangeness read(DataInput in, Lexicon lexicon) throws IOException {
        return new Strangeness(lexicon, PairCounts.read(in), PairCounts.read(in), in.readVInt(), in.readVInt());
    }

    /** A pair of words, or one word behind the number that no word has. */
    private record Sign(int first, int second) {}
}
