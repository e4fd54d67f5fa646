package vn.motcua.answers;

import java.util.List;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Catalogue;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Unit;
import vn.motcua.index.ProcedureIndex;

/**
 * All that one answer is made from; a request takes one edition and answers from it to the end.
 *
 * @param version hash of the content it was made from
 */
public record Edition(
        Catalogue catalogue,
        ProcedureIndex index,
        List<LifeEvent> lifeEvents,
        WorkCalendar calendar,
        Unit unit,
        String version) {
    public Edition {
        lifeEvents = List.copyOf(lifeEvents);
    }
}
