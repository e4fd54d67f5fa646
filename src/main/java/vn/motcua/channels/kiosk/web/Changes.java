package vn.motcua.channels.kiosk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.answers.Edition;
import vn.motcua.content.Procedure;
import vn.motcua.content.Standing;

/** What came into force and what ended since a day, as far as the published dates tell. */
public final class Changes {

    /** What happened to a procedure. */
    public enum Kind {
        NEW,
        REPEALED
    }

    /** @param day the first day in force, or the last one */
    public record Change(Kind kind, LocalDate day, Procedure procedure) {}

    private Changes() {}

    /** The changes between two days, newest first. */
    public static List<Change> between(Edition edition, LocalDate since, LocalDate today) {
        List<Change> changes = new ArrayList<>();
        for (Procedure procedure : edition.catalogue().procedures()) {
            Standing standing = procedure.identity().standing();
            standing.from()
                    .filter(d -> !d.isBefore(since) && !d.isAfter(today))
                    .ifPresent(d -> changes.add(new Change(Kind.NEW, d, procedure)));
            standing.until()
                    .filter(d -> !d.isBefore(since) && d.isBefore(today))
                    .ifPresent(d -> changes.add(new Change(Kind.REPEALED, d, procedure)));
        }
        changes.sort(Comparator.comparing(Change::day)
                .reversed()
                .thenComparing(c -> c.procedure().code()));
        return changes;
    }
}
