package vn.motcua.index;

import java.util.EnumSet;
import java.util.Set;

/**
 * How an index understands queries.
 *
 * @param off steps that are left out, to measure what they are worth
 */
public record Options(Set<Step> off) {

    /** Every step. */
    public static final Options ALL = new Options(Set.of());

    public Options {
        off = Set.copyOf(off);
    }

    /** Every step but these. */
    public static Options without(Step first, Step... others) {
        return new Options(EnumSet.of(first, others));
    }

    boolean does(Step step) {
        return !off.contains(step);
    }
}
