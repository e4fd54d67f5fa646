package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/** Reads for which unit the assistant speaks. */
final class UnitReader {

    /** Speaks when no folder says for whom: the name that the law gives every such counter. */
    static final Unit UNNAMED = new Unit(
            "Trung tâm Phục vụ hành chính công", Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    private UnitReader() {}

    static Optional<Unit> read(Node root, Reading in) {
        Fields fields = Fields.of(root, Part.UNIT, in);
        Unit unit = new Unit(
                fields.needed("name"),
                fields.text("address"),
                fields.texts("hours"),
                fields.text("hotline"),
                fields.text("suggestions"));
        return Optional.of(unit).filter(u -> in.problems().errors() == 0);
    }
}
