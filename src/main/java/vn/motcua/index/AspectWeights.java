package vn.motcua.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How much each sign of a question speaks for each aspect, as {@link AspectLearning} learned it. */
final class AspectWeights {

    /** What a text may ask: an aspect, or, behind them all, nothing. */
    static final int CLASSES = Aspect.values().length + 1;

    private static final Aspect[] ASPECTS = Aspect.values();

    private final long[] signs;
    private final float[] speaks;

    /**
     * @param signs ascending
     * @param speaks for each sign in turn how much it speaks for each class
     */
    AspectWeights(long[] signs, float[] speaks) {
        this.signs = signs;
        this.speaks = speaks;
    }

    /** What the signs speak for most; none when none of them is known. */
    Optional<Likeliest> likeliest(long[] asked) {
        double[] spoken = new double[CLASSES];
        int known = 0;
        for (long sign : asked) {
            int at = Arrays.binarySearch(signs, sign);
            if (at >= 0) {
                known++;
                for (int aspect = 0; aspect < spoken.length; aspect++) {
                    spoken[aspect] += speaks[at * spoken.length + aspect];
                }
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(likeliest(spoken, Math.sqrt(known)));
    }

    private static Likeliest likeliest(double[] spoken, double length) {
        int best = 0;
        for (int aspect = 1; aspect < ASPECTS.length; aspect++) {
            best = spoken[aspect] > spoken[best] ? aspect : best;
        }
        double all = 0;
        for (int aspect = 0; aspect < ASPECTS.length; aspect++) {
            all += Math.exp((spoken[aspect] - spoken[best]) / length);
        }
        double nothing = Math.exp((spoken[ASPECTS.length] - spoken[best]) / length);
        return new Likeliest(ASPECTS[best], 1 / all, nothing / (nothing + all));
    }

    /**
     * What may be asked.
     *
     * @param aspect the likeliest, if anything is asked
     * @param probability how likely it is then, 0 to 1
     * @param nothing how likely it is that nothing is asked, 0 to 1
     */
    record Likeliest(Aspect aspect, double probability, double nothing) {}

    void write(DataOutput out) throws IOException {
        out.writeInt(signs.length);
        for (long sign : signs) {
            out.writeLong(sign);
        }
        for (float speak : speaks) {
            out.writeInt(Float.floatToIntBits(speak));
        }
    }

    static AspectWeights read(DataInput in) throws IOException {
        long[] signs = new long[in.readInt()];
        in.readLongs(signs, 0, signs.length);
        float[] speaks = new float[signs.length * CLASSES];
        in.readFloats(speaks, 0, speaks.length);
        return new AspectWeights(signs, speaks);
    }
}
