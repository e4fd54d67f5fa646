package vn.motcua.language;

import java.util.Optional;
import java.util.Set;

/** Reads what somebody typed in VNI while the keyboard was set to English: "d9a8ng ky1" means "đăng ký". */
public final class Vni {
    private static final int LONGEST = 14;

    /** Words that a number often follows without a blank: cấp 1, quý 2, loại 2, mẫu 1. */
    private static final Set<String> NUMBERED = Set.of(
            "bac", "buoc", "cap", "dieu", "dot", "hang", "khoan", "khu", "lan", "loai", "lop", "mau", "muc", "nhom",
            "phan", "quan", "quy", "so", "tang", "thang", "to", "tuan", "vung");

    private Vni() {}

    /**
     * The syllable that the keys mean, in the capitals of the keys; empty for a word without digits, for
     * a word that is often numbered (cap1), and when no legal syllable comes out.
     */
    public static Optional<String> decode(String token) {
        return isNumbered(token) ? Optional.empty() : decodeAny(token);
    }

    /** Like decode, also for words that are often numbered, for when the text around them was typed in VNI. */
    public static Optional<String> decodeAny(String token) {
        if (token.length() < 2 || token.length() > LONGEST || token.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return Optional.empty();
        }
        KeyStrokes keys = new KeyStrokes();
        String lower = Letters.lookup(token);
        for (int i = 0; i < lower.length(); i++) {
            press(keys, lower.charAt(i));
        }
        return keys.syllable().map(syllable -> Letters.recase(token, syllable));
    }

    private static boolean isNumbered(String token) {
        int last = token.length() - 1;
        return last > 0
                && Tone.ofDigit(token.charAt(last)) != Tone.LEVEL
                && NUMBERED.contains(Letters.lookup(token.substring(0, last)));
    }

    private static void press(KeyStrokes keys, char key) {
        if (Character.isLetter(key)) {
            keys.letter(key);
        } else if (key == '9' && keys.letters().toString().startsWith("d")) {
            keys.stroke();
        } else if (!keys.hasVowel()) {
            keys.giveUp();
        } else if (Tone.ofDigit(key) != Tone.LEVEL) {
            keys.tone(Tone.ofDigit(key));
        } else {
            shape(keys, key);
        }
    }

    private static void shape(KeyStrokes keys, char key) {
        switch (key) {
            case '6' -> keys.circumflex();
            case '7' -> keys.horn();
            case '8' -> keys.breve();
            default -> keys.giveUp();
        }
    }
}
