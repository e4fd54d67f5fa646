package vn.motcua.channels;

/** What somebody does next in a conversation. */
public sealed interface Turn {

    /** Words typed and sent. */
    record Typed(String words) implements Turn {
        @Override
        public String line() {
            return ("> " + words).strip();
        }
    }

    /** Something touched, by the words on it. */
    record Touched(String label) implements Turn {
        @Override
        public String line() {
            return ">> " + label;
        }
    }

    /** As it stands in a file. */
    String line();

    /** Reads a line of a file: {@code > typed} or {@code >> touched}. */
    static Turn of(String line) {
        return line.startsWith(">>")
                ? new Touched(line.substring(2).strip())
                : new Typed(line.substring(1).strip());
    }
}
