package vn.motcua.index;

import java.util.List;
import vn.motcua.content.ProcedureCode;

/**
 * A procedure that was found, with those that differ from it only by level or province.
 *
 * @param code the one that a citizen of this unit would use
 * @param variants the others of its group, and older codes that were merged into it
 * @param matched the name or way of asking that matched best, as written in content
 * @param score how well it matched; comparable only within one finding
 */
public record Hit(ProcedureCode code, List<ProcedureCode> variants, String matched, double score) {
    public Hit {
        variants = List.copyOf(variants);
    }
}
