package vn.motcua.content;

import java.util.List;
import java.util.function.Supplier;

/**
 * A published administrative procedure (thủ tục hành chính) with everything a citizen may ask of it; the legal parts
 * follow Decree 63/2010/NĐ-CP, Art. 8, as amended. Immutable; what stands behind its identity may be read when it is first
 * asked for, and again when memory was short since.
 */
public final class Procedure {

    private final Identity identity;
    private final Supplier<Body> body;

    /** Everything but the identity. */
    private record Body(
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

        private Body {
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
    }

    private Procedure(Identity identity, Supplier<Body> body) {
        this.identity = identity;
        this.body = body;
    }

    public Procedure(
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
        this.identity = identity;
        Body whole = new Body(
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
                agencies,
                legalBasis,
                related,
                source);
        this.body = () -> whole;
    }

    /** One whose parts are read when they are asked for; the reader must give an equal procedure every time. */
    static Procedure readLater(Identity identity, Supplier<Procedure> reader) {
        return new Procedure(identity, new Later<>(() -> reader.get().body.get()));
    }

    /** The same with what a unit may do differently. */
    Procedure with(List<Fee> itsFees, List<ProcessingTime> itsTimes, List<Submission> itsSubmissions) {
        return new Procedure(
                identity,
                questions(),
                dossier(),
                itsFees,
                exemptions(),
                itsTimes,
                itsSubmissions,
                steps(),
                conditions(),
                results(),
                notes(),
                deadlines(),
                agencies(),
                legalBasis(),
                related(),
                source());
    }

    /** What it is and what it is called: never read later. */
    public Identity identity() {
        return identity;
    }

    public ProcedureCode code() {
        return identity.code();
    }

    public String name() {
        return identity.name();
    }

    public List<Question> questions() {
        return body.get().questions();
    }

    public Dossier dossier() {
        return body.get().dossier();
    }

    public List<Fee> fees() {
        return body.get().fees();
    }

    public List<Exemption> exemptions() {
        return body.get().exemptions();
    }

    public List<ProcessingTime> times() {
        return body.get().times();
    }

    public List<Submission> submissions() {
        return body.get().submissions();
    }

    public List<String> steps() {
        return body.get().steps();
    }

    public List<Note> conditions() {
        return body.get().conditions();
    }

    public List<Result> results() {
        return body.get().results();
    }

    public List<Note> notes() {
        return body.get().notes();
    }

    public List<OwnDeadline> deadlines() {
        return body.get().deadlines();
    }

    public Agencies agencies() {
        return body.get().agencies();
    }

    public List<LegalBasis> legalBasis() {
        return body.get().legalBasis();
    }

    public List<Related> related() {
        return body.get().related();
    }

    public Source source() {
        return body.get().source();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Procedure that
                && identity.equals(that.identity)
                && (this == that || body.get().equals(that.body.get()));
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        return identity.code() + " " + identity.name();
    }
}
