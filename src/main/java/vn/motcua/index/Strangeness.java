package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
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
    /** The most that a list's own texts count against what people ask for, however long the list is. */
    private static final double MOST_WRITTEN = 0.35;

    private final Lexicon lexicon;
    private final Side foreign;
    private final Side asked;
    private final Side written;
    /** The part of each of the list's own texts that counts. */
    private final double part;

    private final double familiarTexts;

    private Strangeness(Lexicon lexicon, Side foreign, Side asked, Side written) {
        this.lexicon = lexicon;
        this.foreign = foreign;
        this.asked = asked;
        this.written = written;
        this.part = asked.texts == 0 ? 1 : Math.min(1, MOST_WRITTEN * asked.texts / Math.max(1, written.texts));
        this.familiarTexts = asked.texts + part * written.texts;
    }

    /** @param others what people ask for that no text here answers */
    static Strangeness learn(Texts texts, List<List<Word>> others, Lexicon lexicon) {
        List<List<Word>> foreign = new ArrayList<>();
        List<List<Word>> asked = new ArrayList<>(others);
        List<List<Word>> written = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<List<Word>> side = switch (texts.doc(i).kind()) {
                case FOREIGN -> foreign;
                case WAY -> asked;
                case NAME, HEAD, ALSO, DERIVED -> written;
            };
            side.add(texts.words(i));
        }
        return new Strangeness(lexicon, Side.of(foreign, lexicon), Side.of(asked, lexicon), Side.of(written, lexicon));
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
        double share = familiarTexts / Math.max(1, foreign.texts);
        double inForeign = (foreign.count(sign) + UNSEEN) / (foreign.texts + 1);
        double inFamiliar = (asked.count(sign) + part * written.count(sign) + UNSEEN * share) / (familiarTexts + share);
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
        for (Side side : List.of(foreign, asked, written)) {
            side.counts.write(out);
            out.writeVInt(side.texts);
        }
    }

    static Strangeness read(DataInput in, Lexicon lexicon) throws IOException {
        return new Strangeness(lexicon, Side.read(in), Side.read(in), Side.read(in));
    }

    /** In how many texts of one kind each sign stands. */
    private record Side(PairCounts counts, int texts) {

        static Side of(List<List<Word>> texts, Lexicon lexicon) {
            PairCounts counts = new PairCounts();
            for (List<Word> text : texts) {
                List<Restored> words = text.stream()
                        .map(word -> new Restored(word, 1, 0, true))
                        .toList();
                signs(words, lexicon).keySet().forEach(sign -> counts.add(sign.first(), sign.second(), 1));
            }
            return new Side(counts, texts.size());
        }

        static Side read(DataInput in) throws IOException {
            return new Side(PairCounts.read(in), in.readVInt());
        }

        int count(Sign sign) {
            return counts.count(sign.first(), sign.second());
        }
    }

    /** A pair of words, or one word behind the number that no word has. */
    private record Sign(int first, int second) {}
}
