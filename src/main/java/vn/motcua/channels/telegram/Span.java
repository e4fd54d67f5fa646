package vn.motcua.channels.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Words in one style; only here does text become HTML, so that none of it can be taken for a tag. */
record Span(String open, String text, String close) {

    private static final int LONGEST_ADDRESS = 2_000;

    Span {
        // Telegram refuses a whole message for half a surrogate pair
        text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }

    static Span plain(String text) {
        return new Span("", text, "");
    }

    static Span bold(String text) {
        return new Span("<b>", text, "</b>");
    }

    static Span italic(String text) {
        return new Span("<i>", text, "</i>");
    }

    static Span quote(String text) {
        return new Span("<blockquote>", text, "</blockquote>");
    }

    /** A link; an address too long for any message is left out. */
    static Span link(String text, URI target) {
        String address = escaped(target.toString());
        return address.length() > LONGEST_ADDRESS
                ? plain(text)
                : new Span("<a href=\"" + address + "\">", text, "</a>");
    }

    Span with(String other) {
        return new Span(open, other, close);
    }

    String html() {
        return open + escaped(text) + close;
    }

    /** Length of the tags alone. */
    int tags() {
        return open.length() + close.length();
    }

    /** Length of one character once it is escaped. */
    static int width(char c) {
        return switch (c) {
            case '&' -> "&amp;".length();
            case '<' -> "&lt;".length();
            case '>' -> "&gt;".length();
            case '"' -> "&quot;".length();
            default -> 1;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
