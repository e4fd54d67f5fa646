package vn.motcua.channels.kiosk.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Board;
import vn.motcua.channels.kiosk.web.Filters;
import vn.motcua.content.Field;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;

/** The posted list: every procedure in force, to read and to print. */
public final class BoardScreen {

    /** The posted procedures of a field. */
    public record Section(String name, List<Row> rows) {}

    /** One line of the list, with the three facts. */
    public record Row(int number, Entry entry, ThreeFacts facts) {}

    private BoardScreen() {}

    static Shown show(Visit visit) {
        Asked asked = visit.asked();
        Optional<Level> level = Filters.level(asked);
        Optional<String> field = Filters.field(asked);
        Map<Field, List<Procedure>> all = Board.byField(visit.edition(), asked.day());
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Field, List<Procedure>> e : all.entrySet()) {
            List<Row> rows = new ArrayList<>();
            for (Procedure procedure : e.getValue()) {
                if (Filters.passes(procedure, level, field)) {
                    rows.add(new Row(
                            ++number,
                            Entry.of(procedure, visit.frame()),
                            ThreeFacts.of(procedure, asked.day(), visit.frame().words())));
                }
            }
            if (!rows.isEmpty()) {
                sections.add(new Section(e.getKey().name(), rows));
            }
        }
        return visit.page(
                "board",
                "sections",
                sections,
                "total",
                number,
                "fields",
                List.copyOf(all.keySet()),
                "level",
                level.map(l -> l.name().toLowerCase(java.util.Locale.ROOT)).orElse(""),
                "field",
                field.orElse(""));
    }
}
