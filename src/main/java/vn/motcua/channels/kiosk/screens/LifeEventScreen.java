package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Optional;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.OwnDeadline;

/** A situation in life: which procedures, in which order, by when. */
public final class LifeEventScreen {

    /** One procedure of it; its deadline in words may be empty. */
    public record Step(Entry entry, String why, String deadline) {}

    private LifeEventScreen() {}

    static Shown show(Visit visit) {
        String id = visit.asked().parts().get("id");
        LifeEvent event = visit.edition().lifeEvents().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("wrong.event"));
        List<Step> steps = event.stages().stream()
                .map(stage -> step(visit, stage))
                .flatMap(Optional::stream)
                .toList();
        return visit.page("event", "event", event, "steps", steps);
    }

    private static Optional<Step> step(Visit visit, LifeEvent.Stage stage) {
        return visit.edition()
                .catalogue()
                .findProcedure(stage.code())
                .map(p -> new Step(
                        Entry.of(p, visit.frame()),
                        stage.why(),
                        stage.deadline().map(d -> deadline(visit, d)).orElse("")));
    }

    private static String deadline(Visit visit, OwnDeadline deadline) {
        String unit = visit.frame()
                .say("unit." + deadline.unit().name().toLowerCase(java.util.Locale.ROOT), deadline.amount());
        return visit.frame().say("event.deadline", unit, deadline.since());
    }
}
