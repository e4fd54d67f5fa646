package vn.motcua.channels.kiosk.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Changes;
import vn.motcua.channels.kiosk.web.Refusal;

/** What is new and what was repealed since a day; without one, in the last 90 days. */
final class ChangesView {

    record Answer(String since, List<Item> changes) {}

    record Item(String kind, String date, String code, String name, List<Amended> fields) {
        static Item of(Changes.Change change) {
            return new Item(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.day().toString(),
                    change.procedure().code().value(),
                    change.procedure().name(),
                    change.fields().stream()
                            .map(f -> new Amended(f.field(), f.before(), f.after()))
                            .toList());
        }
    }

    /** A part of the procedure before and after. */
    record Amended(
            String field, String old, @JsonProperty("new") String now) {}

    private ChangesView() {}

    static Answer answer(Asked asked) {
        LocalDate today = asked.now().toLocalDate();
        LocalDate since = asked.query().text("since").map(ChangesView::day).orElse(today.minusDays(90));
        return new Answer(
                since.toString(),
                Changes.between(asked.edition(), since, today).stream()
                        .map(Item::of)
                        .toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("wrong.day");
        }
    }
}
