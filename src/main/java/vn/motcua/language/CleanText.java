package vn.motcua.language;

import java.util.Locale;

/** Brings text from any keyboard, font or clipboard into one form of Unicode; keeps capitals. */
public final class CleanText {
    private static final char SOFT_HYPHEN = '\u00AD';

    private CleanText() {}

    /**
     * The text in composed Unicode on one line: old encodings decoded, invisible characters out,
     * single blanks; cleaning twice changes nothing more.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return singleBlanks(text);
        }
        String clean = MarkOrder.compose(Characters.unify(text));
        String decoded = LegacyText.decode(clean);
        if (decoded.indexOf(SOFT_HYPHEN) >= 0) {
            // the soft hyphen is the letter ư in TCVN3, so it goes only after the first look
            decoded = LegacyText.decode(MarkOrder.compose(decoded.replace(String.valueOf(SOFT_HYPHEN), "")));
        }
        return singleBlanks(
                decoded.replace('ð', 'đ').replace('Ð', 'Đ').replace('ɖ', 'đ').replace('Ɖ', 'Đ'));
    }

    /** The text in lower case. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static String singleBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
