package vn.motcua.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether and when a procedure is in force.
 *
 * @param decision number of the decision that published it
 * @param from first day in force, when known
 * @param until last day in force; present for a repealed one
 * @param successor the procedure that replaces it
 */
public record Standing(
        Optional<String> decision,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<ProcedureCode> successor)
        implements Dated {

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return holdsOn(day);
    }
}
