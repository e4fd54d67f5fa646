package vn.motcua.channels.kiosk.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that a choice leads to; what has no page of its own is answered at {@code /chon/}. */
final class ChoiceAddress {

    private static final Pattern PROCEDURE = Pattern.compile("p-(\\d{1,2}\\.\\d{6,9})(-[a-z]+)?");
    private static final Pattern GUIDANCE = Pattern.compile("g-(\\d{1,2}\\.\\d{6,9})");
    private static final Pattern EVENT = Pattern.compile("e-([a-z0-9-]+)");

    private ChoiceAddress() {}

    /** A part of a procedure's page, opened. */
    static String part(String page, String part) {
        return part.isEmpty() ? page : page + "?phan=" + part + "#" + part;
    }

    static String of(String id) {
        Matcher procedure = PROCEDURE.matcher(id);
        if (procedure.matches()) {
            String part =
                    procedure.group(2) == null ? "" : "#" + procedure.group(2).substring(1);
            return "/thu-tuc/" + procedure.group(1) + part;
        }
        Matcher guidance = GUIDANCE.matcher(id);
        if (guidance.matches()) {
            return "/thu-tuc/" + guidance.group(1) + "?tl=";
        }
        Matcher event = EVENT.matcher(id);
        return event.matches()
                ? "/su-kien/" + event.group(1)
                : "/chon/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
