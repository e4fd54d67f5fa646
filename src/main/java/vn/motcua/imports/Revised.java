package vn.motcua.imports;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.content.Identity;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureBody;
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
        ProcedureBody body = before.body();
        return new Procedure(identity, detailed ? body : body.with(listed.agencies()));
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
        return new Procedure(identity, before.body());
    }
}
