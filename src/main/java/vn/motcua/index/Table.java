package vn.motcua.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one of the small tables that stand beside this package: rows of cells parted by tabs, comments after {@code #}. */
final class Table {

    private static final Pattern TABS = Pattern.compile("\\s*\t\\s*");

    private Table() {}

    /** The rows of a table, each with at least so many cells. */
    static List<List<String>> rows(String name, int cells) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(name, line, cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a table. */
    static InputStream open(String name) {
        InputStream stream = Table.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("table is missing: " + name);
        }
        return stream;
    }

    private static List<String> cells(String name, String line, int least) {
        List<String> cells = List.of(TABS.split(line.strip(), -1));
        if (cells.size() < least) {
            throw new IllegalStateException(name + ": a row needs " + least + " cells: " + line);
        }
        return cells;
    }
}
