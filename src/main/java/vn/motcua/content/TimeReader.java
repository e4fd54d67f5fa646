package vn.motcua.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads processing times and the citizen's own deadlines. */
final class TimeReader {

    private static final List<String> KINDS = List.of("limit", "unpublished", "in-words");
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4}) (hour|day|working day|month)s?");
    private static final String MEND = "Viết như `3 working days`, `5 days`, `24 hours`, `2 months` hoặc `same day`.";

    private TimeReader() {}

    static ProcessingTime read(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.TIME, in);
        ProcessingTime time = new ProcessingTime(
                limit(fields),
                fields.words("methods", SubmissionMethod.class),
                fields.text("circumstance"),
                fields.text("note"),
                fields.text("basis"),
                fields.when());
        fields.mustHaveItems("methods");
        return in.places().keep(node.place(), time);
    }

    static OwnDeadline deadline(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.DEADLINE, in);
        Optional<ProcessingTime.Limit.Of> limit = fields.value("limit", TimeReader::amount);
        return in.places()
                .keep(
                        node.place(),
                        new OwnDeadline(
                                limit.map(ProcessingTime.Limit.Of::amount).orElse(1),
                                limit.map(ProcessingTime.Limit.Of::unit).orElse(ProcessingTime.Unit.DAY),
                                fields.needed("since"),
                                fields.text("consequence"),
                                fields.text("basis"),
                                fields.when()));
    }

    private static ProcessingTime.Limit limit(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.in()
                    .error(
                            kinds.isEmpty() ? fields.place() : fields.at(kinds.get(1)),
                            kinds.isEmpty() ? "Mục này không nói thời hạn bao lâu." : "Mục này có hai thời hạn.",
                            "Giữ đúng một trong: " + String.join(", ", KINDS) + ".");
            return new ProcessingTime.Limit.Unpublished(Optional.empty());
        }
        return switch (kinds.getFirst()) {
            case "limit" ->
                fields.value("limit", TimeReader::published)
                        .orElse(new ProcessingTime.Limit.Unpublished(Optional.empty()));
            case "in-words" -> new ProcessingTime.Limit.InWords(fields.needed("in-words"));
            default -> new ProcessingTime.Limit.Unpublished(NoteOrTrue.read(fields, "unpublished"));
        };
    }

    private static Optional<ProcessingTime.Limit> published(Node node, Reading in) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals("same day")) {
            return Optional.of(new ProcessingTime.Limit.SameDay());
        }
        return amount(node, in).map(of -> of);
    }

    private static Optional<ProcessingTime.Limit.Of> amount(Node node, Reading in) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        Matcher matcher = LIMIT.matcher(text);
        if (!matcher.matches()) {
            boolean bare = text.matches("\\d+");
            in.error(
                    node.place(),
                    bare ? "Thời hạn `" + text + "` thiếu đơn vị." : "Không đọc được thời hạn " + node.kind() + ".",
                    MEND);
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        if (amount == 0) {
            in.error(node.place(), "Thời hạn phải lớn hơn 0.", "Trong ngày thì viết `same day`.");
            return Optional.empty();
        }
        return Optional.of(new ProcessingTime.Limit.Of(amount, unit(matcher.group(2))));
    }

    private static ProcessingTime.Unit unit(String word) {
        return ProcessingTime.Unit.valueOf(
                word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
}
