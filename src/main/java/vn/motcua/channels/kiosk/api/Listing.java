package vn.motcua.channels.kiosk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Board;
import vn.motcua.channels.kiosk.web.Filters;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;

/** The posted list, page by page, in the order of the board. */
final class Listing {

    record Answer(int total, int page, int size, List<Item> items) {}

    record Item(String code, String name, String field, String fieldId, List<String> levels) {
        static Item of(Procedure procedure) {
            return new Item(
                    procedure.code().value(),
                    procedure.name(),
                    procedure.identity().field().name(),
                    procedure.identity().field().id(),
                    Listing.levels(procedure));
        }
    }

    private Listing() {}

    static Answer answer(Asked asked) {
        int page = asked.query().number("page", 1, 100_000, 1);
        int size = asked.query().number("size", 1, 500, 50);
        Optional<Level> level = Filters.level(asked);
        Optional<String> field = Filters.field(asked);
        List<Procedure> all = Board.of(asked.edition(), asked.day()).stream()
                .filter(p -> Filters.passes(p, level, field))
                .toList();
        List<Item> items = all.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(Item::of)
                .toList();
        return new Answer(all.size(), page, size, items);
    }

    static List<String> levels(Procedure procedure) {
        return procedure.identity().levels().stream()
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
