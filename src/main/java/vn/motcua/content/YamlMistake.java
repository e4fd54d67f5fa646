package vn.motcua.content;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain Vietnamese why a text is not YAML, and what usually mends it. */
record YamlMistake(Place place, String message, String mend) {

    /** What the YAML reader says, and what it means for somebody who writes content. */
    private record Saying(String part, String message, String mend) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    "mapping values are not allowed",
                    "Dấu hai chấm ở đây làm hỏng dòng.",
                    "Đặt cả câu có dấu `: ` trong nháy kép, hoặc xem lại thụt đầu dòng."),
            new Saying("Global tag", "Không dùng thẻ của YAML.", "Bỏ phần bắt đầu bằng `!`."),
            new Saying("TAB", "Có dấu tab.", "Thay tab bằng dấu cách."),
            new Saying("tab", "Có dấu tab.", "Thay tab bằng dấu cách."),
            new Saying(
                    "unexpected end of stream",
                    "Dấu nháy hoặc ngoặc mở ra mà không đóng.",
                    "Thêm dấu nháy hoặc ngoặc đóng."),
            new Saying("escape", "Dấu `\\` trong nháy kép không đúng.", "Viết `\\\\`, hoặc dùng nháy đơn."),
            new Saying(
                    "flow ",
                    "Trong `{…}` hoặc `[…]` thiếu dấu phẩy hay ngoặc đóng, hoặc có dấu `?`, `:` ngoài nháy.",
                    "Đặt câu trong nháy kép, hoặc viết mỗi khóa một dòng."),
            new Saying("could not find expected ':'", "Thiếu dấu hai chấm sau khóa.", "Viết `khóa: giá trị`."),
            new Saying("expected a single document", "Tệp có hai tài liệu YAML.", "Tách ra mỗi tệp một tài liệu."),
            new Saying("Nesting Depth", "Các nhóm lồng nhau quá sâu.", "Xem lại thụt đầu dòng."),
            new Saying(
                    "alias", "Không dùng neo và bí danh của YAML (`&tên`, `*tên`).", "Chép lại giá trị vào đúng chỗ."),
            new Saying("block end", "Thụt đầu dòng không khớp với các dòng trên.", "Cho các khóa cùng nhóm thẳng cột."),
            new Saying(
                    "block collection",
                    "Thụt đầu dòng không khớp với các dòng trên.",
                    "Cho các khóa cùng nhóm thẳng cột."),
            new Saying("cannot start any token", "Ký tự này không được đứng đầu.", "Đặt cả câu trong nháy kép."));

    static YamlMistake of(YAMLException e) {
        String said = String.valueOf(e.getMessage());
        Place at = e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? YamlNodes.place(marked.getProblemMark())
                : Place.WHOLE_FILE;
        if (e instanceof ReaderException) {
            return new YamlMistake(at, "Có ký tự điều khiển không đọc được.", "Xóa ký tự lạ rồi lưu lại bằng UTF-8.");
        }
        String problem = e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getContext() + " " + marked.getProblem()
                : said;
        for (Saying saying : SAYINGS) {
            if (problem.contains(saying.part)) {
                return new YamlMistake(at, saying.message, saying.mend);
            }
        }
        return new YamlMistake(
                at, "Chỗ này không đúng cú pháp YAML.", "Xem thụt đầu dòng, dấu nháy và dấu `: ` quanh đây.");
    }

    void tell(Problems problems) {
        problems.error(place, message, mend);
    }
}
