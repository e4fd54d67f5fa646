package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;

/**
 * A part of a procedure that holds in a case, or may hold.
 *
 * @param open the rule in which it holds, while that is still open; absent when it holds for sure
 */
public record Kept<T>(T part, Optional<Condition> open) {

    /** Those of the parts that hold or may hold, in order. */
    static <T> List<Kept<T>> of(List<T> parts, Function<T, Condition> when, Case situation) {
        return parts.stream()
                .filter(part -> when.apply(part).in(situation) != Condition.Truth.NO)
                .map(part -> new Kept<>(part, Open.of(when.apply(part), situation)))
                .toList();
    }

    /** Whether it holds for sure. */
    public boolean sure() {
        return open.isEmpty();
    }
}
