package vn.motcua.channels.kiosk.web;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.content.Field;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;

/** The level and field that a request narrows its answer to. */
public final class Filters {

    private Filters() {}

    /** @throws Refusal 400 when {@code level} is not one of the levels */
    public static Optional<Level> level(Asked asked) {
        return asked.query().text("level").map(Filters::level);
    }

    /**
     * The id of the field asked for by its id or name.
     *
     * @throws Refusal 400 when no procedure belongs to {@code field}
     */
    public static Optional<String> field(Asked asked) {
        return asked.query()
                .text("field")
                .map(wanted -> asked.edition().catalogue().procedures().stream()
                        .map(p -> p.identity().field())
                        .filter(f -> f.id().equals(wanted) || f.name().equalsIgnoreCase(wanted))
                        .map(Field::id)
                        .findFirst()
                        .orElseThrow(() -> Refusal.badRequest("wrong.field")));
    }

    /** Whether a procedure passes the level and field asked for. */
    public static boolean passes(Procedure procedure, Optional<Level> level, Optional<String> field) {
        return level.map(l -> procedure.identity().levels().contains(l)).orElse(true)
                && field.map(f -> procedure.identity().field().id().equals(f)).orElse(true);
    }

    private static Level level(String name) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
                return level;
            }
        }
        throw Refusal.badRequest("wrong.level");
    }
}
