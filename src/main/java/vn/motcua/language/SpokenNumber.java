package vn.motcua.language;

import java.util.List;
import java.util.Locale;

/** Reads the longest spoken number at one place of a text. */
final class SpokenNumber {
    private final List<String> words;
    private final int from;
    private int at;
    private int end;
    private long value;
    private boolean compound;

    SpokenNumber(List<String> words, int from) {
        this.words = words;
        this.from = from;
        this.at = from;
        this.end = from;
        long lastScale = Long.MAX_VALUE;
        while (at < words.size()) {
            int start = at;
            boolean later = compound;
            long part = belowThousand();
            int scale = NumberWords.scale(word());
            // "một nghìn năm" may be a thousand years
            boolean doubtful = later && scale == 0 && at == start + 1;
            if (part < 0 || doubtful || Math.max(1, scale) >= lastScale) {
                break;
            }
            compound |= scale > 0;
            value += part * Math.max(1, scale);
            at += scale > 0 ? 1 : 0;
            end = at;
            if (scale == 0) {
                break;
            }
            lastScale = scale;
        }
    }

    /** Whether words like mười, trăm or nghìn make it surely a number. */
    boolean isCompound() {
        return compound && end > from;
    }

    long value() {
        return value;
    }

    /** The place after the number's last word. */
    int end() {
        return end;
    }

    private String word() {
        return at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private boolean take(String expected) {
        boolean found = word().equals(expected);
        at += found ? 1 : 0;
        return found;
    }

    /** Negative when no number begins here. */
    private long belowThousand() {
        if (compound && (take("linh") || take("lẻ"))) {
            return unit();
        }
        int digit = NumberWords.digit(word());
        int mark = at;
        if (digit >= 0) {
            at++;
            if (take("trăm")) {
                compound = true;
                return digit * 100L + afterHundreds();
            }
            at = mark;
        }
        return belowHundred();
    }

    private long afterHundreds() {
        if (take("linh") || take("lẻ")) {
            return Math.max(0, unit());
        }
        int mark = at;
        long rest = belowHundred();
        if (rest >= 0 && rest < 10 && at == mark + 1) {
            // "một trăm hai" may be a hundred and twenty; a hundred is left as it stands
            at = mark;
            return 0;
        }
        return Math.max(0, rest);
    }

    private long belowHundred() {
        if (take("mười")) {
            compound = true;
            return 10L + afterTens();
        }
        int digit = unit();
        if (digit > 1 && take("mươi")) {
            compound = true;
            return digit * 10L + afterTens();
        }
        return digit;
    }

    /** After a ten five is lăm: "mười năm" are ten years. */
    private int afterTens() {
        boolean none = word().equals("năm") || word().equals("không");
        return none ? 0 : Math.max(0, unit());
    }

    private int unit() {
        int digit = NumberWords.digit(word());
        at += digit >= 0 ? 1 : 0;
        return digit;
    }
}
