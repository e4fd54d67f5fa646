package vn.motcua.answers.guidance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Case;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Puts the procedures of a life event in order for one case; a procedure that the catalogue lacks is left out. */
record EventSteps(LifeEvent event, Catalogue catalogue, Case situation, WorkCalendar calendar, LocalDateTime accepted) {

    /** What is to be done, or may be. */
    List<EventStep> needed() {
        return known().stream()
                .filter(stage -> truth(stage) != Truth.NO)
                .map(this::step)
                .toList();
    }

    /** What this case does not need. */
    List<SkippedStep> skipped() {
        Because because = new Because(event.questions(), situation);
        return known().stream()
                .filter(stage -> truth(stage) == Truth.NO)
                .map(stage -> new SkippedStep(stage, procedure(stage), because.of(stage.when())))
                .toList();
    }

    /** The procedures that the catalogue has. */
    List<Procedure> procedures() {
        return known().stream().map(this::procedure).toList();
    }

    /** The stages whose procedures the catalogue has. */
    List<LifeEvent.Stage> known() {
        return event.stages().stream()
                .filter(stage -> catalogue.findProcedure(stage.code()).isPresent())
                .toList();
    }

    private EventStep step(LifeEvent.Stage stage) {
        Case own = new Case(stage.given(), situation.method(), situation.on());
        Optional<LifeEvent.Stage> single = singleFiling(stage.code());
        return new EventStep(
                stage,
                Guide.guide(procedure(stage), own, calendar, accepted),
                Open.of(stage.when(), situation),
                single.map(this::procedure),
                single.filter(s -> truth(s) == Truth.YES).isPresent());
    }

    /** The stage that saves a procedure its own filing: one that is sure before one that is open. */
    private Optional<LifeEvent.Stage> singleFiling(ProcedureCode code) {
        return known().stream()
                .filter(stage -> stage.replaces().contains(code) && truth(stage) != Truth.NO)
                .min(java.util.Comparator.comparing(stage -> truth(stage) == Truth.YES ? 0 : 1));
    }

    private Truth truth(LifeEvent.Stage stage) {
        return stage.when().in(situation);
    }

    private Procedure procedure(LifeEvent.Stage stage) {
        return catalogue.procedure(stage.code());
    }
}
