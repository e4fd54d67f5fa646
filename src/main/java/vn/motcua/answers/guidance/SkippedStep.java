package vn.motcua.answers.guidance;

import java.util.List;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;

/** A procedure of a life event that a case does not need, and why. */
public record SkippedStep(LifeEvent.Stage stage, Procedure procedure, List<Reason> because) {
    public SkippedStep {
        because = List.copyOf(because);
    }
}
