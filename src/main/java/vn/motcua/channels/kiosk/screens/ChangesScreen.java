package vn.motcua.channels.kiosk.screens;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.channels.kiosk.web.Changes;

/** What came into force, what was amended and what ended in the last year. */
public final class ChangesScreen {

    /** One change: the phrase that tells it, and its day as people write it. */
    public record Row(String phrase, String day, Entry entry) {}

    private ChangesScreen() {}

    static Shown show(Visit visit) {
        LocalDate today = visit.asked().now().toLocalDate();
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        List<Row> rows = Changes.between(visit.edition(), today.minusYears(1), today).stream()
                .map(c -> new Row(phrase(c), day.format(c.day()), Entry.of(c.procedure(), visit.frame())))
                .toList();
        return visit.page("changes", "rows", rows);
    }

    private static String phrase(Changes.Change change) {
        return switch (change.kind()) {
            case NEW -> change.found() ? "changes.listed" : "changes.begun";
            case AMENDED -> "changes.amended";
            case REPEALED -> "changes.ended";
        };
    }
}
