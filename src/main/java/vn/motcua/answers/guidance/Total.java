package vn.motcua.answers.guidance;

import java.util.Optional;

/**
 * All fees of a case in one currency.
 *
 * @param mayBeLess whether some reduction may hold that was not taken off
 */
public record Total(String currency, Range sum, boolean mayBeLess) {

    /** Whether the total is known to the đồng. */
    public boolean known() {
        return sum.exact();
    }

    /** The total, or what it comes to at least; absent when not even that can be told. */
    public Optional<Long> amount() {
        return known() || sum.least() > 0 ? Optional.of(sum.least()) : Optional.empty();
    }
}
