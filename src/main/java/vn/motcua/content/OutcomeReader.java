package vn.motcua.content;

/** Reads sentences and results: a bare text, or a text with the case in which it holds. */
final class OutcomeReader {

    private OutcomeReader() {}

    static Note note(Node node, Reading in) {
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, Part.NOTE, in);
            return in.places().keep(fields.at("text"), new Note(fields.needed("text"), fields.when()));
        }
        return in.places().keep(node.place(), new Note(Values.text(node, in).orElse(""), Condition.ALWAYS));
    }

    static Result result(Node node, Reading in) {
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, Part.RESULT, in);
            return in.places().keep(fields.at("name"), new Result(fields.needed("name"), fields.when()));
        }
        return in.places().keep(node.place(), new Result(Values.text(node, in).orElse(""), Condition.ALWAYS));
    }
}
