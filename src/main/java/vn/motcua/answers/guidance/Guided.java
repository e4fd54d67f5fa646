package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Note;
import vn.motcua.content.OwnDeadline;
import vn.motcua.content.Procedure;
import vn.motcua.content.Question;
import vn.motcua.content.Result;
import vn.motcua.content.Submission;

/**
 * A procedure narrowed down to one case: what to ask next, and the personal checklist as far as it is known.
 *
 * @param situation the case with its valid answers only
 * @param question the next question; absent when nothing that is asked could change anything any more
 * @param totals one for each currency, đồng first; never empty
 * @param takeaway the code that opens this checklist again
 */
public record Guided(
        Procedure procedure,
        Case situation,
        Optional<Question> question,
        List<Paper> dossier,
        List<NotNeeded> notNeeded,
        List<FeeLine> fees,
        List<Total> totals,
        Times times,
        List<Kept<Submission>> submissions,
        List<Kept<Note>> conditions,
        List<Kept<Note>> notes,
        List<Kept<Result>> results,
        List<Kept<OwnDeadline>> deadlines,
        String takeaway) {

    public Guided {
        dossier = List.copyOf(dossier);
        notNeeded = List.copyOf(notNeeded);
        fees = List.copyOf(fees);
        totals = List.copyOf(totals);
        submissions = List.copyOf(submissions);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        results = List.copyOf(results);
        deadlines = List.copyOf(deadlines);
    }

    /** The total in đồng, or in the only currency there is. */
    public Total total() {
        return totals.getFirst();
    }

    /** Tells open rules in words, without the parts that this case settles. */
    public CaseWords caseWords(Phrases phrases) {
        return new CaseWords(phrases, procedure.questions(), situation.settled(procedure.questions()));
    }
}
