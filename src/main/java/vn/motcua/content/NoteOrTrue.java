package vn.motcua.content;

import java.util.Optional;

/** Reads a value that is either a note or a bare {@code true}, which says the same without a note. */
final class NoteOrTrue {

    private NoteOrTrue() {}

    static Optional<String> read(Fields fields, String key) {
        return fields.value(key, (node, in) -> {
            boolean bare = node instanceof Node.Scalar scalar
                    && scalar.style() == Node.Style.PLAIN
                    && scalar.text().equals("true");
            return bare ? Optional.empty() : Values.text(node, in);
        });
    }
}
