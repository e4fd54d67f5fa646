package vn.motcua.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers as people say them ("hai mươi mốt", "một chấm không không bốn"), and back. */
public final class NumberWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final Map<String, Integer> OTHER_DIGITS = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5, "bẩy", 7);
    private static final Map<String, Integer> SCALES =
            Map.of("nghìn", 1_000, "ngàn", 1_000, "triệu", 1_000_000, "tỷ", 1_000_000_000, "tỉ", 1_000_000_000);
    private static final String POINT = "chấm";
    private static final int SHORTEST_ROW = 3;

    private NumberWords() {}

    /**
     * The words with spoken numbers as digits. A digit that stands alone stays a word, because "năm" is
     * also a year and "không" also "not"; three in a row are a number, as in a spoken code.
     */
    public static List<String> toDigits(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            SpokenNumber number = new SpokenNumber(words, at);
            String row = row(words, at);
            if (number.isCompound()) {
                out.add(Long.toString(number.value()));
                at = number.end();
            } else if (row.replace(".", "").length() >= SHORTEST_ROW) {
                out.add(row);
                at += row.length();
            } else {
                out.add(words.get(at++));
            }
        }
        return out;
    }

    /** Digits said one by one, "chấm" between them as a point: one character for each word. */
    private static String row(List<String> words, int from) {
        StringBuilder row = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            int digit = DIGITS.indexOf(lower(words, i));
            boolean point = !row.isEmpty()
                    && lower(words, i).equals(POINT)
                    && i + 1 < words.size()
                    && DIGITS.contains(lower(words, i + 1));
            if (digit < 0 && !point) {
                break;
            }
            row.append(point ? "." : Integer.toString(digit));
        }
        return row.toString();
    }

    /** The number in words, from 0 to 999 999 999 999. */
    public static String say(long number) {
        if (number < 0 || number > 999_999_999_999L) {
            throw new IllegalArgumentException("cannot say " + number);
        }
        if (number < 10) {
            return DIGITS.get((int) number);
        }
        List<String> words = new ArrayList<>();
        long rest = number;
        for (long scale = 1_000_000_000; scale >= 1; scale /= 1000) {
            int part = (int) (rest / scale);
            rest %= scale;
            if (part > 0) {
                sayBelowThousand(words, part);
                words.addAll(scaleName(scale));
            }
        }
        return String.join(" ", words);
    }

    private static List<String> scaleName(long scale) {
        if (scale == 1) {
            return List.of();
        }
        return List.of(scale == 1_000 ? "nghìn" : scale == 1_000_000 ? "triệu" : "tỷ");
    }

    private static void sayBelowThousand(List<String> words, int part) {
        int hundreds = part / 100;
        int tens = part / 10 % 10;
        int unit = part % 10;
        boolean full = !words.isEmpty() || hundreds > 0;
        if (full) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        } else if (full && unit > 0) {
            words.add("linh");
        }
        if (unit > 0) {
            words.add(unit == 5 && tens > 0 ? "lăm" : unit == 1 && tens > 1 ? "mốt" : DIGITS.get(unit));
        }
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    static int digit(String lower) {
        int digit = DIGITS.indexOf(lower);
        return digit >= 0 ? digit : OTHER_DIGITS.getOrDefault(lower, -1);
    }

    /** The value of nghìn, triệu, tỷ; 0 for any other word. */
    static int scale(String lower) {
        return SCALES.getOrDefault(lower, 0);
    }
}
