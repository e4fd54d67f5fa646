package vn.motcua.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.language.CleanText;

/** Which column of a list holds what, told by the names in its header. */
final class ListColumns {

    private enum Column {
        CODE,
        NAME,
        EXECUTING,
        FIELD,
        PAGE
    }

    private static final Map<String, Column> NAMES = Map.ofEntries(
            Map.entry("mã số", Column.CODE),
            Map.entry("mã thủ tục", Column.CODE),
            Map.entry("mã tthc", Column.CODE),
            Map.entry("code", Column.CODE),
            Map.entry("tên", Column.NAME),
            Map.entry("tên thủ tục", Column.NAME),
            Map.entry("tên thủ tục hành chính", Column.NAME),
            Map.entry("name", Column.NAME),
            Map.entry("cơ quan thực hiện", Column.EXECUTING),
            Map.entry("executing_agency", Column.EXECUTING),
            Map.entry("lĩnh vực", Column.FIELD),
            Map.entry("field", Column.FIELD),
            Map.entry("url", Column.PAGE));

    private final Map<Column, Integer> at = new EnumMap<>(Column.class);

    private ListColumns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String name = CleanText.lower(CleanText.clean(header.get(i)));
            if (NAMES.containsKey(name)) {
                at.putIfAbsent(NAMES.get(name), i);
            }
        }
    }

    /** The columns of a header; empty when it names neither code nor name. */
    static Optional<ListColumns> of(List<String> header) {
        ListColumns columns = new ListColumns(header);
        return columns.at.containsKey(Column.CODE) && columns.at.containsKey(Column.NAME)
                ? Optional.of(columns)
                : Optional.empty();
    }

    /** What one row tells; bodies and fields are split at line breaks and semicolons. */
    Told told(List<String> row, Flags flags) {
        TextTraps traps = new TextTraps(flags);
        row.forEach(traps::look);
        return new Told(
                cell(row, Column.CODE),
                cell(row, Column.NAME),
                "",
                cell(row, Column.PAGE).strip(),
                Set.of(),
                several(cell(row, Column.FIELD)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                several(cell(row, Column.EXECUTING)),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                Set.of(),
                true);
    }

    private String cell(List<String> row, Column column) {
        Integer index = at.get(column);
        return index == null || index >= row.size() ? "" : row.get(index);
    }

    private static List<String> several(String cell) {
        List<String> all = new ArrayList<>();
        for (String one : cell.split("[\\r\\n;]+")) {
            if (!one.isBlank()) {
                all.add(one.strip());
            }
        }
        return all;
    }
}
