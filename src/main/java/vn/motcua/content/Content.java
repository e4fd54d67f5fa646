package vn.motcua.content;

import java.util.List;
import vn.motcua.calendar.WorkCalendar;

/**
 * Everything that was read from the content folders, with the problems met on the way.
 *
 * @param version hash of all files read: equal content has an equal version
 */
public record Content(
        Catalogue catalogue,
        List<LifeEvent> lifeEvents,
        Vocabulary vocabulary,
        Unit unit,
        WorkCalendar calendar,
        String version,
        List<Problem> problems) {

    public Content {
        lifeEvents = List.copyOf(lifeEvents);
        problems = List.copyOf(problems);
    }
}
