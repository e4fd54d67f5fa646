package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.language.CleanText;

/** Texts of a source as a reader may see them: clean, on one line, without the bullet in front. */
final class Words {

    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 400;
    /** Three dots, as clean text writes them. */
    private static final String CUT = "...";

    private static final Pattern BULLET = Pattern.compile("^(?:[-+*•–·■●○▪]+\\s*)+");
    private static final Pattern NOISE =
            Pattern.compile("\\s*Trang chủ\\s+(?=\\p{Lu})|\\s*Từ khóa:\\s*$", Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("(?iu)(?:không|không có|không có kết quả|không có thông tin"
            + "|không quy định|không có quy định|không yêu cầu|chưa quy định(?: cụ thể)?|chưa có quy định)[ .;]*");
    private static final Pattern STEP = Pattern.compile("(?<=[.;:] )(?=Bước \\d+\\s*[:.])");

    private Words() {}

    /** The text on one line; empty when nothing can be seen of it. */
    static String line(String raw) {
        String cut = raw.length() > LONGEST ? head(raw, LONGEST) + CUT : raw;
        return NOISE.matcher(CleanText.clean(cut)).replaceAll(" ").strip();
    }

    /** Whether the text only says that there is nothing. */
    static boolean saysNothing(String item) {
        return NOTHING.matcher(item).matches();
    }

    /** The text on one line without its bullet. */
    static String item(String raw) {
        return BULLET.matcher(line(raw)).replaceFirst("").strip();
    }

    static Optional<String> some(String raw) {
        return Optional.of(line(raw)).filter(text -> !text.isEmpty());
    }

    /** The lines that say something, each without its bullet. */
    static List<String> lines(String raw) {
        List<String> lines = new ArrayList<>();
        for (String line : raw.split("[\\r\\n]+", MOST_LINES)) {
            for (String part : STEP.split(line(line))) {
                String item = item(part);
                if (!item.isEmpty()) {
                    lines.add(item);
                }
            }
        }
        return lines;
    }

    /** The lines of several texts that are not blank and not told twice. */
    static List<String> items(List<String> raw) {
        return raw.stream()
                .map(Words::item)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    /** At most so many characters, cut between words. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return head(text, end > most / 2 ? end : most) + CUT;
    }

    /** So many characters at most, never half of one. */
    static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
