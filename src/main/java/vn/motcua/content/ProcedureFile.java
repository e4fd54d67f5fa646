package vn.motcua.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the procedures of one file: one of a YAML or JSON file, many of a file of JSON lines. */
final class ProcedureFile {

    private static final int TOGETHER = 256;

    private final ContentFile file;
    private final int folder;
    private final Proven proven;
    private final Problems problems;
    /** So that the beginning of a line is enough to know its procedure. */
    private boolean identitiesFirst = true;

    ProcedureFile(ContentFile file, int folder, Proven proven, Problems problems) {
        this.file = file;
        this.folder = folder;
        this.proven = proven;
        this.problems = problems;
    }

    List<Found> read(ContentHash hash) {
        if (file.endsWith(".jsonl")) {
            return lines(hash);
        }
        if (file.isYaml() || file.endsWith(".json")) {
            return file.node(hash, problems).flatMap(node -> procedure(node, 0, Reading.written(problems))).stream()
                    .toList();
        }
        return List.of();
    }

    /**
     * What was found in one line, and what was wrong in it.
     *
     * @param identityFirst whether all of its identity comes before everything else
     */
    private record Gained(Optional<Found> found, Problems problems, boolean identityFirst) {}

    private List<Found> lines(ContentHash hash) {
        Optional<String> sum = JsonLines.sum(file.path());
        Optional<List<Found>> known = sum.filter(proven::holds).flatMap(this::provenLines);
        if (known.isPresent()) {
            hash.add(file.relative(), sum.get());
            return known.get();
        }
        List<Found> all = new ArrayList<>();
        List<JsonLine> waiting = new ArrayList<>();
        CheckSum read = JsonLines.read(file.path(), problems, line -> {
            waiting.add(line);
            if (waiting.size() == TOGETHER) {
                readAll(waiting, all);
            }
        });
        readAll(waiting, all);
        hash.add(file.relative(), read.hex());
        if (problems.none() && identitiesFirst) {
            proven.add(read.hex());
        }
        return all;
    }

    /** The procedures of a file known to be good, by their identities; empty when the file is another by now. */
    private Optional<List<Found>> provenLines(String sum) {
        List<Found> all = new ArrayList<>();
        CheckSum read = JsonLines.read(file.path(), problems, line -> all.add(later(line)));
        return read.hex().equals(sum) ? Optional.of(all) : Optional.empty();
    }

    private Found later(JsonLine line) {
        Reading in = Reading.imported(new Problems(file.path()));
        Node node = line.beginning(Part.RECORD_IDENTITY.keys()).orElseThrow();
        Identity identity = IdentityReader.read(Fields.of(node, Part.RECORD_IDENTITY, in));
        Procedure procedure = Procedure.readLater(
                identity, () -> gain(line).found().orElseThrow().procedure().body());
        return new Found(procedure, file, line.place(), folder, Map.of(), List.of(), List.of());
    }

    /** Reads the lines side by side; a bound on how many keeps a large record from standing in memory whole. */
    private void readAll(List<JsonLine> waiting, List<Found> all) {
        for (Gained gained : waiting.parallelStream().map(this::gain).toList()) {
            gained.found().ifPresent(all::add);
            problems.add(gained.problems());
            identitiesFirst &= gained.identityFirst();
        }
        waiting.clear();
    }

    /** Most lines are as the import wrote them; one that is not is read again, so that its problems have their places. */
    private Gained gain(JsonLine line) {
        Gained quickly = gain(line.quickly(), new Problems(file.path()));
        if (quickly.found().isPresent() && quickly.problems().none()) {
            return quickly;
        }
        Problems here = new Problems(file.path());
        return gain(line.carefully(here), here);
    }

    private Gained gain(Optional<Node> node, Problems here) {
        boolean identityFirst = node.map(ProcedureFile::identityFirst).orElse(true);
        return new Gained(node.flatMap(n -> procedure(n, 0, Reading.imported(here))), here, identityFirst);
    }

    private static boolean identityFirst(Node node) {
        Set<String> identity = Part.RECORD_IDENTITY.keys();
        return node instanceof Node.Mapping mapping
                && mapping.entries().keySet().stream()
                        .dropWhile(identity::contains)
                        .noneMatch(identity::contains);
    }

    private Optional<Found> procedure(Node node, int errorsBefore, Reading in) {
        return ProcedureReader.read(node, errorsBefore, in).map(procedure -> {
            Map<String, Node.Entry> entries = ((Node.Mapping) node).entries();
            Place at = entries.get("code").value().place();
            if (in.written() && !file.stem().equals(procedure.code().value())) {
                in.warn(at, "Mã khác tên tệp.", "Đặt tên tệp là `" + procedure.code() + "` giữ nguyên đuôi.");
            }
            List<Found.Mention> mentions = in.written() ? mentions(procedure, in) : List.of();
            return new Found(procedure, file, at, folder, lines(entries), mentions, List.of());
        });
    }

    private static Map<String, Integer> lines(Map<String, Node.Entry> entries) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        entries.forEach((key, entry) -> lines.put(key, entry.key().line()));
        return lines;
    }

    private static List<Found.Mention> mentions(Procedure procedure, Reading in) {
        List<Found.Mention> mentions = new ArrayList<>();
        procedure
                .related()
                .forEach(r ->
                        mentions.add(new Found.Mention(r.code(), in.places().of(r))));
        procedure
                .identity()
                .standing()
                .successor()
                .ifPresent(
                        code -> mentions.add(new Found.Mention(code, in.places().of(code))));
        return mentions;
    }
}
