package vn.motcua.answers.guidance;

import java.util.Optional;
import vn.motcua.calendar.Due;
import vn.motcua.content.Condition;
import vn.motcua.content.ProcessingTime;

/**
 * One processing time of a case.
 *
 * @param due when it ends; absent when the time is told in words only, or not published
 * @param open the rule under which it holds, while that is still open; absent when it holds for sure
 */
public record TimeLine(ProcessingTime time, Optional<Due> due, Optional<Condition> open) {

    /** Whether the unit commits to it, rather than the law. */
    public boolean local() {
        return time.local().isPresent();
    }

    /** Whether it is the ordinary time rather than one for a circumstance that lies with the office. */
    public boolean ordinary() {
        return time.circumstance().isEmpty();
    }
}
