package vn.motcua.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.content.ProcedureCode;
import vn.motcua.language.CleanText;

/** Reads the list of codes that an import is to keep: the first column named {@code code} of a CSV file. */
final class OnlyThese {

    private static final int LARGEST = 64 << 20;

    private OnlyThese() {}

    static Set<ProcedureCode> read(Path list) {
        List<List<String>> rows = rows(list);
        int column = rows.isEmpty() ? -1 : column(rows.getFirst());
        if (column < 0) {
            throw new Importer.WrongUse("Danh sách mã " + list + " không có cột tên `code`.");
        }
        Set<ProcedureCode> codes = new LinkedHashSet<>();
        for (List<String> row : rows) {
            if (column < row.size()) {
                ProcedureCode.parse(row.get(column)).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static List<List<String>> rows(Path list) {
        try {
            if (Files.size(list) <= LARGEST) {
                return Csv.rows(Lines.text(Files.readAllBytes(list)));
            }
        } catch (IOException e) {
            throw new Importer.WrongUse("Không đọc được danh sách mã " + list + "; cần tệp CSV lưu bằng UTF-8.");
        }
        throw new Importer.WrongUse("Danh sách mã " + list + " quá lớn.");
    }

    private static int column(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (CleanText.lower(CleanText.clean(header.get(i))).equals("code")) {
                return i;
            }
        }
        return -1;
    }
}
