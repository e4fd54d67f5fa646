package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One count under way: the day it has come to, and what became of the days before. */
final class Tally {

    private final WorkCalendar calendar;
    private final List<Counted> days = new ArrayList<>();
    private LocalDate day;
    private int number;

    /** A count that has just begun; the day of acceptance is not counted. */
    Tally(WorkCalendar calendar, LocalDate accepted) {
        this.calendar = calendar;
        this.day = accepted;
        days.add(new Counted(accepted, Counted.Mark.ACCEPTED, 0, calendar.reason(accepted)));
    }

    /** Counts working days only. */
    Due workingDays(int amount) {
        while (number < amount) {
            day = day.plusDays(1);
            if (undecided()) {
                return refused();
            }
            add(working() ? Counted.Mark.COUNTED : dayOff());
        }
        return on(Optional.empty());
    }

    /** Counts every day; when the last one is a day off the end moves to the next working day. */
    Due everyDayUntil(LocalDate last) {
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            if (undecided()) {
                return refused();
            }
            add(Counted.Mark.COUNTED);
        }
        return working() ? on(Optional.empty()) : nextWorkingDay();
    }

    /** Lets hours run to a day; tells a refusal when some day on the way, the first included, is undecided. */
    Optional<Due> hoursUntil(LocalDate last) {
        while (!undecided() && day.isBefore(last)) {
            day = day.plusDays(1);
            days.add(new Counted(day, Counted.Mark.HOURS, 0, calendar.reason(day)));
        }
        return undecided() ? Optional.of(refused()) : Optional.empty();
    }

    /** Ends on the day it has come to when that is a working day, else on the next one. */
    Due thisOrNextWorkingDay(Optional<LocalTime> at) {
        if (undecided()) {
            return refused();
        }
        if (!working()) {
            return nextWorkingDay();
        }
        days.set(days.size() - 1, new Counted(day, Counted.Mark.ENDS_HERE, 0, Optional.empty()));
        return on(at);
    }

    /** Moves the end to the next working day. */
    Due nextWorkingDay() {
        do {
            day = day.plusDays(1);
            if (undecided()) {
                return refused();
            }
            days.add(new Counted(day, working() ? Counted.Mark.MOVED_HERE : dayOff(), 0, calendar.reason(day)));
        } while (!working());
        return on(Optional.empty());
    }

    private void add(Counted.Mark mark) {
        days.add(new Counted(day, mark, mark == Counted.Mark.COUNTED ? ++number : 0, calendar.reason(day)));
    }

    private boolean working() {
        return calendar.kind(day) == WorkCalendar.Kind.WORKING;
    }

    private boolean undecided() {
        return calendar.kind(day) == WorkCalendar.Kind.UNDECIDED;
    }

    private Counted.Mark dayOff() {
        return switch (calendar.kind(day)) {
            case MAKE_UP -> Counted.Mark.MAKE_UP;
            case HOLIDAY -> Counted.Mark.HOLIDAY;
            default -> Counted.Mark.WEEKEND;
        };
    }

    private Due on(Optional<LocalTime> at) {
        return new Due.On(day, at, days);
    }

    private Due refused() {
        return new Due.Refused(day, calendar.reason(day));
    }
}
