package vn.motcua.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a situation in life; {@code docs/life-event-file.md} shows its shape. */
final class LifeEventReader {

    private LifeEventReader() {}

    /** The life event of a file; empty when something in it is wrong. */
    static Optional<LifeEvent> read(Node root, String stem, Reading in) {
        Fields fields = Fields.of(root, Part.LIFE_EVENT, in);
        fields.mustHaveItems("stages");
        LifeEvent event = new LifeEvent(
                fields.needed("id"),
                fields.needed("name"),
                fields.needed("summary"),
                fields.needed("icon"),
                fields.parts("questions", QuestionReader::read),
                fields.parts("stages", LifeEventReader::stage),
                fields.parts("notes", OutcomeReader::note));
        if (!event.id().isEmpty() && !event.id().matches("[a-z0-9-]{1,32}")) {
            in.error(
                    fields.at("id"),
                    "`id` không dùng làm tên được.",
                    "Chỉ dùng a-z, 0-9 và dấu -, nhiều nhất 32 ký tự.");
        } else if (!event.id().isEmpty() && !event.id().equals(stem)) {
            in.error(fields.at("id"), "`id` khác tên tệp.", "Đặt tên tệp là `" + event.id() + ".yaml`.");
        }
        if (in.problems().errors() == 0) {
            List<Ruled> parts = Ruled.of(event);
            RuleCheck.check(event.questions(), parts, Set.of(), in);
            PathCheck.check(event.questions(), parts, List.of(), Set.of(), LocalDate.EPOCH, in);
        }
        return Optional.of(event).filter(e -> in.problems().errors() == 0);
    }

    private static LifeEvent.Stage stage(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.STAGE, in);
        return in.places()
                .keep(
                        fields.at("code"),
                        new LifeEvent.Stage(
                                fields.value("code", Values::code).orElse(IdentityReader.NO_CODE),
                                fields.needed("why"),
                                fields.codes("replaces"),
                                fields.value("deadline", (n, r) -> Optional.of(TimeReader.deadline(n, r))),
                                fields.value("given", LifeEventReader::given).orElse(Map.of()),
                                fields.when()));
    }

    private static Optional<Map<String, String>> given(Node node, Reading in) {
        Map<String, String> given = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((question, entry) ->
                            Values.text(entry.value(), in).ifPresent(option -> given.put(question, option)));
        } else {
            in.error(node.place(), "`given` phải là các dòng `câu hỏi: câu trả lời`.", "Viết `quan-he: con`.");
        }
        return Optional.of(given);
    }
}
