package vn.motcua.channels.kiosk.api;

import java.util.List;
import vn.motcua.answers.Edition;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;

/** The bundles of procedures for situations in life. */
final class LifeEvents {

    record Answer(List<Event> lifeEvents) {}

    record Event(String id, String name, String summary, List<StageView> stages) {}

    record StageView(String code, String name, String why) {}

    private LifeEvents() {}

    static Answer answer(Asked asked) {
        return new Answer(asked.edition().lifeEvents().stream()
                .map(event -> new Event(event.id(), event.name(), event.summary(), stages(asked.edition(), event)))
                .toList());
    }

    private static List<StageView> stages(Edition edition, LifeEvent event) {
        return event.stages().stream()
                .map(stage -> new StageView(
                        stage.code().value(),
                        edition.catalogue()
                                .findProcedure(stage.code())
                                .map(Procedure::name)
                                .orElse(null),
                        stage.why()))
                .toList();
    }
}
