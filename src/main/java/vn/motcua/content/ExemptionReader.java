package vn.motcua.content;

/** Reads who pays less. */
final class ExemptionReader {

    private ExemptionReader() {}

    static Exemption read(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.EXEMPTION, in);
        int percentOff = fields.count("percent-off", 1).orElse(100);
        if (percentOff > 100) {
            in.error(fields.at("percent-off"), "Giảm quá 100 phần trăm.", "Viết số từ 1 đến 100; 100 là miễn.");
        }
        Exemption exemption = new Exemption(
                fields.needed("group"),
                percentOff,
                fields.texts("fees"),
                fields.value("certain", Values::flag).orElse(true),
                fields.text("note"),
                fields.text("basis"),
                fields.day("from"),
                fields.day("until"),
                fields.when());
        PeriodCheck.inOrder(exemption.from(), exemption.until(), fields);
        return in.places().keep(fields.at("group"), exemption);
    }
}
