package vn.motcua.channels.kiosk.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.ProcedureCode;

/** What people ask for most, in the order of the first page. */
final class MostAsked {

    static final List<ProcedureCode> CODES =
            lines("most-asked.txt").stream().map(ProcedureCode::new).toList();

    private static final List<String> EVENTS = lines("home-events.txt");

    private MostAsked() {}

    /** Life events in the order of the first page. */
    static List<LifeEvent> sorted(List<LifeEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(e -> EVENTS.contains(e.id()) ? EVENTS.indexOf(e.id()) : EVENTS.size()))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream file = MostAsked.class.getResourceAsStream("/vn/motcua/channels/kiosk/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
