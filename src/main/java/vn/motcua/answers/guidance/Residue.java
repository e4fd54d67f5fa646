package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Condition.Truth;

/** What is left of a rule when the parts that a case settles are taken out of it. */
final class Residue {

    private Residue() {}

    /** The part of a rule that is still open; empty when the case settles the rule. */
    static Optional<Condition> of(Condition rule, Case known) {
        if (rule.in(known) != Truth.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule) {
                    case Condition.And and -> only(open(and.parts(), known), Condition.And::new);
                    case Condition.Or or -> only(open(or.parts(), known), Condition.Or::new);
                    case Condition.Not not ->
                        new Condition.Not(of(not.part(), known).orElseThrow());
                    case Condition.Answered answered -> answered;
                    case Condition.AtLeast count -> count;
                    case Condition.By by -> by;
                    case Condition.Since since -> since;
                });
    }

    private static List<Condition> open(List<Condition> parts, Case known) {
        return parts.stream().flatMap(part -> of(part, known).stream()).toList();
    }

    private static Condition only(List<Condition> parts, java.util.function.Function<List<Condition>, Condition> join) {
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }
}
