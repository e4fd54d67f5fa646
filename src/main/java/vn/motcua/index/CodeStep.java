package vn.motcua.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.ProcedureCode;

/** Finds a procedure code in the text, short or long. */
final class CodeStep implements QueryStep {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{6}(?!\\d)");

    @Override
    public Step step() {
        return Step.CODE;
    }

    @Override
    public String apply(Draft draft) {
        Matcher matcher = CODE.matcher(draft.query);
        if (!matcher.find()) {
            return "";
        }
        draft.code = ProcedureCode.parse(matcher.group());
        return matcher.group();
    }
}
