package vn.motcua.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the people's vocabulary from its files: several writers may write ways for one procedure. */
final class VocabularyReader {

    private final Map<ProcedureCode, Set<Vocabulary.Way>> ways = new TreeMap<>();

    void read(Node root, Reading in) {
        Fields fields = Fields.of(root, Part.VOCABULARY, in);
        String writer = fields.needed("writer");
        Optional<Node> node = fields.value("ways", (value, reading) -> Optional.of(value));
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((word, entry) -> one(word, entry, writer, in));
        } else if (node.isPresent()) {
            in.error(
                    node.get().place(),
                    "`ways` phải là các dòng `\"mã\": [cách hỏi]`.",
                    "Viết `\"1.001193\": [khai sinh cho con]`.");
        }
    }

    Vocabulary vocabulary() {
        Map<ProcedureCode, List<Vocabulary.Way>> all = new TreeMap<>();
        ways.forEach((code, lines) -> all.put(code, List.copyOf(lines)));
        return new Vocabulary(all);
    }

    private void one(String word, Node.Entry entry, String writer, Reading in) {
        Optional<ProcedureCode> code = ProcedureCode.parse(word);
        if (code.isEmpty()) {
            in.error(entry.key(), "`" + word + "` không phải mã thủ tục.", "Viết mã dạng ngắn trong nháy kép.");
        } else if (entry.value() instanceof Node.Sequence lines) {
            Set<Vocabulary.Way> all = ways.computeIfAbsent(code.get(), c -> new LinkedHashSet<>());
            lines.items()
                    .forEach(item -> Values.text(item, in)
                            .map(text -> new Vocabulary.Way(text, writer))
                            .ifPresent(all::add));
        } else {
            in.error(entry.value().place(), "Chỗ này phải là một danh sách cách hỏi.", "Mỗi cách hỏi một dòng `- …`.");
        }
    }
}
