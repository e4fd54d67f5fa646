package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The working days of public offices, year by year, as far as they have been decided. */
public final class WorkCalendar {

    /** What a day is. */
    public enum Kind {
        WORKING,
        /** A Saturday or Sunday. */
        WEEKEND,
        /** A holiday or a day off in exchange for another one. */
        HOLIDAY,
        /** A Saturday worked in exchange for a day off; never counted in a deadline. */
        MAKE_UP,
        /** Nobody has decided yet. */
        UNDECIDED
    }

    /**
     * One year of the calendar.
     *
     * @param closed weekdays on which offices are closed, with the reason
     * @param makeUp Saturdays that are worked instead
     * @param undecided days on which nobody has decided yet, with the reason
     * @param sources the legal texts
     */
    public record Year(
            int year,
            Map<LocalDate, String> closed,
            List<LocalDate> makeUp,
            Map<LocalDate, String> undecided,
            List<String> sources) {
        public Year {
            closed = Map.copyOf(closed);
            makeUp = List.copyOf(makeUp);
            undecided = Map.copyOf(undecided);
            sources = List.copyOf(sources);
        }
    }

    private final Map<Integer, Year> years = new TreeMap<>();

    public WorkCalendar(List<Year> years) {
        Map<Integer, Year> byYear = new HashMap<>();
        years.forEach(y -> byYear.put(y.year(), y));
        this.years.putAll(byYear);
    }

    /** What a day is; every day of a year without a calendar is undecided. */
    public Kind kind(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year == null || year.undecided().containsKey(day)) {
            return Kind.UNDECIDED;
        }
        if (year.closed().containsKey(day)) {
            return Kind.HOLIDAY;
        }
        if (year.makeUp().contains(day)) {
            return Kind.MAKE_UP;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? Kind.WEEKEND : Kind.WORKING;
    }

    /** Why offices are closed on a day, or why the day is undecided; empty for other days. */
    public java.util.Optional<String> reason(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year == null) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.ofNullable(
                year.closed().getOrDefault(day, year.undecided().get(day)));
    }

    /** The years that have a calendar. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }
}
