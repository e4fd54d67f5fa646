package vn.motcua.content;

import java.util.Optional;
import java.util.Set;

/** One line of a file of JSON lines as it stands there. */
final class JsonLine {

    private final int before;
    private final byte[] bytes;

    /**
     * @param before the number of lines before it
     */
    JsonLine(int before, byte[] bytes) {
        this.before = before;
        this.bytes = bytes;
    }

    /** Its value, every node with its place; empty when the line is blank, or a problem says why. */
    Optional<Node> carefully(Problems problems) {
        return Utf8.text(bytes, bytes.length, before, problems)
                .filter(text -> !text.isBlank())
                .flatMap(text -> JsonNodes.parse(text, before, problems));
    }

    /** Its value read at once, its nodes all with the place of the line; empty when it must be read with care. */
    Optional<Node> quickly() {
        boolean plain = bytes.length > 1 && bytes[0] == '{' && bytes[1] > 0;
        return plain ? JsonNodes.parse(bytes, place()) : Optional.empty();
    }

    /** The entries with which its mapping begins, up to the first that is not wanted. */
    Optional<Node> beginning(Set<String> wanted) {
        return JsonNodes.beginning(bytes, place(), wanted);
    }

    Place place() {
        return new Place(before + 1, 1);
    }
}
