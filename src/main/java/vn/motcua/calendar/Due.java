package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When a time limit ends, or why that cannot be told. */
public sealed interface Due {

    /**
     * It ends on this day.
     *
     * @param at the time of day, when the limit is told in hours and ends within office hours
     * @param counted every day from the acceptance to the end, with what became of it
     */
    record On(LocalDate day, Optional<LocalTime> at, List<Counted> counted) implements Due {
        public On {
            counted = List.copyOf(counted);
        }
    }

    /**
     * The count runs into a day that nobody has decided about.
     *
     * @param day the first such day
     * @param why what is not decided; absent when the whole year has no calendar
     */
    record Refused(LocalDate day, Optional<String> why) implements Due {}
}
