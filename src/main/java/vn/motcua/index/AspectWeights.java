package vn.motcua.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How much each sign of a question speaks for each aspect, as {@link AspectLearning} learned it. */
final class AspectWeights {

    private static final Aspect[] ASPECTS = Aspect.values();

    private final long[] signs;
    private final float[] speaks;

    /**
     * @param signs ascending
     * @param speaks for each sign in turn how much it speaks for each aspect
     */
    AspectWeights(long[] signs, float[] speaks) {
        this.signs = signs;
        this.speaks = speaks;
    }

    /** The aspect that the signs speak for most; none when none of them is known. */
    Optional<Likeliest> likeliest(long[] asked) {
        double[] spoken = new double[ASPECTS.length];
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
        for (int aspect = 1; aspect < spoken.length; aspect++) {
            best = spoken[aspect] > spoken[best] ? aspect : best;
        }
        double all = 0;
        for (double one : spoken) {
            all += Math.exp((one - spoken[best]) / length);
        }
        return new Likeliest(ASPECTS[best], 1 / all);
    }

    /** An aspect and how likely it is, 0 to 1. */
    record Likeliest(Aspect aspect, double probability) {}

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
        float[] speaks = new float[signs.length * ASPECTS.length];
        in.readFloats(speaks, 0, speaks.length);
        return new AspectWeights(signs, speaks);
    }
}
