package vn.motcua.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Standing;

/**
 * What the index keeps of a procedure to filter and group it.
 *
 * @param merged older codes that lead to it
 * @param provincial whether a province published it, mostly again what the nation has
 * @param ways how many ways of asking people wrote for it: a sign of how much it is used
 */
record Entry(
        ProcedureCode code,
        List<ProcedureCode> merged,
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
                identity.merged(),
                identity.name(),
                identity.field().id(),
                identity.levels(),
                identity.standing(),
                provincial,
                ways);
    }

    /** Its code, and the older ones that lead to it. */
    Stream<ProcedureCode> codes() {
        return Stream.concat(Stream.of(code), merged.stream());
    }

    boolean passes(Filter filter) {
        return standing.inForceOn(filter.on())
                && filter.level().map(levels::contains).orElse(true)
                && filter.field().map(field::equals).orElse(true);
    }
}
