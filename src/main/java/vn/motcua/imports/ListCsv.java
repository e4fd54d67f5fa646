package vn.motcua.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads the published list of procedures as comma-separated values. */
final class ListCsv {

    private static final int LARGEST = 64 << 20;

    private ListCsv() {}

    /** Whether a line is the header of such a list. */
    static boolean isHeader(String line) {
        List<List<String>> rows = Csv.rows(line);
        return !rows.isEmpty() && ListColumns.of(rows.getFirst()).isPresent();
    }

    static void read(SourceFile file, Harvest harvest) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            harvest.refuseTorn(file.name(), "Danh sách lớn hơn 64 MB.");
            return;
        }
        List<List<String>> rows = Csv.rows(Lines.text(bytes));
        Optional<ListColumns> columns = rows.isEmpty() ? Optional.empty() : ListColumns.of(rows.getFirst());
        if (columns.isEmpty()) {
            harvest.refuse(file.name(), "Danh sách cần dòng đầu có cột Mã số và Tên.");
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            Flags flags = new Flags();
            harvest.take(columns.get().told(rows.get(i), flags), flags, file.name() + ", dòng " + (i + 1));
        }
    }
}
