package vn.motcua.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Counts when a time limit ends: the first day is not counted, hours run at once, and an end on a day off moves to the
 * next working day (Civil Code 91/2015/QH13, Art. 147 and 148).
 */
public final class Deadline {

    /** Units of a time limit. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        MONTH
    }

    /** A dossier accepted after this time gets its same-day result the next working day. */
    public static final LocalTime SAME_DAY_UNTIL = LocalTime.of(15, 0);

    /** The end of office hours: what runs out later is due the next working day. */
    public static final LocalTime OFFICES_CLOSE = LocalTime.of(17, 0);

    static final LocalTime OFFICES_OPEN = LocalTime.of(7, 30);

    private Deadline() {}

    /**
     * The end of a limit.
     *
     * @param accepted when the dossier was accepted as complete
     * @param amount how many units, at least 1
     */
    public static Due count(WorkCalendar calendar, LocalDateTime accepted, int amount, Unit unit) {
        if (amount < 1) {
            throw new IllegalArgumentException("a time limit is at least 1: " + amount);
        }
        Tally tally = new Tally(calendar, accepted.toLocalDate());
        return switch (unit) {
            case HOUR -> hours(tally, accepted.plusHours(amount));
            case DAY -> tally.everyDayUntil(accepted.toLocalDate().plusDays(amount));
            case WORKING_DAY -> tally.workingDays(amount);
            case MONTH -> tally.everyDayUntil(accepted.toLocalDate().plusMonths(amount));
        };
    }

    /** The day of a result that is due on the day of acceptance. */
    public static Due sameDay(WorkCalendar calendar, LocalDateTime accepted) {
        Tally tally = new Tally(calendar, accepted.toLocalDate());
        Due onTheDay = tally.thisOrNextWorkingDay(Optional.empty());
        boolean tooLate = accepted.toLocalTime().isAfter(SAME_DAY_UNTIL);
        return tooLate && onTheDay instanceof Due.On on && on.day().equals(accepted.toLocalDate())
                ? new Tally(calendar, accepted.toLocalDate()).nextWorkingDay()
                : onTheDay;
    }

    private static Due hours(Tally tally, LocalDateTime end) {
        LocalTime at = end.toLocalTime();
        if (at.isAfter(OFFICES_CLOSE)) {
            return tally.hoursUntil(end.toLocalDate()).orElseGet(tally::nextWorkingDay);
        }
        Optional<LocalTime> told = Optional.of(at).filter(t -> !t.isBefore(OFFICES_OPEN));
        return tally.hoursUntil(end.toLocalDate()).orElseGet(() -> tally.thisOrNextWorkingDay(told));
    }
}
