package vn.motcua.content;

import java.util.stream.Collectors;
import vn.motcua.language.CleanText;

/** What the texts of content files look like after reading: clean, with the line breaks that their writer made. */
final class Wording {

    private Wording() {}

    /** Whether a text shows no sign of needing to be cleaned: most texts are clean, and looking is quick. */
    static boolean looksClean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' && i > 0 && raw.charAt(i - 1) <= ' ') {
                return false;
            }
            boolean ordinary = (c >= ' ' && c <= '~')
                    || (c >= '\u00C0' && c <= '\u02FF')
                    || (c >= '\u1EA0' && c <= '\u1EF9')
                    || (c >= '\u2010' && c <= '\u2026')
                    || c == '\n';
            if (!ordinary) {
                return false;
            }
        }
        return !raw.isEmpty() && raw.charAt(0) > ' ' && raw.charAt(raw.length() - 1) > ' ';
    }

    static String clean(String raw) {
        if (raw.indexOf('\n') < 0) {
            return CleanText.clean(raw);
        }
        return raw.lines()
                .map(CleanText::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
