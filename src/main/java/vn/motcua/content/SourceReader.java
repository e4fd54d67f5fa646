package vn.motcua.content;

import java.time.LocalDate;
import java.util.Optional;

/** Reads where a procedure's facts come from, what it rests on, who acts on it and what lies beside it. */
final class SourceReader {

    /** Stands in for a source that could not be read; the procedure is left out, and a problem has said why. */
    static final Source NONE = new Source("", Optional.empty(), LocalDate.EPOCH, Optional.empty());

    private SourceReader() {}

    static Optional<Source> source(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.SOURCE, in);
        return Optional.of(new Source(
                fields.needed("name"),
                fields.value("page", Values::page),
                fields.day("read-on").orElse(LocalDate.EPOCH),
                fields.text("note")));
    }

    static Optional<Agencies> agencies(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.AGENCIES, in);
        return Optional.of(new Agencies(fields.texts("executing"), fields.texts("deciding")));
    }

    static LegalBasis legalBasis(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.LEGAL_BASIS, in);
        return new LegalBasis(fields.text("number"), fields.needed("name"));
    }

    static Related related(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.RELATED, in);
        ProcedureCode code = fields.value("code", Values::code).orElse(IdentityReader.NO_CODE);
        return in.places().keep(fields.at("code"), new Related(code, fields.needed("why")));
    }
}
