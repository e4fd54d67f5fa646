package vn.motcua.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.language.CleanText;

/** The parts of a detail document by their labels, in whatever order they come. */
final class Sections {

    /** A label that begins a part. */
    enum Label {
        CODE("Mã thủ tục:"),
        DECISION("Số quyết định:"),
        NAME("Tên thủ tục:"),
        LEVEL("Cấp thực hiện:"),
        KIND("Loại thủ tục:"),
        FIELD("Lĩnh vực:"),
        STEPS("Trình tự thực hiện:"),
        WAYS("Cách thức thực hiện:"),
        PAPERS("Thành phần hồ sơ:"),
        AUDIENCE("Đối tượng thực hiện:"),
        EXECUTING("Cơ quan thực hiện:"),
        DECIDING("Cơ quan có thẩm quyền:"),
        ADDRESS("Địa chỉ tiếp nhận HS:"),
        AUTHORIZED("Cơ quan được ủy quyền:"),
        COORDINATING("Cơ quan phối hợp:"),
        RESULT("Kết quả thực hiện:"),
        LEGAL_BASIS("Căn cứ pháp lý:"),
        CONDITIONS("Yêu cầu, điều kiện thực hiện:"),
        KEYWORDS("Từ khóa:"),
        DESCRIPTION("Mô tả:");

        private final String words;

        Label(String words) {
            this.words = words;
        }
    }

    /** A table, with the text that stands right above it. */
    record Table(String title, List<List<String>> rows) {}

    private final Map<Label, StringBuilder> texts = new EnumMap<>(Label.class);
    private final Map<Label, List<Table>> tables = new EnumMap<>(Label.class);
    private final TextTraps traps;
    private Label current;
    private String above = "";

    Sections(TextTraps traps) {
        this.traps = traps;
    }

    void paragraph(String raw) {
        traps.look(raw);
        for (String line : raw.split("[\\r\\n]+")) {
            line(line);
        }
    }

    private void line(String raw) {
        String line = CleanText.clean(raw);
        for (Label label : Label.values()) {
            if (line.startsWith(label.words) && !texts.containsKey(label)) {
                current = label;
                texts.put(
                        label,
                        new StringBuilder(line.substring(label.words.length()).strip()));
                above = "";
                return;
            }
        }
        if (current != null && !line.isEmpty()) {
            texts.get(current).append('\n').append(line);
            above = line;
        }
    }

    void table(List<List<String>> rows) {
        rows.forEach(row -> row.forEach(traps::look));
        if (current != null) {
            tables.computeIfAbsent(current, l -> new ArrayList<>()).add(new Table(above, rows));
            above = "";
        }
    }

    boolean has(Label label) {
        return texts.containsKey(label);
    }

    /** The text of a part; empty when it is missing. */
    String text(Label label) {
        StringBuilder text = texts.get(label);
        return text == null ? "" : text.toString().strip();
    }

    /** The tables of a part without their header rows. */
    List<Table> tables(Label label) {
        return tables.getOrDefault(label, List.of()).stream()
                .map(t -> new Table(
                        t.title(),
                        t.rows().subList(Math.min(1, t.rows().size()), t.rows().size())))
                .toList();
    }
}
