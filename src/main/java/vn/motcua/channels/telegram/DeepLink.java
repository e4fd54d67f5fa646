package vn.motcua.channels.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.answers.ChoiceId;
import vn.motcua.content.ProcedureCode;

/** What follows {@code ?start=} in a link to the bot: at most 64 letters, digits, underscores and hyphens. */
final class DeepLink {

    private static final Pattern PROCEDURE = Pattern.compile("p-?(\\d{1,2})_(\\d{6,9})");

    private DeepLink() {}

    /** A procedure, with an underscore for the dot: {@code p1_001193}. */
    static String payload(ProcedureCode code) {
        return "p" + code.toString().replace('.', '_');
    }

    /** The id that a payload stands for; one that is no procedure is an id already, or the assistant says why not. */
    static String id(String payload) {
        Matcher procedure = PROCEDURE.matcher(payload);
        return procedure.matches()
                ? ChoiceId.Page.of(new ProcedureCode(procedure.group(1) + "." + procedure.group(2)))
                        .text()
                : payload;
    }
}
