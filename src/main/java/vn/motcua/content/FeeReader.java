package vn.motcua.content;

/** Reads one fee of a procedure. */
final class FeeReader {

    private FeeReader() {}

    static Fee read(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.FEE, in);
        Fee fee = new Fee(
                fields.needed("label"),
                RateReader.read(fields),
                fields.words("methods", SubmissionMethod.class),
                fields.text("basis"),
                fields.day("from"),
                fields.day("until"),
                fields.when());
        PeriodCheck.inOrder(fee.from(), fee.until(), fields);
        fields.mustHaveItems("methods");
        return in.places().keep(fields.at("label"), fee);
    }
}
