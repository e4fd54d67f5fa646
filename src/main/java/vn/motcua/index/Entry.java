package vn.motcua.index;

import java.util.Set;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Standing;

/**
 * What the index keeps of a procedure to filter and group it.
 *
 * @param provincial whether a province published it, mostly again what the nation has
 * @param ways how many ways of asking people wrote for it: a sign of how much it is used
 */
record Entry(
        ProcedureCode code,
        String name,
        String field,
        Set<Level> levels,
        Standing standing,
        boolean provincial,
        int ways) {

    static Entry of(Procedure procedure, int ways) {
        var identity = procedure.identity();
        boolean provincial = identity.standing()
                .decision()
                .map(decision -> decision.contains("UBND"))
                .orElse(false);
        return new Entry(
                identity.code(),
                identity.name(),
                identity.field().id(),
                identity.levels(),
                identity.standing(),
                provincial,
                ways);
    }

    boolean passes(Filter filter) {
        return standing.inForceOn(filter.on())
                && filter.level().map(levels::contains).orElse(true)
                && filter.field().map(field::equals).orElse(true);
    }
}
