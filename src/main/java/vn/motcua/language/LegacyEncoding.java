package vn.motcua.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** How an encoding before Unicode wrote Vietnamese, seen as the Western characters of the same bytes. */
final class LegacyEncoding {
    /** From the byte A1 on; a dot where a byte means nothing in everyday text. */
    private static final String TCVN3_LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽé" + "ẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";

    /** One character a letter; capital letters with tones came from a font of capitals. */
    static final LegacyEncoding TCVN3 = new LegacyEncoding(tcvn3(), LegacyEncoding::hasSignInside);

    /** A letter, then a second character for its marks. */
    static final LegacyEncoding VNI_WINDOWS = new LegacyEncoding(vniWindows(), LegacyEncoding::hasMarkAfterVowel);

    private static final int LONGEST = 2;

    private final Map<String, String> letters;
    private final Predicate<String> marks;

    private LegacyEncoding(Map<String, String> letters, Predicate<String> marks) {
        this.letters = Map.copyOf(letters);
        this.marks = marks;
    }

    private static Map<String, String> tcvn3() {
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < TCVN3_LETTERS.length(); i++) {
            if (TCVN3_LETTERS.charAt(i) != '.') {
                letters.put(Character.toString(0xA1 + i), TCVN3_LETTERS.substring(i, i + 1));
            }
        }
        return letters;
    }

    private static Map<String, String> vniWindows() {
        Map<String, String> letters = new HashMap<>();
        // tone marks in the order of the VNI keys; the letters they are written after, with what these mean
        tones(letters, "ùøûõï", "aaeeoouuyyôơöư");
        tones(letters, "áàåãä", "aâeêoô");
        tones(letters, "éèúüë", "aă");
        letters(letters, "aâ", "â", "aê", "ă", "eâ", "ê", "oâ", "ô", "ô", "ơ", "ö", "ư", "ñ", "đ");
        letters(letters, "í", "í", "ì", "ì", "æ", "ỉ", "ó", "ĩ", "ò", "ị", "î", "ỵ");
        return letters;
    }

    private static void tones(Map<String, String> letters, String marks, String bases) {
        for (int i = 0; i < marks.length(); i++) {
            for (int j = 0; j < bases.length(); j += 2) {
                String letter = Letters.compose(bases.charAt(j + 1), Tone.ofDigit((char) ('1' + i)));
                letters(letters, "" + bases.charAt(j) + marks.charAt(i), letter);
            }
        }
    }

    private static void letters(Map<String, String> letters, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            String from = pairs[i];
            String capital = pairs[i + 1].toUpperCase(Locale.ROOT);
            letters.put(from, pairs[i + 1]);
            letters.put(from.toUpperCase(Locale.ROOT), capital);
            letters.put(from.substring(0, 1).toUpperCase(Locale.ROOT) + from.substring(1), capital);
        }
    }

    /** No Western word has a sign inside, a capital after a small letter, or ñ and ç without a vowel after it. */
    private static boolean hasSignInside(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sign = (c < 0xC0 && c > 0xA0) || c == 0xD7 || c == 0xF7;
            boolean vowelNext = i + 1 < word.length() && Letters.isVowel(Letters.plain(word.charAt(i + 1)));
            if (sign || ((c == 'ñ' || c == 'ç') && !vowelNext)) {
                return true;
            }
        }
        return Letters.hasCapitalInside(word);
    }

    private static boolean hasMarkAfterVowel(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 1; i < lower.length(); i++) {
            if ("aeouyôö".indexOf(lower.charAt(i - 1)) >= 0 && lower.charAt(i) >= 0xE0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word holds what hardly any other language writes. */
    boolean marks(String word) {
        return marks.test(word);
    }

    /** The word as the encoding means it; what it doesn't know stays. */
    String decode(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int length = Math.min(LONGEST, word.length() - i);
            while (length > 1 && !letters.containsKey(word.substring(i, i + length))) {
                length--;
            }
            String seen = word.substring(i, i + length);
            out.append(letters.getOrDefault(seen, seen));
            i += length;
        }
        return inCapitals(word) ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
    }

    /** A word whose ASCII letters are capitals was set in the font of capitals. */
    private static boolean inCapitals(String word) {
        long capitals = word.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        return capitals > 1 && word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
