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

    static String of(Procedure procedure, Words words) {
        List<ProcessingTime> times = procedure.times().stream()
                .filter(t -> t.methods().isEmpty() || t.methods().contains(SubmissionMethod.IN_PERSON))
                .toList();
        Set<String> told = new LinkedHashSet<>();
        times.stream().filter(t -> t.circumstance().isEmpty()).forEach(t -> told.add(words(t.limit(), words)));
        if (told.isEmpty()) {
            times.forEach(t -> told.add(words(t.limit(), words)));
        }
        if (told.isEmpty()) {
            return words.of("fact.unpublished");
        }
        String first = told.iterator().next();
        return told.size() == 1 ? first : words.of("time.depends", first);
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
