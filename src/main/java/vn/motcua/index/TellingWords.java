package vn.motcua.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Which words, and which pairs of neighbours, tell one group of procedures from the others, as {@link Telling} learned it. */
final class TellingWords {

    private final Signs signs;
    private final int groups;
    /** Where the holders of each sign begin in the two rows behind; they end where the next one's begin. */
    private final int[] starts;

    /** The groups whose texts hold each sign, and how much it speaks for each. */
    private final int[] holders;

    private final float[] speaks;
    private final float[] rarity;

    /**
     * @param starts for each sign where its holders begin in the rows behind, and where the last one's end
     * @param holders groups, ascending for each sign
     * @param speaks how much the sign speaks for each
     */
    TellingWords(Signs signs, int groups, int[] starts, int[] holders, float[] speaks) {
        this.signs = signs;
        this.groups = groups;
        this.starts = starts;
        this.holders = holders;
        this.speaks = speaks;
        this.rarity = rarity(groups, starts);
    }

    /** How much finding each sign says: the fewer groups hold it, the more. */
    static float[] rarity(int groups, int[] starts) {
        float[] rarity = new float[starts.length - 1];
        for (int sign = 0; sign < rarity.length; sign++) {
            rarity[sign] = (float) Math.log(1 + (groups + 0.5) / (starts[sign + 1] - starts[sign] + 0.5));
        }
        return rarity;
    }

    /** How much a query's words speak for each group. */
    float[] speakFor(List<Restored> asked) {
        float[] scores = new float[groups];
        Signs.Marked marked = signs.of(asked).scaled(rarity);
        for (int i = 0; i < marked.size(); i++) {
            for (int at = starts[marked.sign(i)]; at < starts[marked.sign(i) + 1]; at++) {
                scores[holders[at]] += speaks[at] * marked.weight(i);
            }
        }
        return scores;
    }

    void write(DataOutput out) throws IOException {
        signs.write(out);
        out.writeInt(groups);
        for (int[] numbers : List.of(starts, holders)) {
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        }
        for (float speak : speaks) {
            out.writeInt(Float.floatToIntBits(speak));
        }
    }

    static TellingWords read(DataInput in) throws IOException {
        Signs signs = Signs.read(in);
        int groups = in.readInt();
        int[] starts = new int[in.readInt()];
        in.readInts(starts, 0, starts.length);
        int[] holders = new int[in.readInt()];
        in.readInts(holders, 0, holders.length);
        float[] speaks = new float[holders.length];
        in.readFloats(speaks, 0, speaks.length);
        return new TellingWords(signs, groups, starts, holders, speaks);
    }
}
