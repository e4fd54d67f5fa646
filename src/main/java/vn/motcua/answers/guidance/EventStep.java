package vn.motcua.answers.guidance;

import java.util.Optional;
import vn.motcua.content.Condition;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;

/**
 * One procedure of a life event, in a citizen's case.
 *
 * @param guided what is known of the procedure by the situation alone; its own questions are still to be asked
 * @param open the rule under which it is to be done, while that is still open; absent when it is to be done for sure
 * @param replacedBy the single filing (liên thông) that saves this one; absent when it is filed by itself
 * @param replacedForSure whether that single filing is to be done for sure
 */
public record EventStep(
        LifeEvent.Stage stage,
        Guided guided,
        Optional<Condition> open,
        Optional<Procedure> replacedBy,
        boolean replacedForSure) {

    /** Whether it may have to be filed by itself. */
    public boolean filed() {
        return !replacedForSure;
    }

    /** Whether it is to be filed by itself, whatever the answers that are still open. */
    public boolean sure() {
        return open.isEmpty() && replacedBy.isEmpty();
    }
}
