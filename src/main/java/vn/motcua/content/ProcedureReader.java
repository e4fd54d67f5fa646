package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/** Reads a procedure out of its nodes, part by part, telling every problem at once, and then looks at it as a whole. */
final class ProcedureReader {

    private ProcedureReader() {}

    /**
     * The procedure of a node; empty when something in it is wrong.
     *
     * @param before how many errors the file had before this procedure's text was parsed
     */
    static Optional<Procedure> read(Node root, int before, Reading in) {
        Fields fields = Fields.of(root, in.written() ? Part.PROCEDURE : Part.RECORD, in);
        Procedure procedure = procedure(fields);
        if (in.written()) {
            List.of("levels", "fees", "times", "submissions").forEach(fields::mustHaveItems);
        }
        if (in.problems().errors() == before) {
            ProcedureChecks.check(procedure, in);
        }
        return Optional.of(procedure).filter(p -> in.problems().errors() == before);
    }

    private static Procedure procedure(Fields fields) {
        return new Procedure(IdentityReader.read(fields), body(fields));
    }

    private static ProcedureBody body(Fields fields) {
        return new ProcedureBody(
                fields.parts("questions", QuestionReader::read),
                fields.value("dossier", DossierReader::read).orElse(DossierReader.NONE),
                fields.parts("fees", FeeReader::read),
                fields.parts("exemptions", ExemptionReader::read),
                fields.parts("times", TimeReader::read),
                fields.parts("submissions", SubmissionReader::read),
                fields.texts("steps"),
                fields.parts("conditions", OutcomeReader::note),
                fields.parts("results", OutcomeReader::result),
                fields.parts("notes", OutcomeReader::note),
                fields.parts("deadlines", TimeReader::deadline),
                fields.value("agencies", SourceReader::agencies).orElse(new Agencies(List.of(), List.of())),
                fields.parts("legal-basis", SourceReader::legalBasis),
                fields.parts("related", SourceReader::related),
                fields.value("source", SourceReader::source).orElse(SourceReader.NONE));
    }
}
