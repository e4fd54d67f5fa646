package vn.motcua.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Workbooks and documents in the shape of the portal's, written here. */
final class OfficeFiles {

    private OfficeFiles() {}

    /** A list: title, header, then these rows. */
    static Path workbook(Path file, List<List<String>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Danh sách");
            sheet.createRow(0).createCell(0).setCellValue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            row(sheet.createRow(1), List.of("Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"));
            for (int i = 0; i < rows.size(); i++) {
                row(sheet.createRow(i + 2), rows.get(i));
            }
            sheet.getCTWorksheet().getDimension().setRef("A1:E2");
            book.write(out);
        }
        return file;
    }

    private static void row(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    /** A detail document: every line a paragraph, every list a table row; a table ends where a line follows. */
    static Path document(Path file, List<Object> parts) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = null;
            for (Object part : parts) {
                if (part instanceof String line) {
                    document.createParagraph().createRun().setText(line);
                    table = null;
                } else if (part instanceof List<?> cells) {
                    table = table == null ? document.createTable(1, cells.size()) : grown(table);
                    for (int i = 0; i < cells.size(); i++) {
                        table.getRow(table.getNumberOfRows() - 1).getCell(i).setText((String) cells.get(i));
                    }
                }
            }
            document.getTables().forEach(t -> t.getCTTbl().setTblGrid(null));
            document.write(out);
        }
        return file;
    }

    private static XWPFTable grown(XWPFTable table) {
        table.createRow();
        return table;
    }

    /** The same file with one of its parts written anew. */
    static Path rewritten(Path good, Path to, String entry, UnaryOperator<byte[]> part) throws IOException {
        try (ZipFile zip = new ZipFile(good.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry one : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(one).readAllBytes();
                out.putNextEntry(new ZipEntry(one.getName()));
                out.write(one.getName().equals(entry) ? part.apply(bytes) : bytes);
            }
        }
        return to;
    }

    /** A good document with one of everything. */
    static Path detail(Path file) throws IOException {
        return document(
                file,
                List.of(
                        "Chi tiết thủ tục hành chính",
                        "Mã thủ tục: 1.000077",
                        "Số quyết định: 12/QĐ-BTP",
                        "Tên thủ tục: Đăng ký việc thử",
                        "Cấp thực hiện: Cấp Tỉnh, Cấp Xã",
                        "Loại thủ tục: TTHC được luật giao quy định chi tiết",
                        "Lĩnh vực: Hộ tịch",
                        "Trình tự thực hiện:",
                        "- Bước 1: Nộp hồ sơ.",
                        "- Bước 2: Nhận kết quả.",
                        "Cách thức thực hiện:",
                        List.of("Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Mô tả"),
                        List.of("Trực tiếp", "5 Ngày làm việc", "Lệ phí : 8.000 Đồng (/bản)", "Tại quầy."),
                        List.of("Trực tuyến", "5", "", ""),
                        "Thành phần hồ sơ:",
                        "Bao gồm",
                        List.of("Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"),
                        List.of("Tờ khai theo mẫu", "tokhai.docx", "Bản chính: 1 Bản sao: 0"),
                        List.of("Lưu ý: mang theo bản chính", "", "Bản chính: 0 Bản sao: 0"),
                        "Trường hợp ủy quyền",
                        List.of("Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"),
                        List.of("Văn bản ủy quyền", "", "Bản chính: 1 Bản sao: 1"),
                        "Đối tượng thực hiện: Công dân Việt Nam",
                        "Cơ quan thực hiện: Ủy ban nhân dân cấp xã",
                        "Cơ quan có thẩm quyền: Ủy ban nhân dân cấp xã",
                        "Địa chỉ tiếp nhận HS: Bộ phận một cửa",
                        "Kết quả thực hiện: Giấy xác nhận",
                        "Căn cứ pháp lý:",
                        List.of("Số ký hiệu", "Trích yếu", "Ngày ban hành", "Cơ quan ban hành"),
                        List.of("1/2020/QH14", "Luật thử", "01-01-2020", "Quốc Hội"),
                        "Yêu cầu, điều kiện thực hiện: Không",
                        "Từ khóa: Không có thông tin",
                        "Mô tả: Không có thông tin"));
    }
}
