package vn.motcua.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes Vietnamese marks off, and says whether typed accents agree with a full spelling. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Fold() {}

    /** The text without any mark, đ as d; letters keep their case. */
    public static String fold(String text) {
        char[] plain = new char[text.length()];
        boolean changed = false;
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (!Letters.known(c)) {
                return foldForeign(text);
            }
            plain[i] = Letters.plain(c);
            changed |= plain[i] != c;
        }
        return changed ? new String(plain) : text;
    }

    private static String foldForeign(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('đ', 'd').replace('Đ', 'D');
    }

    /**
     * Whether somebody who means the full syllable may have typed this: accents typed must agree,
     * accents left out don't matter. Whoever typed a tone has also typed the vowel's own mark.
     */
    public static boolean compatible(String typed, String full) {
        String left = Letters.lookup(typed);
        String right = Letters.lookup(full);
        if (left.length() != right.length()) {
            return false;
        }
        Tone leftTone = Tone.LEVEL;
        Tone rightTone = Tone.LEVEL;
        boolean freeVowels = true;
        for (int i = 0; i < left.length(); i++) {
            leftTone = Letters.tone(left.charAt(i)) == Tone.LEVEL ? leftTone : Letters.tone(left.charAt(i));
            rightTone = Letters.tone(right.charAt(i)) == Tone.LEVEL ? rightTone : Letters.tone(right.charAt(i));
        }
        if (leftTone != Tone.LEVEL) {
            if (leftTone != rightTone) {
                return false;
            }
            freeVowels = false;
        }
        return lettersAgree(left, right, freeVowels);
    }

    private static boolean lettersAgree(String left, String right, boolean freeVowels) {
        for (int i = 0; i < left.length(); i++) {
            char typed = Letters.toneless(left.charAt(i));
            char meant = Letters.toneless(right.charAt(i));
            boolean free = typed == 'd' || freeVowels;
            if (typed != meant && !(free && typed == Letters.plain(meant)) && !alternateI(left, i, typed, meant)) {
                return false;
            }
        }
        return true;
    }

    /** Lý and lí are one word; tay and tai are not. */
    private static boolean alternateI(String word, int at, char typed, char meant) {
        boolean swapped = (typed == 'i' && meant == 'y') || (typed == 'y' && meant == 'i');
        boolean afterVowel = at > 0 && Letters.isVowel(Letters.toneless(word.charAt(at - 1)));
        boolean afterQu = at == 2 && word.startsWith("qu");
        return swapped && (!afterVowel || afterQu);
    }
}
