package vn.motcua.content;

import java.time.LocalDate;
import java.util.List;

/**
 * The case in which a part of a procedure holds: a total rule over the answers, the submission method and the date.
 *
 * <p>Written in content as {@code when: married = no and not birthplace = home}; an answer that is not known makes a
 * rule {@link Truth#UNKNOWN}, never false.
 */
public sealed interface Condition {

    /** Three-valued truth (Kleene): what is not known stays open. */
    enum Truth {
        YES,
        NO,
        UNKNOWN;

        Truth not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    Condition ALWAYS = new And(List.of());

    /** Whether this holds in the given case. */
    Truth in(Case situation);

    /** The answer to a question is one of these options. */
    record Answered(String question, List<String> options) implements Condition {
        public Answered {
            options = List.copyOf(options);
        }

        @Override
        public Truth in(Case situation) {
            return situation
                    .answer(question)
                    .map(a -> truth(options.contains(a)))
                    .orElse(Truth.UNKNOWN);
        }
    }

    /** The answer to a number question is at least this. */
    record AtLeast(String question, int least) implements Condition {
        @Override
        public Truth in(Case situation) {
            return situation
                    .answer(question)
                    .map(a -> truth(situation.count(question).orElse(-1) >= least))
                    .orElse(Truth.UNKNOWN);
        }
    }

    /** The dossier is handed in this way. */
    record By(SubmissionMethod method) implements Condition {
        @Override
        public Truth in(Case situation) {
            return situation.method().map(m -> truth(m == method)).orElse(Truth.UNKNOWN);
        }
    }

    /** The day asked for is this day or later. */
    record Since(LocalDate day) implements Condition {
        @Override
        public Truth in(Case situation) {
            return truth(!situation.on().isBefore(day));
        }
    }

    /** All of these hold; the empty conjunction always does. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth in(Case situation) {
            Truth truth = Truth.YES;
            for (Condition part : parts) {
                Truth next = part.in(situation);
                if (next == Truth.NO) {
                    return Truth.NO;
                }
                truth = next == Truth.UNKNOWN ? next : truth;
            }
            return truth;
        }
    }

    /** One of these holds. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth in(Case situation) {
            Truth truth = Truth.NO;
            for (Condition part : parts) {
                Truth next = part.in(situation);
                if (next == Truth.YES) {
                    return Truth.YES;
                }
                truth = next == Truth.UNKNOWN ? next : truth;
            }
            return truth;
        }
    }

    /** This does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth in(Case situation) {
            return part.in(situation).not();
        }
    }

    private static Truth truth(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }
}
