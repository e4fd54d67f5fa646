package vn.motcua.language;

import java.text.Normalizer;
import java.util.Locale;

/** What each precomposed Vietnamese letter is made of: a plain letter, its shape, its tone. */
final class Letters {
    private static final int SIZE = 0x1F00;
    private static final char[] TONELESS = new char[SIZE];
    private static final Tone[] TONES = new Tone[SIZE];
    private static final char[] PLAIN = new char[SIZE];

    static {
        String shaped = "aăâeêioôơuưyđ";
        for (String letters : new String[] {shaped, shaped.toUpperCase(Locale.ROOT)}) {
            for (int i = 0; i < letters.length(); i++) {
                for (Tone tone : Tone.values()) {
                    enter(letters.charAt(i), tone);
                }
            }
        }
    }

    private Letters() {}

    private static void enter(char letter, Tone tone) {
        String whole = compose(letter, tone);
        if (whole.length() == 1) {
            char c = whole.charAt(0);
            char first = Normalizer.normalize(whole, Normalizer.Form.NFD).charAt(0);
            TONELESS[c] = letter;
            TONES[c] = tone;
            PLAIN[c] = first == 'đ' ? 'd' : first == 'Đ' ? 'D' : first;
        }
    }

    /** Whether the character is ASCII or a letter of the Vietnamese alphabet. */
    static boolean known(char c) {
        return c < 128 || (c < SIZE && PLAIN[c] != 0);
    }

    /** The letter without its tone, any other character itself. */
    static char toneless(char c) {
        return c < SIZE && TONELESS[c] != 0 ? TONELESS[c] : c;
    }

    /** The letter without any mark, any other character itself. */
    static char plain(char c) {
        return c < SIZE && PLAIN[c] != 0 ? PLAIN[c] : c;
    }

    static Tone tone(char c) {
        return c < SIZE && TONES[c] != null ? TONES[c] : Tone.LEVEL;
    }

    /** The letter with the tone, as one character where one exists. */
    static String compose(char toneless, Tone tone) {
        return Normalizer.normalize(toneless + tone.mark(), Normalizer.Form.NFC);
    }

    static boolean isVowel(char toneless) {
        return "aăâeêioôơuưy".indexOf(toneless) >= 0;
    }

    /** Whether some letters still carry their marks as characters of their own. */
    static boolean hasCombiningMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300 && text.charAt(i) < 0x370) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital follows a small letter. */
    static boolean hasCapitalInside(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, composed: the form in which syllables are looked up. */
    static String lookup(String word) {
        String whole = hasCombiningMark(word) ? Normalizer.normalize(word, Normalizer.Form.NFC) : word;
        return whole.toLowerCase(Locale.ROOT);
    }

    /** The word in the capitals of the model: all, the first, or none. */
    static String recase(String model, String word) {
        boolean none = model.equals(model.toLowerCase(Locale.ROOT));
        if (none || word.isEmpty()) {
            return word;
        }
        long letters = model.chars().filter(Character::isLetter).count();
        if (letters > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
