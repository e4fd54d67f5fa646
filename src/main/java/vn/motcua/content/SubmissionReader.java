package vn.motcua.content;

/** Reads a place and way to hand the dossier in. */
final class SubmissionReader {

    private SubmissionReader() {}

    static Submission read(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.SUBMISSION, in);
        Submission submission = new Submission(
                fields.value("method", (n, r) -> Values.word(n, SubmissionMethod.class, r))
                        .orElse(SubmissionMethod.IN_PERSON),
                fields.value("coverage", (n, r) -> Values.word(n, Submission.Coverage.class, r)),
                fields.needed("where"),
                fields.text("note"),
                fields.when());
        if (submission.coverage().isPresent() && submission.method() != SubmissionMethod.ONLINE) {
            in.error(fields.at("coverage"), "`coverage` chỉ đi với `method: online`.", "Xóa dòng này.");
        }
        return in.places().keep(fields.at("method"), submission);
    }
}
