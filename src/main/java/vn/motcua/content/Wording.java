package vn.motcua.content;

import java.util.stream.Collectors;
import vn.motcua.language.CleanText;

/** What the texts of content files look like after reading: clean, with the line breaks that their writer made. */
final class Wording {

    private Wording() {}

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
