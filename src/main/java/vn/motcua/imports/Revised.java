package vn.motcua.imports;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.content.Agencies;
import vn.motcua.content.Identity;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Standing;

/** An earlier procedure with what a newer source says of it. */
final class Revised {

    private Revised() {}

    /** A list knows name, field and bodies; all else stays as it was. */
    static Procedure byList(Procedure before, Procedure listed) {
        Identity old = before.identity();
        Identity identity = new Identity(
                old.code(),
                old.merged(),
                listed.name(),
                old.also(),
                old.summary(),
                listed.identity().field(),
                old.levels(),
                old.audience(),
                new Standing(old.standing().decision(), old.standing().from(), Optional.empty(), Optional.empty()));
        boolean detailed = !before.submissions().isEmpty()
                || !before.dossier().documents().isEmpty()
                || !before.steps().isEmpty();
        return with(before, identity, detailed ? before.agencies() : listed.agencies());
    }

    /** The procedure no longer in force after a day. */
    static Procedure repealed(Procedure before, LocalDate lastDay, ProcedureCode successor) {
        Identity old = before.identity();
        Standing standing = old.standing();
        LocalDate last = standing.from().filter(from -> from.isAfter(lastDay)).orElse(lastDay);
        Identity identity = new Identity(
                old.code(),
                old.merged(),
                old.name(),
                old.also(),
                old.summary(),
                old.field(),
                old.levels(),
                old.audience(),
                new Standing(
                        standing.decision(),
                        standing.from(),
                        Optional.of(last),
                        Optional.ofNullable(successor).or(standing::successor)));
        return with(before, identity, before.agencies());
    }

    private static Procedure with(Procedure p, Identity identity, Agencies agencies) {
        return new Procedure(
                identity,
                p.questions(),
                p.dossier(),
                p.fees(),
                p.exemptions(),
                p.times(),
                p.submissions(),
                p.steps(),
                p.conditions(),
                p.results(),
                p.notes(),
                p.deadlines(),
                agencies,
                p.legalBasis(),
                p.related(),
                p.source());
    }
}
