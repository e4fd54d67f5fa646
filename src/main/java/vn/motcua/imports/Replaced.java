package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.ProcedureCode;

/** Finds the codes that a record says it takes the place of. */
final class Replaced {

    private static final Pattern SAYS = Pattern.compile(
            "(?iu)thay thế (?:cho )?(?:(?:các )?(?:thủ tục|tthc)(?: hành chính)? )?(?:có )?(?:mã )?(?:số )?:? ?"
                    + "((?:\\d\\.\\d{6}(?:[\\d.H]*\\d)?(?:, | và |; )?)+)");
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

    private Replaced() {}

    static List<ProcedureCode> codes(Told told) {
        List<ProcedureCode> codes = new ArrayList<>();
        for (String text : List.of(told.name(), told.description())) {
            Matcher says = SAYS.matcher(Words.line(text));
            while (says.find()) {
                Matcher code = CODE.matcher(says.group(1));
                while (code.find()) {
                    codes.add(new ProcedureCode(code.group()));
                }
            }
        }
        return codes;
    }
}
