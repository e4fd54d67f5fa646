package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Locale;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;

/**
 * A procedure in a list.
 *
 * @param label what people call it, or its name
 * @param levels who does it, in words
 */
public record Entry(String code, String name, String label, String levels, String address) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int SHORT = 36;

    static Entry of(Procedure procedure, Frame frame) {
        List<String> levels = procedure.identity().levels().stream()
                .map(level -> level(level, frame))
                .toList();
        return new Entry(
                procedure.code().value(),
                procedure.name(),
                label(procedure),
                String.join(", ", levels),
                frame.to("/thu-tuc/" + procedure.code()));
    }

    /** The name without "Thủ tục" before it, or when it is long what people say instead. */
    private static String label(Procedure procedure) {
        String name = begun(procedure.name().replaceFirst("^Thủ tục ", ""));
        if (name.length() <= SHORT) {
            return name;
        }
        return procedure.identity().also().stream()
                .filter(also -> also.length() <= SHORT && also.contains(" "))
                .findFirst()
                .map(Entry::begun)
                .orElse(name);
    }

    /** A text with a capital letter at its beginning. */
    static String begun(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    private static String level(Level level, Frame frame) {
        return frame.say("level." + level.name().toLowerCase(Locale.ROOT));
    }
}
