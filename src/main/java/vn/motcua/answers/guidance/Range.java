package vn.motcua.answers.guidance;

import java.util.Optional;

/**
 * What is known of a sum of money, in whole units of its currency.
 *
 * @param least it is not less than this
 * @param most it is not more than this; absent when nobody can tell
 */
public record Range(long least, Optional<Long> most) {

    /** Nothing is known. */
    static final Range OPEN = new Range(0, Optional.empty());

    static final Range NOTHING = exactly(0);

    static Range exactly(long amount) {
        return new Range(amount, Optional.of(amount));
    }

    /** Whether the sum is known to the đồng. */
    public boolean exact() {
        return most.filter(m -> m == least).isPresent();
    }

    Range plus(Range other) {
        return new Range(least + other.least, most.flatMap(m -> other.most.map(o -> m + o)));
    }

    /** Either this or the other. */
    Range or(Range other) {
        return new Range(Math.min(least, other.least), most.flatMap(m -> other.most.map(o -> Math.max(m, o))));
    }

    /** What is left after a reduction; what is free is free, whatever it would have cost. */
    Range less(int percent) {
        if (percent >= 100) {
            return NOTHING;
        }
        return new Range(left(least, percent), most.map(m -> left(m, percent)));
    }

    private static long left(long amount, int percent) {
        return amount * (100 - percent) / 100;
    }
}
