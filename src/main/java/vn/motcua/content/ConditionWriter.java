package vn.motcua.content;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a rule the way content files do; reading it back gives the same rule. */
final class ConditionWriter {

    private ConditionWriter() {}

    static String write(Condition condition) {
        return switch (condition) {
            case Condition.And and -> joined(and.parts(), " and ");
            case Condition.Or or -> joined(or.parts(), " or ");
            case Condition.Not not -> negated(not.part());
            case Condition.Answered answered -> answered(answered);
            case Condition.AtLeast count -> count.question() + " >= " + count.least();
            case Condition.By by -> "method = " + Keywords.of(by.method());
            case Condition.Since since -> "date >= " + since.day();
        };
    }

    private static String answered(Condition.Answered answered) {
        return answered.options().size() == 1
                ? answered.question() + " = " + answered.options().getFirst()
                : answered.question() + " in (" + String.join(", ", answered.options()) + ")";
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(ConditionWriter::inner).collect(Collectors.joining(word));
    }

    private static String negated(Condition part) {
        if (part instanceof Condition.Answered answered && answered.options().size() == 1) {
            return answered.question() + " != " + answered.options().getFirst();
        }
        if (part instanceof Condition.AtLeast count && count.least() > 0) {
            return count.question() + " <= " + (count.least() - 1);
        }
        if (part instanceof Condition.By by) {
            return "method != " + Keywords.of(by.method());
        }
        return part instanceof Condition.Since since ? "date < " + since.day() : "not " + inner(part);
    }

    private static String inner(Condition part) {
        boolean several = part instanceof Condition.And || part instanceof Condition.Or;
        return several ? "(" + write(part) + ")" : write(part);
    }
}
