package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Procedure;
import vn.motcua.index.Aspect;

/** What one can touch below an answer about a procedure. */
final class PageChoices {

    private PageChoices() {}

    /** @param shown the aspect that the answer shows; absent for the overview, which shows the papers */
    static List<Choice> of(Sheet sheet, Catalogue catalogue, Optional<Aspect> shown) {
        Procedure procedure = sheet.procedure();
        List<Choice> choices = new ArrayList<>();
        if (!procedure.questions().isEmpty()) {
            choices.add(new ChoiceId.Guidance(procedure.code()).labelled(sheet.say("choice.guidance")));
        }
        for (Aspect aspect : Aspect.values()) {
            if (aspect != shown.orElse(Aspect.DOSSIER) && tells(procedure, aspect)) {
                choices.add(ChoiceId.Page.of(procedure.code(), aspect).labelled(label(sheet, aspect)));
            }
        }
        if (!procedure.notes().isEmpty()) {
            choices.add(new ChoiceId.Notes(procedure.code()).labelled(sheet.say("choice.notes")));
        }
        if (procedure.related().stream()
                .anyMatch(r -> catalogue.findProcedure(r.code()).isPresent())) {
            choices.add(new ChoiceId.Neighbours(procedure.code()).labelled(sheet.say("choice.related")));
        }
        return choices;
    }

    private static boolean tells(Procedure procedure, Aspect aspect) {
        return switch (aspect) {
            case DOSSIER, FEE, TIME, PLACE, ONLINE -> true;
            case FORM ->
                procedure.dossier().documents().stream().anyMatch(d -> d.form().isPresent());
            case STEPS -> !procedure.steps().isEmpty();
            case CONDITION -> !procedure.conditions().isEmpty();
            case RESULT -> !procedure.results().isEmpty();
        };
    }

    private static String label(Sheet sheet, Aspect aspect) {
        return switch (aspect) {
            case DOSSIER -> sheet.say("choice.dossier");
            case FEE -> sheet.say("choice.fee");
            case TIME -> sheet.say("choice.time");
            case PLACE -> sheet.say("choice.place");
            case FORM -> sheet.say("choice.form");
            case STEPS -> sheet.say("choice.steps");
            case CONDITION -> sheet.say("choice.condition");
            case RESULT -> sheet.say("choice.result");
            case ONLINE -> sheet.say("choice.online");
        };
    }
}
