package vn.motcua.content;

import java.util.List;
import java.util.stream.Stream;

/** The single statements of which a rule is made. */
public final class Leaves {

    private Leaves() {}

    /** The statements of one rule. */
    public static Stream<Condition> of(Condition rule) {
        return switch (rule) {
            case Condition.And and -> ofAll(and.parts());
            case Condition.Or or -> ofAll(or.parts());
            case Condition.Not not -> of(not.part());
            default -> Stream.of(rule);
        };
    }

    /** The statements of several rules. */
    public static Stream<Condition> ofAll(List<Condition> rules) {
        return rules.stream().flatMap(Leaves::of);
    }
}
