package vn.motcua.channels.kiosk.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.content.ProcedureCode;

/** The procedures that people ask for most, the most asked first. */
final class MostAsked {

    static final List<ProcedureCode> CODES = read();

    private MostAsked() {}

    private static List<ProcedureCode> read() {
        try (InputStream file = MostAsked.class.getResourceAsStream("/vn/motcua/channels/kiosk/most-asked.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(ProcedureCode::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
