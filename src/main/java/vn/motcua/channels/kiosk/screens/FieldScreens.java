package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Map;
import vn.motcua.channels.kiosk.web.Board;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.content.Field;
import vn.motcua.content.Procedure;

/** The fields of administration, and the procedures of one. */
public final class FieldScreens {

    /** A field with the number of its procedures. */
    public record Counted(String name, int procedures, String address) {}

    private FieldScreens() {}

    static Shown all(Visit visit) {
        List<Counted> fields = fields(visit).entrySet().stream()
                .map(e -> new Counted(
                        e.getKey().name(),
                        e.getValue().size(),
                        visit.frame().to("/linh-vuc/" + e.getKey().id())))
                .toList();
        return visit.page("fields", "fields", fields);
    }

    static Shown one(Visit visit) {
        String id = visit.asked().parts().get("field");
        for (Map.Entry<Field, List<Procedure>> field : fields(visit).entrySet()) {
            if (field.getKey().id().equals(id)) {
                List<Entry> entries = field.getValue().stream()
                        .map(p -> Entry.of(p, visit.frame()))
                        .toList();
                return visit.page("field", "name", field.getKey().name(), "entries", entries);
            }
        }
        throw Refusal.notFound("wrong.field");
    }

    private static Map<Field, List<Procedure>> fields(Visit visit) {
        return Board.byField(visit.edition(), visit.asked().now().toLocalDate());
    }
}
