package vn.motcua.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the people's vocabulary from its files: several writers may write ways for one procedure. */
final class VocabularyReader {

    private final Map<ProcedureCode, Set<Vocabulary.Way>> gathered = new TreeMap<>();

    /** The ways of asking that one file holds. */
    static Map<ProcedureCode, List<Vocabulary.Way>> read(Node root, Reading in) {
        Map<ProcedureCode, List<Vocabulary.Way>> ways = new LinkedHashMap<>();
        Fields fields = Fields.of(root, Part.VOCABULARY, in);
        String writer = fields.needed("writer");
        Optional<Node> node = fields.value("ways", (value, reading) -> Optional.of(value));
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((word, entry) -> one(word, entry, writer, ways, in));
        } else if (node.isPresent()) {
            in.error(
                    node.get().place(),
                    "`ways` phải là các dòng `\"mã\": [cách hỏi]`.",
                    "Viết `\"1.001193\": [khai sinh cho con]`.");
        }
        return ways;
    }

    private static void one(
            String word, Node.Entry entry, String writer, Map<ProcedureCode, List<Vocabulary.Way>> ways, Reading in) {
        Optional<ProcedureCode> code = ProcedureCode.parse(word);
        if (code.isEmpty()) {
            in.error(entry.key(), "`" + word + "` không phải mã thủ tục.", "Viết mã dạng ngắn trong nháy kép.");
        } else if (entry.value() instanceof Node.Sequence lines) {
            List<Vocabulary.Way> all = ways.computeIfAbsent(code.get(), c -> new ArrayList<>());
            lines.items()
                    .forEach(item -> Values.text(item, in)
                            .map(text -> new Vocabulary.Way(text, writer))
                            .ifPresent(all::add));
        } else {
            in.error(entry.value().place(), "Chỗ này phải là một danh sách cách hỏi.", "Mỗi cách hỏi một dòng `- …`.");
        }
    }

    /** Adds the ways of one file; one that a writer wrote twice counts once. */
    void add(Map<ProcedureCode, List<Vocabulary.Way>> ways) {
        ways.forEach((code, lines) ->
                gathered.computeIfAbsent(code, c -> new LinkedHashSet<>()).addAll(lines));
    }

    Vocabulary vocabulary() {
        Map<ProcedureCode, List<Vocabulary.Way>> all = new TreeMap<>();
        gathered.forEach((code, lines) -> all.put(code, List.copyOf(lines)));
        return new Vocabulary(all);
    }
}
