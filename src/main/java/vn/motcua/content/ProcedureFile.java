package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the procedures of one file: one of a YAML or JSON file, many of a file of JSON lines. */
final class ProcedureFile {

    private final ContentFile file;
    private final int folder;
    private final Problems problems;

    ProcedureFile(ContentFile file, int folder, Problems problems) {
        this.file = file;
        this.folder = folder;
        this.problems = problems;
    }

    List<Found> read(ContentHash hash) {
        if (file.endsWith(".jsonl")) {
            List<Found> all = new ArrayList<>();
            byte[] bytes = JsonLines.read(
                    file.path(),
                    problems,
                    (before, line) -> JsonNodes.parse(line, before, problems)
                            .flatMap(node -> procedure(node, Reading.imported(problems)))
                            .ifPresent(all::add));
            hash.add(file.relative(), bytes);
            return all;
        }
        if (file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json")) {
            return file.node(hash, problems).flatMap(node -> procedure(node, Reading.written(problems))).stream()
                    .toList();
        }
        return List.of();
    }

    private Optional<Found> procedure(Node node, Reading in) {
        return ProcedureReader.read(node, in).map(procedure -> {
            Place at = node instanceof Node.Mapping mapping
                    ? mapping.entries().get("code").key()
                    : node.place();
            return new Found(procedure, file.path(), at, in, folder);
        });
    }
}
