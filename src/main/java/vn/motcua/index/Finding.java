package vn.motcua.index;

import java.util.List;
import java.util.Optional;

/**
 * What a query was understood as, and what was found for it.
 *
 * @param understood the query as it was understood, in Vietnamese with accents where they are known
 * @param aspect what is asked about the procedure
 * @param verdict how sure the finding is
 * @param hits ranked, best first; empty when the verdict refuses
 */
public record Finding(String understood, Optional<Aspect> aspect, Verdict verdict, List<Hit> hits) {

    public Finding {
        hits = List.copyOf(hits);
    }

    /** How sure a finding is, and what to say where it is not. */
    public sealed interface Verdict {

        /** How many of the first hits are asked about; 0 when nothing is. */
        default int choices() {
            return 0;
        }

        /** The first hit is the answer. */
        record Clear() implements Verdict {}

        /** Several procedures fit: ask which; the first hits (at most five) are the choices. */
        record Several(int choices) implements Verdict {}

        /**
         * Rather something else was asked for, a procedure that the list does not hold, or nothing that a procedure answers:
         * the first hits are only the nearest that it does hold.
         */
        record Elsewhere(int choices) implements Verdict {}

        /** Found only after dear repairs: "Có phải bạn muốn tìm …". */
        record Perhaps(String text) implements Verdict {}

        /** No procedure answers this. */
        record Refused(Reason reason) implements Verdict {}
    }

    /** Why no procedure answers a query. */
    public enum Reason {
        OUT_OF_SCOPE,
        EMERGENCY,
        CONTACT,
        SCAM,
        NOTHING_FOUND
    }
}
