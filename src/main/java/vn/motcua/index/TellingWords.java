package vn.motcua.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Which words, and which pairs of neighbours, tell one group of procedures from the others, as {@link Telling} learned it. */
final class TellingWords {

    private final Signs signs;
    private final int groups;
    /** For each sign the groups whose texts hold it, ascending, and how much it speaks for each. */
    private final int[][] holders;

    private final float[][] speaks;
    private final float[] rarity;

    private TellingWords(Signs signs, int groups, int[][] holders, float[][] speaks) {
        this.signs = signs;
        this.groups = groups;
        this.holders = holders;
        this.speaks = speaks;
        this.rarity = rarity(groups, holders);
    }

    /**
     * Turned to be asked by sign.
     *
     * @param holders for each sign the groups that hold it, ascending
     * @param signsOf for each group the signs of its texts, ascending
     * @param speaksFor how much each of them speaks for the group
     */
    static TellingWords of(Signs signs, int[][] holders, int[][] signsOf, float[][] speaksFor) {
        float[][] speaks = new float[holders.length][];
        for (int sign = 0; sign < holders.length; sign++) {
            speaks[sign] = new float[holders[sign].length];
        }
        int[] filled = new int[holders.length];
        for (int group = 0; group < signsOf.length; group++) {
            for (int i = 0; i < signsOf[group].length; i++) {
                int sign = signsOf[group][i];
                speaks[sign][filled[sign]++] = speaksFor[group][i];
            }
        }
        return new TellingWords(signs, signsOf.length, holders, speaks);
    }

    /** How much finding a sign says: the fewer groups hold it, the more. */
    static float[] rarity(int groups, int[][] holders) {
        float[] rarity = new float[holders.length];
        for (int sign = 0; sign < holders.length; sign++) {
            rarity[sign] = (float) Math.log(1 + (groups + 0.5) / (holders[sign].length + 0.5));
        }
        return rarity;
    }

    /** How much a query's words speak for each group. */
    float[] speakFor(List<Restored> asked) {
        float[] scores = new float[groups];
        signs.of(asked).scaled(rarity).addTo(scores, holders, speaks);
        return scores;
    }

    void write(DataOutput out) throws IOException {
        signs.write(out);
        out.writeVInt(groups);
        for (int sign = 0; sign < holders.length; sign++) {
            out.writeVInt(holders[sign].length);
            for (int i = 0; i < holders[sign].length; i++) {
                out.writeInt(holders[sign][i]);
            }
            for (float speak : speaks[sign]) {
                out.writeInt(Float.floatToIntBits(speak));
            }
        }
    }

    static TellingWords read(DataInput in) throws IOException {
        Signs signs = Signs.read(in);
        int groups = in.readVInt();
        int[][] holders = new int[signs.size()][];
        float[][] speaks = new float[signs.size()][];
        for (int sign = 0; sign < holders.length; sign++) {
            int held = in.readVInt();
            holders[sign] = new int[held];
            speaks[sign] = new float[held];
            in.readInts(holders[sign], 0, held);
            in.readFloats(speaks[sign], 0, held);
        }
        return new TellingWords(signs, groups, holders, speaks);
    }
}
