package vn.motcua.imports;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the raw texts of a record for what the cleaning mends in silence and for what it can only flag. */
final class TextTraps {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00A0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uE000-\\uF8FF\\uFEFF]");
    private static final Pattern DISTRICT =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:huyện|thị trấn|phòng tư pháp)(?![\\p{L}\\p{M}])");
    private static final Pattern NOISE =
            Pattern.compile("Trang chủ\\s+(?=\\p{Lu})|Từ khóa:\\s*$|Cổng Dịch vụ công Quốc gia ©");
    private static final Pattern CUT_LINE = Pattern.compile("[\\p{L}\\p{M}] *\\R *(?=\\p{Ll})(?![a-zđ]{1,2}[).])");
    private static final Pattern OPEN_END = Pattern.compile("(?:,| (?:và|hoặc|của|tại|theo|các|cho|với))\\s*$");
    private static final int LONG_PROSE = 200;
    private static final int LONGEST = 20_000;

    private final Flags flags;

    TextTraps(Flags flags) {
        this.flags = flags;
    }

    /** Looks at one text as the source has it. */
    void look(String raw) {
        if (raw.length() > LONGEST) {
            flags.raise(Flag.TOO_LONG, raw.substring(0, 80));
        }
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String composed = text;
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            flags.raise(Flag.NOT_COMPOSED, text);
            composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        around(INVISIBLE, composed, Flag.INVISIBLE);
        around(DISTRICT, composed, Flag.DISTRICT);
        around(NOISE, composed, Flag.PAGE_NOISE);
    }

    /** Looks at a text of several sentences. */
    void lookAtProse(String raw) {
        if (raw.length() < LONGEST) {
            around(CUT_LINE, raw, Flag.SPLICED);
        }
        if (raw.length() > LONG_PROSE
                && raw.length() < LONGEST
                && OPEN_END.matcher(raw).find()) {
            flags.raise(Flag.SPLICED, raw.substring(raw.length() - 80));
        }
    }

    private void around(Pattern trap, String text, Flag flag) {
        Matcher found = trap.matcher(text);
        if (found.find()) {
            int from = Math.max(0, found.start() - 40);
            flags.raise(flag, text.substring(from, Math.min(text.length(), found.end() + 40)));
        }
    }
}
