package vn.motcua.language;

import java.util.Optional;

/** The plain letters of one typed syllable and the keys that mark them, before they are put together. */
final class KeyStrokes {
    private static final String CIRCUMFLEX = "âêô";
    private static final String HORN = "ơư";

    private final StringBuilder letters = new StringBuilder();
    private Tone tone = Tone.LEVEL;
    private boolean stroke;
    private int circumflexes;
    private int horns;
    private int breves;
    private int hornsOrBreves;
    private boolean broken;

    /** The letters so far, without any mark. */
    CharSequence letters() {
        return letters;
    }

    boolean hasVowel() {
        return letters.chars().anyMatch(c -> Letters.isVowel((char) c));
    }

    /** A letter as it stands, perhaps already with marks. */
    void letter(char c) {
        char toneless = Letters.toneless(c);
        letters.append(Letters.plain(c));
        if (Letters.tone(c) != Tone.LEVEL) {
            tone(Letters.tone(c));
        }
        if (toneless == 'đ') {
            stroke();
        } else if (CIRCUMFLEX.indexOf(toneless) >= 0) {
            circumflex();
        } else if (HORN.indexOf(toneless) >= 0) {
            horn();
        } else if (toneless == 'ă') {
            breve();
        }
    }

    /** A second tone means that the typist changed their mind, which can't be told from a slip. */
    void tone(Tone typed) {
        broken |= tone != Tone.LEVEL;
        tone = typed;
    }

    void stroke() {
        broken |= stroke;
        stroke = true;
    }

    void circumflex() {
        circumflexes++;
    }

    void horn() {
        horns++;
    }

    void breve() {
        breves++;
    }

    /** The Telex key w, which means either. */
    void hornOrBreve() {
        hornsOrBreves++;
    }

    /** The key means nothing where it was typed. */
    void giveUp() {
        broken = true;
    }

    /** The one legal syllable that these keys write, in lower case. */
    Optional<String> syllable() {
        if (broken) {
            return Optional.empty();
        }
        return Grammar.shapesOf(letters.toString()).stream()
                .filter(this::hasTypedMarks)
                .map(shape -> shape.withTone(tone))
                .filter(Syllable::toneFits)
                .map(Syllable::spell)
                .findFirst();
    }

    private boolean hasTypedMarks(Syllable shape) {
        String vowels = shape.nucleus();
        int hats = count(vowels, CIRCUMFLEX);
        int breve = count(vowels, "ă");
        int horn = count(vowels, HORN);
        // one key is enough for both letters of ươ
        boolean bothAtOnce = horn == 2 && horns + hornsOrBreves == 1 && breves == 0;
        return shape.onset().equals("đ") == stroke
                && hats == circumflexes
                && horn + breve >= horns + breves
                && horn >= horns
                && breve >= breves
                && (bothAtOnce || horn + breve == horns + breves + hornsOrBreves);
    }

    private static int count(String vowels, String kind) {
        return (int) vowels.chars().filter(c -> kind.indexOf(c) >= 0).count();
    }
}
