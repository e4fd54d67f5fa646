package vn.motcua.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A written Vietnamese syllable, in lower case.
 *
 * @param onset the consonants at the start, "qu" and "gi" among them
 * @param nucleus all vowel letters of the rhyme, without the tone
 * @param coda the consonants at the end
 * @param tone the tone, wherever its mark stood
 */
public record Syllable(String onset, String nucleus, String coda, Tone tone) {
    private static final int LONGEST = 7;
    private static final List<String> LATE_TONE = List.of("oa", "oe", "uy");

    /** Reads a word that is one fully accented syllable, in old or new tone place, in any case. */
    public static Optional<Syllable> parse(String word) {
        Spelling spelling = Spelling.of(word);
        Syllable shape = spelling == null ? null : Grammar.shape(spelling.letters());
        return Optional.ofNullable(shape).map(s -> s.withTone(spelling.tone())).filter(Syllable::toneFits);
    }

    /** Whether the word is a syllable, with all of its accents, some or none. */
    public static boolean isSyllable(String word) {
        Spelling spelling = Spelling.of(word);
        if (spelling == null) {
            return false;
        }
        Syllable shape = Grammar.shape(spelling.letters());
        if (shape != null) {
            return spelling.tone() == Tone.LEVEL
                    || shape.withTone(spelling.tone()).toneFits();
        }
        return spelling.tone() == Tone.LEVEL
                && Grammar.shapesOf(Fold.fold(spelling.letters())).stream()
                        .anyMatch(s -> Fold.compatible(spelling.letters(), s.letters()));
    }

    /** Whether marks on its vowels show that the word is Vietnamese, but no one syllable: words run together, or misspelt. */
    public static boolean isMarkedNonSyllable(String word) {
        String withoutBars = word.replace('đ', 'd').replace('Đ', 'D');
        return !Fold.fold(withoutBars).equals(withoutBars) && !isSyllable(word);
    }

    /** Every syllable that the spelling allows, spoken or not, in both spellings of i and y. */
    public static List<Syllable> all() {
        List<Syllable> all = new ArrayList<>();
        for (Syllable shape : Grammar.allShapes()) {
            for (Tone tone : Tone.values()) {
                Syllable syllable = shape.withTone(tone);
                if (syllable.toneFits()) {
                    all.add(syllable);
                }
            }
        }
        return all;
    }

    /** The spelling of legal texts: hòa, thủy. */
    public String spell() {
        return spell(false);
    }

    /** The spelling of newer school books: hoà, thuỷ. */
    public String spellNewStyle() {
        return spell(true);
    }

    /** One key for all spellings of the syllable: i for y where both are written, the tone as a digit at the end. */
    public String canonical() {
        String vowels = nucleus.startsWith("y") ? "i" + nucleus.substring(1) : nucleus;
        return new Syllable(onset, vowels, coda, tone).letters() + tone.digit();
    }

    /** The spelling without any mark. */
    public String folded() {
        return Fold.fold(letters());
    }

    Syllable withTone(Tone other) {
        return new Syllable(onset, nucleus, coda, other);
    }

    boolean toneFits() {
        boolean stop =
                coda.equals("p") || coda.equals("t") || coda.equals("c") || coda.equals("ch") || coda.equals("k");
        return !stop || tone.fitsStop();
    }

    /** The spelling without the tone mark. */
    String letters() {
        return (sharesI() ? "g" : onset) + nucleus + coda;
    }

    private boolean sharesI() {
        return onset.equals("gi") && nucleus.startsWith("i");
    }

    private String spell(boolean newStyle) {
        int at = tonePlace(newStyle);
        return (sharesI() ? "g" : onset)
                + nucleus.substring(0, at)
                + Letters.compose(nucleus.charAt(at), tone)
                + nucleus.substring(at + 1)
                + coda;
    }

    private int tonePlace(boolean newStyle) {
        for (int i = nucleus.length() - 1; i >= 0; i--) {
            if (Letters.plain(nucleus.charAt(i)) != nucleus.charAt(i)) {
                return i;
            }
        }
        if (!coda.isEmpty() || (newStyle && LATE_TONE.contains(nucleus))) {
            return nucleus.length() - 1;
        }
        return nucleus.length() == 3 ? 1 : 0;
    }

    /** The letters of a word without its tone mark, and the tone. */
    record Spelling(String letters, Tone tone) {

        /** Null for a word that is too long, or has two tones. */
        static Spelling of(String word) {
            if (word.isEmpty() || word.length() > 2 * LONGEST) {
                return null;
            }
            String whole = Letters.lookup(word);
            char[] letters = new char[whole.length()];
            Tone tone = Tone.LEVEL;
            for (int i = 0; i < letters.length; i++) {
                char c = whole.charAt(i);
                Tone here = Letters.tone(c);
                if (here != Tone.LEVEL && tone != Tone.LEVEL) {
                    return null;
                }
                tone = here == Tone.LEVEL ? tone : here;
                letters[i] = Letters.toneless(c);
            }
            return new Spelling(new String(letters), tone);
        }
    }
}
