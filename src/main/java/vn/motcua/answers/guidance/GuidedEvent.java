package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Note;
import vn.motcua.content.Question;

/**
 * A life event narrowed down to one case: what to do in which order, and one list of papers for all of it.
 *
 * @param question the next question; absent when nothing that is asked could change anything any more
 * @param steps the procedures that are to be done, or may be, in order; those that a single filing saves as well
 * @param skipped the procedures that this case does not need
 * @param dossier each paper once, in the order in which it is first needed
 * @param notNeeded what need not be brought to any of them
 * @param totals over all procedures, one for each currency
 * @param takeaway the code that opens this list again
 */
public record GuidedEvent(
        LifeEvent event,
        Case situation,
        Optional<Question> question,
        List<EventStep> steps,
        List<SkippedStep> skipped,
        List<SharedPaper> dossier,
        List<NotNeeded> notNeeded,
        List<Total> totals,
        List<Kept<Note>> notes,
        String takeaway) {

    public GuidedEvent {
        steps = List.copyOf(steps);
        skipped = List.copyOf(skipped);
        dossier = List.copyOf(dossier);
        notNeeded = List.copyOf(notNeeded);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
    }

    /** Tells the open rules of its steps and notes in words, without the parts that this case settles. */
    public CaseWords caseWords(Phrases phrases) {
        return new CaseWords(phrases, event.questions(), situation.settled(event.questions()));
    }
}
