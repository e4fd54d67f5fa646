package vn.motcua.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a procedure is and what it is called.
 *
 * @param merged older codes that were merged into this one and lead here
 * @param also what people call it
 * @param summary one plain sentence; absent for imported records
 * @param audience who may apply, as shown
 */
public record Identity(
        ProcedureCode code,
        List<ProcedureCode> merged,
        String name,
        List<String> also,
        Optional<String> summary,
        Field field,
        Set<Level> levels,
        List<String> audience,
        Standing standing) {

    public Identity {
        merged = List.copyOf(merged);
        also = List.copyOf(also);
        levels = levels.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(levels));
        audience = List.copyOf(audience);
    }
}
