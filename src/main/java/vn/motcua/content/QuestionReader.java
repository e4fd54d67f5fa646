package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the questions that narrow a procedure down. */
final class QuestionReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,16}");
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "in", "method", "date", Case.UNSURE, Case.NOT_ASKED);

    private QuestionReader() {}

    static Question read(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.QUESTION, in);
        Question question = new Question(
                fields.value("id", QuestionReader::id).orElse(""),
                fields.needed("ask"),
                fields.text("why"),
                fields.value("options", QuestionReader::options).orElse(List.of()),
                fields.value("number", QuestionReader::number),
                fields.when());
        if (fields.has("options") == fields.has("number")) {
            in.error(node.place(), "Câu hỏi phải có đúng một trong `options` và `number`.", "Giữ lại một.");
        }
        return in.places().keep(fields.at("id"), question);
    }

    private static Optional<String> id(Node node, Reading in) {
        return Values.text(node, in).filter(id -> isId(id, node.place(), in));
    }

    static boolean isId(String id, Place at, Reading in) {
        if (RESERVED.contains(id)) {
            in.error(at, "`" + id + "` là từ dành riêng.", "Đặt tên khác.");
            return false;
        }
        if (!ID.matcher(id).matches()) {
            in.error(at, "`" + id + "` không dùng làm tên được.", "Chỉ dùng a-z, 0-9 và dấu -, nhiều nhất 16 ký tự.");
            return false;
        }
        return true;
    }

    private static Optional<List<Question.Option>> options(Node node, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.error(
                    node.place(),
                    "`options` phải là các dòng `tên: câu trên nút`, không phải " + node.kind() + ".",
                    "Viết `thue: Nhà thuê`.");
            return Optional.empty();
        }
        List<Question.Option> options = new ArrayList<>();
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            Place at = entry.getValue().key();
            if (isId(entry.getKey(), at, in)) {
                Values.text(entry.getValue().value(), in)
                        .ifPresent(label ->
                                options.add(in.places().keep(at, new Question.Option(entry.getKey(), label))));
            }
        }
        if (mapping.entries().size() < 2) {
            in.error(
                    node.place(),
                    "Câu hỏi có dưới hai lựa chọn thì không hỏi được gì.",
                    "Thêm lựa chọn, hoặc bỏ câu hỏi.");
        }
        return Optional.of(options);
    }

    private static Optional<Question.NumberRange> number(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.NUMBER, in);
        Optional<Integer> least = fields.count("least", 0);
        Optional<Integer> most = fields.count("most", 1);
        String unit = fields.needed("unit");
        List<Integer> offered = fields.items("offered").stream()
                .flatMap(item -> Values.whole(item, 0, in).stream())
                .map(Long::intValue)
                .toList();
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() >= most.get()) {
            in.error(fields.at("most"), "`most` phải lớn hơn `least`.", "Xem lại hai số.");
        }
        if (offered.stream().anyMatch(n -> n < least.get() || n > most.get())) {
            in.error(
                    fields.at("offered"),
                    "`offered` có số nằm ngoài khoảng.",
                    "Chỉ gợi ý số từ " + least.get() + " đến " + most.get() + ".");
        }
        return Optional.of(new Question.NumberRange(least.get(), most.get(), unit, offered));
    }
}
