package vn.motcua.answers.guidance;

import java.time.LocalDate;
import vn.motcua.content.SubmissionMethod;

/** One known fact of a case that settles a rule. */
public sealed interface Reason {

    /** What was answered to a question; both as shown. */
    record Answered(String question, String answer) implements Reason {}

    /** How the dossier is handed in. */
    record HandedIn(SubmissionMethod method) implements Reason {}

    /**
     * The day asked for.
     *
     * @param turn the day on which the rule turns
     * @param reached whether the day asked for is that day or later
     */
    record Day(LocalDate turn, boolean reached) implements Reason {}
}
