package vn.motcua.channels.kiosk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.answers.Edition;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Change.FieldChange;
import vn.motcua.content.Procedure;
import vn.motcua.content.Standing;

/** What came into force and what ended since a day, as far as the published dates tell. */
public final class Changes {

    /** What happened to a procedure. */
    public enum Kind {
        NEW,
        AMENDED,
        REPEALED
    }

    /**
     * One change of one procedure.
     *
     * @param day the first day in force, or the last one; for what an import found, the day of the import
     * @param found whether an import found it, and not the published dates
     * @param fields what was amended
     */
    public record Change(Kind kind, LocalDate day, Procedure procedure, boolean found, List<FieldChange> fields) {}

    private Changes() {}

    /** The changes between two days, newest first. */
    public static List<Change> between(Edition edition, LocalDate since, LocalDate today) {
        List<Change> changes = new ArrayList<>(found(edition.catalogue()));
        for (Procedure procedure : edition.catalogue().procedures()) {
            Standing standing = procedure.identity().standing();
            standing.from().ifPresent(d -> changes.add(new Change(Kind.NEW, d, procedure, false, List.of())));
            standing.until()
                    .filter(d -> d.isBefore(today))
                    .ifPresent(d -> changes.add(new Change(Kind.REPEALED, d, procedure, false, List.of())));
        }
        return changes.stream()
                .filter(c -> !c.day().isBefore(since) && !c.day().isAfter(today))
                .sorted(Comparator.comparing(Change::day)
                        .reversed()
                        .thenComparing(c -> c.procedure().code()))
                .toList();
    }

    /** What imports found; what they found gone stands in the procedure's own dates. */
    private static List<Change> found(Catalogue catalogue) {
        List<Change> found = new ArrayList<>();
        for (vn.motcua.content.Change change : catalogue.changes()) {
            Kind kind = Kind.valueOf(change.kind().name());
            if (kind != Kind.REPEALED) {
                catalogue
                        .findProcedure(change.code())
                        .ifPresent(p -> found.add(new Change(kind, change.day(), p, true, change.fields())));
            }
        }
        return found;
    }
}
