package vn.motcua.content;

import java.io.IOException;

/** Writes a procedure as one JSON line in the shape of the procedure file; reading the line gives the same procedure. */
public final class ProcedureWriter {

    private ProcedureWriter() {}

    /** The line, without its line end; texts must be clean and not empty, as reading would leave them. */
    public static String write(Procedure procedure) {
        return JsonWriting.line(out -> {
            identity(procedure.identity(), out);
            out.objects("questions", procedure.questions(), ProcedureWriter::question);
            out.object("dossier", dossier -> DossierWriter.write(procedure.dossier(), dossier));
            out.objects("fees", procedure.fees(), FeeWriter::fee);
            out.objects("exemptions", procedure.exemptions(), FeeWriter::exemption);
            out.objects("times", procedure.times(), TimeWriter::time);
            out.objects("submissions", procedure.submissions(), ProcedureWriter::submission);
            out.texts("steps", procedure.steps());
            out.objects("conditions", procedure.conditions(), ProcedureWriter::note);
            out.objects("results", procedure.results(), ProcedureWriter::result);
            out.objects("notes", procedure.notes(), ProcedureWriter::note);
            out.objects("deadlines", procedure.deadlines(), TimeWriter::deadline);
            SourceWriter.write(procedure, out);
        });
    }

    private static void identity(Identity identity, JsonWriting out) throws IOException {
        out.text("code", identity.code().value());
        out.texts("merged", identity.merged());
        out.text("name", identity.name());
        out.texts("also", identity.also());
        out.text("summary", identity.summary());
        out.text("field", identity.field().name());
        out.words("levels", identity.levels());
        out.texts("audience", identity.audience());
        out.object("standing", standing -> {
            standing.text("decision", identity.standing().decision());
            standing.text("from", identity.standing().from());
            standing.text("until", identity.standing().until());
            standing.text("successor", identity.standing().successor());
        });
    }

    private static void question(Question question, JsonWriting out) throws IOException {
        out.text("id", question.id());
        out.text("ask", question.ask());
        out.text("why", question.why());
        if (question.number().isPresent()) {
            Question.NumberRange range = question.number().get();
            out.object("number", number -> {
                number.number("least", range.least());
                number.number("most", range.most());
                number.text("unit", range.unit());
                number.numbers("offered", range.offered());
            });
        } else {
            out.object("options", options -> {
                for (Question.Option option : question.options()) {
                    options.text(option.id(), option.label());
                }
            });
        }
        out.when(question.when());
    }

    private static void submission(Submission submission, JsonWriting out) throws IOException {
        out.text("method", Keywords.of(submission.method()));
        out.text("coverage", submission.coverage().map(Keywords::of));
        out.text("where", submission.where());
        out.text("note", submission.note());
        out.when(submission.when());
    }

    private static void note(Note note, JsonWriting out) throws IOException {
        out.text("text", note.text());
        out.when(note.when());
    }

    private static void result(Result result, JsonWriting out) throws IOException {
        out.text("name", result.name());
        out.when(result.when());
    }
}
