package vn.motcua.content;

import java.util.Optional;
import java.util.Set;

/**
 * How long a procedure may take (thời hạn giải quyết) in one case.
 *
 * @param limit the time, or why none can be told
 * @param methods the submission methods it holds for; empty means all
 * @param circumstance a circumstance that lies with the office and is not asked of the citizen, as shown ("khi cần xác
 *     minh"); absent for the ordinary time
 * @param local the decision by which the unit commits to this shorter time; absent for the time of the law
 * @param when the case in which it holds
 */
public record ProcessingTime(
        Limit limit,
        Set<SubmissionMethod> methods,
        Optional<String> circumstance,
        Optional<String> note,
        Optional<String> basis,
        Optional<String> local,
        Condition when) {

    public ProcessingTime {
        methods = Set.copyOf(methods);
    }

    /** A time of the law. */
    public ProcessingTime(
            Limit limit,
            Set<SubmissionMethod> methods,
            Optional<String> circumstance,
            Optional<String> note,
            Optional<String> basis,
            Condition when) {
        this(limit, methods, circumstance, note, basis, Optional.empty(), when);
    }

    /** This time as one to which a unit commits itself by a decision, on which it rests unless it names a text. */
    ProcessingTime committedBy(String decision) {
        Optional<String> rests = basis.or(() -> Optional.of(decision));
        return new ProcessingTime(limit, methods, circumstance, note, rests, Optional.of(decision), when);
    }

    /** A time limit. */
    public sealed interface Limit {

        /** An amount of a unit; amounts are above zero. */
        record Of(int amount, Unit unit) implements Limit {}

        /** The same working day; a dossier received after 15:00 gets its result the next working day. */
        record SameDay() implements Limit {}

        /** Told only in words. */
        record InWords(String text) implements Limit {}

        /** Not published, or published in contradiction; the note says which. */
        record Unpublished(Optional<String> note) implements Limit {}
    }

    /** Units of a time limit; a published number without a unit is not a time. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        MONTH
    }
}
