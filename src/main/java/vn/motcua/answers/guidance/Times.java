package vn.motcua.answers.guidance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Case;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;

/**
 * How long a case takes.
 *
 * @param statutory the times that the law allows, in the order of the content
 * @param local the shorter times that the unit commits to
 * @param due when the result is due: by the unit's own time where one holds for sure, else the latest of all that may
 *     hold, and a refusal where one of them cannot be counted; absent when none is published in a countable form
 * @param dueIsSure whether all that may hold end on the same day
 */
public record Times(List<TimeLine> statutory, List<TimeLine> local, Optional<Due> due, boolean dueIsSure) {

    public Times {
        statutory = List.copyOf(statutory);
        local = List.copyOf(local);
    }

    static Times of(List<ProcessingTime> times, Case situation, WorkCalendar calendar, LocalDateTime accepted) {
        List<TimeLine> lines = times.stream()
                .filter(t -> mayBeBy(t, situation) && t.when().in(situation) != Truth.NO)
                .map(t -> new TimeLine(t, due(t.limit(), calendar, accepted), Open.of(t.when(), situation)))
                .toList();
        List<TimeLine> ordinary = only(lines, TimeLine::ordinary);
        List<TimeLine> committed = only(ordinary, line -> line.local() && isSure(line, situation));
        List<TimeLine> counting = committed.isEmpty() ? ordinary : committed;
        return new Times(
                only(lines, line -> !line.local()), only(lines, TimeLine::local), due(counting), agree(counting));
    }

    /** Whether a time is for the way in which the dossier is handed in, as far as that is known. */
    static boolean mayBeBy(ProcessingTime time, Case situation) {
        return time.methods().isEmpty()
                || situation.method().map(time.methods()::contains).orElse(true);
    }

    /** The calendar's name of a unit. */
    static Deadline.Unit unit(ProcessingTime.Unit unit) {
        return switch (unit) {
            case HOUR -> Deadline.Unit.HOUR;
            case DAY -> Deadline.Unit.DAY;
            case WORKING_DAY -> Deadline.Unit.WORKING_DAY;
            case MONTH -> Deadline.Unit.MONTH;
        };
    }

    private static boolean isSure(TimeLine line, Case situation) {
        return line.open().isEmpty()
                && (line.time().methods().isEmpty() || situation.method().isPresent());
    }

    private static List<TimeLine> only(List<TimeLine> lines, Predicate<TimeLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private static Optional<Due> due(List<TimeLine> lines) {
        List<Due> counted = lines.stream().flatMap(line -> line.due().stream()).toList();
        return counted.stream()
                .filter(Due.Refused.class::isInstance)
                .findFirst()
                .or(() -> counted.stream().max(Comparator.comparing(Times::day)));
    }

    private static boolean agree(List<TimeLine> lines) {
        return lines.stream().map(line -> line.due().map(Times::day)).distinct().count() == 1;
    }

    private static LocalDate day(Due due) {
        return switch (due) {
            case Due.On on -> on.day();
            case Due.Refused refused -> refused.day();
        };
    }

    private static Optional<Due> due(Limit limit, WorkCalendar calendar, LocalDateTime accepted) {
        return switch (limit) {
            case Limit.Of of -> Optional.of(Deadline.count(calendar, accepted, of.amount(), unit(of.unit())));
            case Limit.SameDay sameDay -> Optional.of(Deadline.sameDay(calendar, accepted));
            case Limit.InWords inWords -> Optional.empty();
            case Limit.Unpublished unpublished -> Optional.empty();
        };
    }
}
