package vn.motcua.language;

import java.util.List;

/** One key for words that some region of Vietnam says alike, so that "khai xinh" finds "khai sinh". */
public final class SoundKey {
    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x");

    private SoundKey() {}

    /** The key of one word, accented or folded, also of one that breaks the spelling rules. */
    public static String of(String word) {
        Syllable.Spelling spelling = Syllable.Spelling.of(word);
        if (spelling == null) {
            return Letters.lookup(word);
        }
        String letters = spelling.letters();
        String onset = onset(letters);
        String rest = letters.substring(onset.length());
        if (onset.equals("gi") && sharesI(rest)) {
            rest = "i" + rest;
        }
        if (rest.isEmpty() || !Letters.isVowel(rest.charAt(0))) {
            return letters + spelling.tone().digit();
        }
        Tone tone = spelling.tone() == Tone.TILDE ? Tone.HOOK : spelling.tone();
        return sound(onset) + rhyme(rest) + tone.digit();
    }

    /** Gì and giết write one i for two; folded, giết is giet. */
    private static boolean sharesI(String rest) {
        return rest.isEmpty()
                || !Letters.isVowel(rest.charAt(0))
                || rest.charAt(0) == 'ê'
                || (rest.charAt(0) == 'e' && rest.length() > 1 && !Letters.isVowel(rest.charAt(1)));
    }

    private static String onset(String letters) {
        for (String onset : ONSETS) {
            if (letters.startsWith(onset)) {
                return onset;
            }
        }
        return "";
    }

    private static String sound(String onset) {
        return switch (onset) {
            case "x" -> "s";
            case "tr" -> "ch";
            case "l" -> "n";
            case "d", "gi", "r", "v" -> "z";
            case "c" -> "k";
            case "qu" -> "ku";
            case "ngh" -> "ng";
            case "gh" -> "g";
            default -> onset;
        };
    }

    private static String rhyme(String rest) {
        int vowels = 0;
        while (vowels < rest.length() && Letters.isVowel(rest.charAt(vowels))) {
            vowels++;
        }
        StringBuilder rhyme = new StringBuilder(rest.substring(0, vowels));
        for (int i = 0; i < vowels; i++) {
            // tay and tai are two sounds in every region, ly and li are one
            boolean glide = i > 0 && "aăâ".indexOf(rhyme.charAt(i - 1)) >= 0;
            if (rhyme.charAt(i) == 'y' && !glide) {
                rhyme.setCharAt(i, 'i');
            }
        }
        return rhyme.append(coda(rest.substring(vowels))).toString();
    }

    private static String coda(String coda) {
        return switch (coda) {
            case "ng", "nh" -> "n";
            case "c", "ch", "k" -> "t";
            default -> coda;
        };
    }
}
