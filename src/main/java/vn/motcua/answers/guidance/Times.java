package vn.motcua.answers.guidance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 */
public record Times(List<TimeLine> statutory, List<TimeLine> local) {

    public Times {
        statutory = List.copyOf(statutory);
        local = List.copyOf(local);
    }

    static Times of(
            List<ProcessingTime> published,
            List<ProcessingTime> committed,
            Case situation,
            WorkCalendar calendar,
            LocalDateTime accepted) {
        return new Times(
                lines(published, situation, calendar, accepted), lines(committed, situation, calendar, accepted));
    }

    /**
     * When the result is due: by the unit's own time where it has one, else by law; of several that may hold the
     * latest, and a refusal where one of them cannot be counted. Empty when no time is published in a countable form.
     */
    public Optional<Due> due() {
        List<TimeLine> ordinary = ordinary();
        Optional<Due> refused = ordinary.stream()
                .flatMap(line -> line.due().stream())
                .filter(Due.Refused.class::isInstance)
                .findFirst();
        return refused.or(
                () -> ordinary.stream().flatMap(line -> line.due().stream()).max(Comparator.comparing(Times::day)));
    }

    /** Whether every time that may hold ends on the same day. */
    public boolean dueIsSure() {
        List<TimeLine> ordinary = ordinary();
        return ordinary.stream()
                        .map(line -> line.due().map(Times::day))
                        .distinct()
                        .count()
                == 1;
    }

    private List<TimeLine> ordinary() {
        return (local.isEmpty() ? statutory : local)
                .stream().filter(TimeLine::ordinary).toList();
    }

    private static LocalDate day(Due due) {
        return switch (due) {
            case Due.On on -> on.day();
            case Due.Refused refused -> refused.day();
        };
    }

    private static List<TimeLine> lines(
            List<ProcessingTime> times, Case situation, WorkCalendar calendar, LocalDateTime accepted) {
        return times.stream()
                .filter(t -> t.methods().isEmpty()
                        || situation.method().map(t.methods()::contains).orElse(true))
                .filter(t -> t.when().in(situation) != Truth.NO)
                .map(t -> new TimeLine(t, due(t.limit(), calendar, accepted), Open.of(t.when(), situation)))
                .toList();
    }

    private static Optional<Due> due(Limit limit, WorkCalendar calendar, LocalDateTime accepted) {
        return switch (limit) {
            case Limit.Of of -> Optional.of(Deadline.count(calendar, accepted, of.amount(), unit(of.unit())));
            case Limit.SameDay sameDay -> Optional.of(Deadline.sameDay(calendar, accepted));
            case Limit.InWords inWords -> Optional.empty();
            case Limit.Unpublished unpublished -> Optional.empty();
        };
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
}
