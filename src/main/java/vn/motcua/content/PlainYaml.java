package vn.motcua.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plainest YAML: keys under keys, lists of bare texts, comments on lines of their own. The people's vocabulary
 * is tens of thousands of such lines, and a parser of the whole language takes most of a start for them. Whatever is not
 * certainly of this kind is left to {@link YamlNodes}, whose nodes are the same for what both can read.
 */
final class PlainYaml {

    /** For the signs of ASCII whether a bare text may hold them. */
    private static final boolean[] BARE = new boolean[128];

    static {
        Arrays.fill(BARE, ' ', 127, true);
        ":#\\&*!|>%@`{}[]".chars().forEach(sign -> BARE[sign] = false);
    }

    /** A line that says something: its words begin at the indent, and end before any blank. */
    private record Line(int number, int indent, String words) {}

    /** Thrown when the text is not of the plainest kind; no stack, it is no failure. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    private final List<Line> lines;
    private int next;

    private PlainYaml(List<Line> lines) {
        this.lines = lines;
    }

    /** The nodes of a text; empty when it is not of this kind, be it right or wrong. */
    static Optional<Node> parse(String text) {
        try {
            PlainYaml yaml = new PlainYaml(lines(text));
            Node root = yaml.block(0);
            return yaml.next == yaml.lines.size() ? Optional.of(root) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int begin = from;
            while (begin < end && text.charAt(begin) == ' ') {
                begin++;
            }
            if (begin < end && text.charAt(begin) != '#') {
                lines.add(new Line(number + 1, begin - from, text.substring(begin, end)));
            } else if (text.substring(begin, end).chars().anyMatch(c -> !printable((char) c))) {
                throw new NotPlain();
            }
            from = end + 1;
        }
        return lines;
    }

    private Node block(int indent) {
        if (next == lines.size() || lines.get(next).indent() != indent) {
            throw new NotPlain();
        }
        return lines.get(next).words().startsWith("- ") ? sequence(indent) : mapping(indent);
    }

    private Node sequence(int indent) {
        Place at = place(lines.get(next), 0);
        List<Node> items = new ArrayList<>();
        for (; isAt(indent); next++) {
            Line line = lines.get(next);
            if (!line.words().startsWith("- ")) {
                throw new NotPlain();
            }
            items.add(scalar(line, 2));
        }
        return new Node.Sequence(at, items);
    }

    private Node mapping(int indent) {
        Place at = place(lines.get(next), 0);
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (isAt(indent)) {
            Line line = lines.get(next);
            int colon = line.words().indexOf(':');
            String key = key(line.words(), colon);
            next++;
            Node value = colon + 1 < line.words().length() ? scalar(line, colon + 2) : deeper(indent);
            if (entries.put(key, new Node.Entry(place(line, 0), value)) != null) {
                throw new NotPlain();
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node deeper(int indent) {
        if (next == lines.size() || lines.get(next).indent() <= indent) {
            throw new NotPlain();
        }
        return block(lines.get(next).indent());
    }

    /** Whether the next line stands at an indent; one that stands deeper goes on with the text before it. */
    private boolean isAt(int indent) {
        if (next < lines.size() && lines.get(next).indent() > indent) {
            throw new NotPlain();
        }
        return next < lines.size() && lines.get(next).indent() == indent;
    }

    /** A bare word of small letters, or a procedure code in quotes. */
    private static String key(String words, int colon) {
        boolean quoted = colon > 2 && words.charAt(0) == '"' && words.charAt(colon - 1) == '"';
        int from = quoted ? 1 : 0;
        int to = quoted ? colon - 1 : colon;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            if (quoted ? c != '.' && (c < '0' || c > '9') : c < 'a' || c > 'z') {
                throw new NotPlain();
            }
        }
        if (colon <= 0 || (colon + 1 < words.length() && words.charAt(colon + 1) != ' ')) {
            throw new NotPlain();
        }
        return words.substring(from, to);
    }

    /** A text that begins with a letter or a digit, on one line, where no sign has another meaning. */
    private static Node scalar(Line line, int from) {
        String words = line.words();
        if (from >= words.length() || !Character.isLetterOrDigit(words.charAt(from)) || words.endsWith(" ")) {
            throw new NotPlain();
        }
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < BARE.length ? !BARE[c] : !printable(c)) {
                throw new NotPlain();
            }
        }
        return new Node.Scalar(place(line, from), words.substring(from), Node.Style.PLAIN);
    }

    /** Signs that nobody sees, that end a line, or that take two characters are not for here. */
    private static boolean printable(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\u00A0' && c < '\u2028') || (c > '\u2029' && c < '\uD800');
    }

    private static Place place(Line line, int offset) {
        return new Place(line.number(), line.indent() + offset + 1);
    }
}
