package vn.motcua.language;

import java.text.Normalizer;

/** Composes letters with their marks, in whatever order the marks were typed. */
final class MarkOrder {
    private static final String SHAPES = "\u0302\u0306\u031B";
    private static final int MOST_MARKS = 8;

    private MarkOrder() {}

    static String compose(String text) {
        boolean bare = true;
        for (int i = 0; i < text.length() && bare; i++) {
            bare = Letters.known(text.charAt(i));
        }
        if (bare) {
            return text;
        }
        // Runs are cut before normalising as well, because sorting a long run takes quadratic time.
        String apart = Normalizer.normalize(arrange(text, 2 * MOST_MARKS), Normalizer.Form.NFD);
        return Normalizer.normalize(arrange(apart, MOST_MARKS), Normalizer.Form.NFC);
    }

    /** Puts the circumflex, breve or horn before the other marks of each letter, and leaves out repeated and excess marks. */
    private static String arrange(String text, int most) {
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isMark(c)) {
                out.append(marks).appendCodePoint(c);
                marks.setLength(0);
            } else if (marks.indexOf(Character.toString(c)) < 0 && marks.length() < most) {
                place(marks, c);
            }
        }
        return out.append(marks).toString();
    }

    private static void place(StringBuilder marks, int c) {
        if (SHAPES.indexOf(c) < 0) {
            marks.appendCodePoint(c);
            return;
        }
        int at = 0;
        while (at < marks.length() && SHAPES.indexOf(marks.charAt(at)) >= 0) {
            at++;
        }
        marks.insert(at, (char) c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
