package vn.motcua.language;

import java.util.Optional;
import java.util.Set;

/** Reads what somebody typed in Telex while the keyboard was set to English: "ddawng kys" means "đăng ký". */
public final class Telex {
    private static final int LONGEST = 14;

    /** The few words that are really written with a double o. */
    private static final Set<String> DOUBLE_O = Set.of("boong", "xoong");

    private Telex() {}

    /**
     * The syllable that the keys mean, in the capitals of the keys; empty for a word that is already
     * a syllable, for a common English word, and when no legal syllable comes out.
     */
    public static Optional<String> decode(String token) {
        return EnglishWords.isMostly(Letters.lookup(token)) ? Optional.empty() : read(token);
    }

    /** Like decode, for a word among others in Telex: there "car" is "cả", though "visa" is still "visa". */
    public static Optional<String> decodeAny(String token) {
        return EnglishWords.isAlways(Letters.lookup(token)) ? Optional.empty() : read(token);
    }

    /** The syllable that the keys write, whatever English word they may be. */
    static Optional<String> read(String token) {
        if (token.isEmpty() || token.length() > LONGEST || isWritten(token)) {
            return Optional.empty();
        }
        KeyStrokes keys = new KeyStrokes();
        String lower = Letters.lookup(token);
        for (int i = 0; i < lower.length(); i++) {
            if (!press(keys, lower, i)) {
                return Optional.empty();
            }
        }
        return keys.syllable().map(syllable -> Letters.recase(token, syllable));
    }

    private static boolean isWritten(String token) {
        String lower = Letters.lookup(token);
        return Syllable.isSyllable(token) && (!lower.contains("oo") || DOUBLE_O.contains(lower));
    }

    private static boolean press(KeyStrokes keys, String typed, int at) {
        char key = typed.charAt(at);
        if (!Character.isLetter(key)) {
            return false;
        }
        boolean vowelSeen = keys.hasVowel();
        if (key == 'w') {
            if (!vowelSeen) {
                keys.letter('u');
            }
            keys.hornOrBreve();
        } else if (vowelSeen && Tone.ofTelexKey(key) != Tone.LEVEL) {
            keys.tone(Tone.ofTelexKey(key));
        } else if (key == 'd' && strokes(keys, typed, at)) {
            keys.stroke();
        } else if (isCircumflexKey(keys, typed, at)) {
            keys.circumflex();
        } else {
            keys.letter(key);
        }
        return true;
    }

    private static boolean strokes(KeyStrokes keys, String typed, int at) {
        return typed.charAt(0) == 'd' && (at == 1 || (keys.hasVowel() && at == typed.length() - 1));
    }

    /** The same vowel again, at once or after the end of the rhyme. */
    private static boolean isCircumflexKey(KeyStrokes keys, String typed, int at) {
        char key = Letters.toneless(typed.charAt(at));
        if (key != 'a' && key != 'e' && key != 'o') {
            return false;
        }
        CharSequence letters = keys.letters();
        if (letters.isEmpty()) {
            return false;
        }
        char last = letters.charAt(letters.length() - 1);
        boolean late = letters.toString().indexOf(key) >= 0 && (!Letters.isVowel(last) || "iuy".indexOf(last) >= 0);
        if (last != key && !late) {
            return false;
        }
        if (Letters.tone(typed.charAt(at)) != Tone.LEVEL) {
            keys.tone(Letters.tone(typed.charAt(at)));
        }
        return true;
    }
}
