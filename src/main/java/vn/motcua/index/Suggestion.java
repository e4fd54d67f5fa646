package vn.motcua.index;

import java.util.List;
import vn.motcua.content.ProcedureCode;

/**
 * A completion while typing.
 *
 * @param text as shown, with accents
 * @param marks the parts of the text that matched, as [from, to) char offsets
 */
public record Suggestion(String text, ProcedureCode code, List<int[]> marks) {}
