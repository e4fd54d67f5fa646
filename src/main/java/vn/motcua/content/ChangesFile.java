package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an import left beside its procedures: what changed, one change a line. */
final class ChangesFile {

    /** Where it lies in a content folder. */
    static final String NAME = "changes.jsonl";

    private ChangesFile() {}

    static List<Change> read(ContentFile file, ContentHash hash, Problems problems) {
        List<Change> changes = new ArrayList<>();
        CheckSum sum = JsonLines.read(
                file.path(),
                problems,
                line -> line.carefully(problems)
                        .flatMap(node -> change(node, Reading.imported(problems)))
                        .ifPresent(changes::add));
        hash.add(file.relative(), sum.hex());
        return changes;
    }

    private static Optional<Change> change(Node node, Reading in) {
        int before = in.problems().errors();
        Fields fields = Fields.of(node, Part.CHANGE, in);
        Change change = new Change(
                fields.day("date").orElse(java.time.LocalDate.EPOCH),
                fields.value("kind", (n, r) -> Values.word(n, Change.Kind.class, r))
                        .orElse(Change.Kind.AMENDED),
                fields.value("code", Values::code).orElse(IdentityReader.NO_CODE),
                fields.needed("name"),
                fields.parts("fields", ChangesFile::field));
        return Optional.of(change).filter(c -> in.problems().errors() == before);
    }

    private static Change.FieldChange field(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.FIELD_CHANGE, in);
        return new Change.FieldChange(
                fields.needed("field"),
                fields.text("old").orElse(""),
                fields.text("new").orElse(""));
    }
}
