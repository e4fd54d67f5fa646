package vn.motcua.channels.kiosk.api;

import java.util.List;
import java.util.function.Function;
import vn.motcua.content.Condition;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;

/**
 * One processing time.
 *
 * @param kind limit, same-day, in-words or unpublished: only the first has an amount and unit
 * @param circumstance what lies with the office and makes this time hold
 */
record TimeView(
        String kind,
        Integer amount,
        String unit,
        String words,
        List<String> methods,
        String circumstance,
        String note,
        String basis,
        String when) {

    static TimeView of(ProcessingTime time, Function<Condition, String> words) {
        Limit limit = time.limit();
        return new TimeView(
                kind(limit),
                limit instanceof Limit.Of of ? of.amount() : null,
                limit instanceof Limit.Of of ? Names.of(of.unit()) : null,
                limit instanceof Limit.InWords in ? in.text() : null,
                Names.methods(time.methods()),
                time.circumstance().orElse(null),
                limit instanceof Limit.Unpublished u
                        ? u.note().orElse(null)
                        : time.note().orElse(null),
                time.basis().orElse(null),
                words.apply(time.when()));
    }

    private static String kind(Limit limit) {
        return switch (limit) {
            case Limit.Of of -> "limit";
            case Limit.SameDay same -> "same-day";
            case Limit.InWords in -> "in-words";
            case Limit.Unpublished u -> "unpublished";
        };
    }
}
