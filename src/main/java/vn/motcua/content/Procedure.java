package vn.motcua.content;

import java.util.List;

/**
 * A published administrative procedure (thủ tục hành chính) with everything a citizen may ask of it; the legal parts
 * follow Decree 63/2010/NĐ-CP, Art. 8, as amended.
 */
public record Procedure(
        Identity identity,
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

    public Procedure {
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

    /** The same with what a unit may do differently. */
    Procedure with(List<Fee> itsFees, List<ProcessingTime> itsTimes, List<Submission> itsSubmissions) {
        return new Procedure(
                identity,
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

    public ProcedureCode code() {
        return identity.code();
    }

    public String name() {
        return identity.name();
    }
}
