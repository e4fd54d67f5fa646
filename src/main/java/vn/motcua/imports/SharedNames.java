package vn.motcua.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Flags procedures that go by one name under several codes. */
final class SharedNames {

    /** A full stop at the end or a blank before a bracket makes no other name. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

    private SharedNames() {}

    static void flag(Harvest harvest) {
        Map<String, List<ProcedureCode>> byName = new LinkedHashMap<>();
        harvest.byCode()
                .values()
                .forEach(one -> byName.computeIfAbsent(key(one.procedure()), n -> new ArrayList<>())
                        .add(one.procedure().code()));
        for (List<ProcedureCode> codes : byName.values()) {
            if (codes.size() > 1) {
                codes.forEach(code -> harvest.flag(Flag.SHARED_NAME, code, new Flags.Raised(1, codes.toString())));
            }
        }
    }

    private static String key(Procedure procedure) {
        return NO_LETTER
                .matcher(Normalizer.normalize(procedure.name(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
