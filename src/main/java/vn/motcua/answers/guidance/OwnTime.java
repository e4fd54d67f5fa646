package vn.motcua.answers.guidance;

import java.time.LocalDate;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.OwnDeadline;

/** Counts the time limits that the law sets the citizen, such as 60 days to register a birth. */
public final class OwnTime {

    private OwnTime() {}

    /** The last day on which the citizen is in time, counted from the event. */
    public static Due lastDay(OwnDeadline deadline, LocalDate event, WorkCalendar calendar) {
        return Deadline.count(calendar, event.atStartOfDay(), deadline.amount(), Times.unit(deadline.unit()));
    }
}
