package vn.motcua.channels.kiosk.screens;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;
import vn.motcua.content.SubmissionMethod;

/** How long a procedure takes at the counter, in few words. */
final class TimeFact {

    private TimeFact() {}

    static Fact of(Procedure procedure, Words words) {
        List<ProcessingTime> times = procedure.times().stream()
                .filter(t -> t.methods().isEmpty() || t.methods().contains(SubmissionMethod.IN_PERSON))
                .toList();
        Set<String> told = new LinkedHashSet<>();
        times.stream().filter(t -> t.circumstance().isEmpty()).forEach(t -> told.add(words(t.limit(), words)));
        if (told.isEmpty()) {
            times.forEach(t -> told.add(words(t.limit(), words)));
        }
        if (told.isEmpty()) {
            return new Fact(words.of("fact.unpublished"), words.of("fact.ask"));
        }
        String first = told.iterator().next();
        return new Fact(first, told.size() == 1 ? "" : words.of("fact.depends"));
    }

    private static String words(Limit limit, Words words) {
        return switch (limit) {
            case Limit.Of of -> words.of("unit." + of.unit().name().toLowerCase(Locale.ROOT), of.amount());
            case Limit.SameDay same -> words.of("time.same-day");
            case Limit.InWords in -> in.text();
            case Limit.Unpublished unpublished -> words.of("fact.unpublished");
        };
    }
}
