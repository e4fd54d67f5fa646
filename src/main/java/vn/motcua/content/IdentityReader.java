package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/** Reads what a procedure is and what it is called. */
final class IdentityReader {

    /** Stands in for a code that could not be read; the procedure is left out, and a problem has said why. */
    static final ProcedureCode NO_CODE = new ProcedureCode("0.000000");

    private static final Standing STANDING =
            new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private IdentityReader() {}

    static Identity read(Fields fields) {
        Identity identity = new Identity(
                fields.value("code", Values::code).orElse(NO_CODE),
                fields.codes("merged"),
                fields.needed("name"),
                fields.texts("also"),
                fields.text("summary"),
                Field.named(fields.needed("field")),
                fields.words("levels", Level.class),
                fields.texts("audience"),
                fields.value("standing", IdentityReader::standing).orElse(STANDING));
        oneIdentity(identity, fields);
        return identity;
    }

    private static Optional<Standing> standing(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.STANDING, in);
        Standing standing = new Standing(
                fields.text("decision"),
                fields.day("from"),
                fields.day("until"),
                fields.value("successor", Values::code));
        standing.successor().ifPresent(code -> in.places().keep(fields.at("successor"), code));
        PeriodCheck.inOrder(standing.from(), standing.until(), fields);
        return Optional.of(standing);
    }

    private static void oneIdentity(Identity identity, Fields fields) {
        List<ProcedureCode> merged = identity.merged();
        if (merged.contains(identity.code()) || merged.stream().distinct().count() < merged.size()) {
            fields.in()
                    .error(
                            fields.at("merged"),
                            "`merged` lặp lại một mã, hoặc chứa chính mã của thủ tục.",
                            "Mỗi mã cũ chỉ ghi một lần.");
        }
    }
}
