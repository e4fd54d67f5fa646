package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.language.CleanText;
import vn.motcua.language.Syllable;

/** Cuts text into lower-case words, for content and queries alike. */
final class Words {

    private Words() {}

    /** The words of any text: runs of letters and digits, cleaned and in lower case. */
    static List<String> of(String text) {
        String clean = CleanText.clean(text).toLowerCase(Locale.ROOT);
        return spans(clean).stream()
                .map(span -> clean.substring(span[0], span[1]))
                .toList();
    }

    /** Where the words of a clean text stand, as [from, to). */
    static List<int[]> spans(String clean) {
        List<int[]> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= clean.length(); i++) {
            boolean inside = i < clean.length() && Character.isLetterOrDigit(clean.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                spans.add(new int[] {start, i});
                start = -1;
            }
        }
        return spans;
    }

    /** The keys of the words of any text. */
    static List<String> keys(String text) {
        return of(text).stream().map(Words::key).toList();
    }

    /** What equal spellings of one syllable share; other words are their own key. */
    static String key(String word) {
        return Syllable.parse(word).map(Syllable::canonical).orElseGet(() -> other(word));
    }

    /** A key of its own for what is no syllable: tam5 as typed must not meet the key of tạm. */
    private static String other(String word) {
        return Character.isDigit(word.charAt(word.length() - 1)) ? "#" + word : word;
    }
}
