package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a count.
 *
 * @param number which day of the limit it is, counted from 1; 0 when it does not count
 * @param reason the holiday, when it is one
 */
public record Counted(LocalDate day, Mark mark, int number, Optional<String> reason) {

    /** What became of a day in a count. */
    public enum Mark {
        /** The day of acceptance, which is not counted (Civil Code 147). */
        ACCEPTED,
        COUNTED,
        /** Hours run through it. */
        HOURS,
        /** A limit of hours, or of the same day, ends here. */
        ENDS_HERE,
        WEEKEND,
        HOLIDAY,
        /** A Saturday worked in exchange for another day: never counted. */
        MAKE_UP,
        /** The working day to which the end moved (Civil Code 148). */
        MOVED_HERE
    }
}
