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
    private final Supplier<ProcedureBody> body;

    public Procedure(Identity identity, ProcedureBody body) {
        this(identity, () -> body);
    }

    private Procedure(Identity identity, Supplier<ProcedureBody> body) {
        this.identity = identity;
        this.body = body;
    }

    /** One whose body is read when it is asked for; the reader must give an equal body every time. */
    static Procedure readLater(Identity identity, Supplier<ProcedureBody> reader) {
        return new Procedure(identity, new Later<>(reader));
    }

    /** Everything but the identity. */
    public ProcedureBody body() {
        return body.get();
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
        return body().questions();
    }

    public Dossier dossier() {
        return body().dossier();
    }

    public List<Fee> fees() {
        return body().fees();
    }

    public List<Exemption> exemptions() {
        return body().exemptions();
    }

    public List<ProcessingTime> times() {
        return body().times();
    }

    public List<Submission> submissions() {
        return body().submissions();
    }

    public List<String> steps() {
        return body().steps();
    }

    public List<Note> conditions() {
        return body().conditions();
    }

    public List<Result> results() {
        return body().results();
    }

    public List<Note> notes() {
        return body().notes();
    }

    public List<OwnDeadline> deadlines() {
        return body().deadlines();
    }

    public Agencies agencies() {
        return body().agencies();
    }

    public List<LegalBasis> legalBasis() {
        return body().legalBasis();
    }

    public List<Related> related() {
        return body().related();
    }

    public Source source() {
        return body().source();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Procedure that
                && identity.equals(that.identity)
                && (this == that || body().equals(that.body()));
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
