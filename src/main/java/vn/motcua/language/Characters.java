package vn.motcua.language;

/** Unifies characters one by one: blanks, quotes, dashes, full-width forms; drops what nobody sees. */
final class Characters {
    private static final String SINGLE_QUOTES = "‘’‚‛′ʼ";
    private static final String DOUBLE_QUOTES = "“”„‟″";
    private static final String DASHES = "‐‑‒–—―−﹘﹣";

    private Characters() {}

    static String unify(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if ((c >= '!' && c <= '~') || c == 0xAD) {
            out.append((char) c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
            out.append(' ');
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            out.append((char) (c - 0xFEE0));
        } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
            out.append('\'');
        } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            out.append('"');
        } else if (DASHES.indexOf(c) >= 0) {
            out.append('-');
        } else if (c == '…') {
            out.append("...");
        } else if (isSeen(c)) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isSeen(int c) {
        boolean joiner = c == 0x34F || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return !joiner
                && switch (Character.getType(c)) {
                    case Character.SURROGATE,
                            Character.FORMAT,
                            Character.CONTROL,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
