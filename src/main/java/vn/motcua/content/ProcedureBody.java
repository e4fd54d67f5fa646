package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is published of a procedure but what it is and what it is called.
 *
 * @param steps trình tự thực hiện, in their order
 * @param results what the citizen gets
 * @param deadlines by when the citizen must act
 * @param related procedures that often come along
 */
public record ProcedureBody(
        List<Question> questions,
        Dossier dossier,
        List<Fee> fees,
        List<Exemption> exemptions,
        List<ProcessingTime> times,
        List<Submission> submissions,
        List<String> steps,
        List<Note> conditions,
        List<Result> results,
        List<Note> notes,
        List<OwnDeadline> deadlines,
        Agencies agencies,
        List<LegalBasis> legalBasis,
        List<Related> related,
        Source source) {

    public ProcedureBody {
        questions = List.copyOf(questions);
        fees = List.copyOf(fees);
        exemptions = List.copyOf(exemptions);
        times = List.copyOf(times);
        submissions = List.copyOf(submissions);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        notes = List.copyOf(notes);
        deadlines = List.copyOf(deadlines);
        legalBasis = List.copyOf(legalBasis);
        related = List.copyOf(related);
    }

    /** Of a procedure of which nothing is known but where that is published. */
    public static ProcedureBody unknown(Source source) {
        return new ProcedureBody(
                List.of(),
                new Dossier(List.of(), 1, Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Agencies(List.of(), List.of()),
                List.of(),
                List.of(),
                source);
    }

    /** The same with what a unit may do differently. */
    ProcedureBody with(List<Fee> itsFees, List<ProcessingTime> itsTimes, List<Submission> itsSubmissions) {
        return new ProcedureBody(
                questions,
                dossier,
                itsFees,
                exemptions,
                itsTimes,
                itsSubmissions,
                steps,
                conditions,
                results,
                notes,
                deadlines,
                agencies,
                legalBasis,
                related,
                source);
    }

    /** The same carried out and decided by other bodies. */
    public ProcedureBody with(Agencies itsAgencies) {
        return new ProcedureBody(
                questions,
                dossier,
                fees,
                exemptions,
                times,
                submissions,
                steps,
                conditions,
                results,
                notes,
                deadlines,
                itsAgencies,
                legalBasis,
                related,
                source);
    }
}
