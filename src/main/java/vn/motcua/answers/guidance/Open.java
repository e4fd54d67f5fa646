package vn.motcua.answers.guidance;

import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;

/** Rules that a case leaves open. */
final class Open {

    private Open() {}

    /** The rule while nobody knows whether it holds; empty when the case settles it. */
    static Optional<Condition> of(Condition rule, Case known) {
        return Optional.of(rule).filter(r -> r.in(known) == Condition.Truth.UNKNOWN);
    }
}
