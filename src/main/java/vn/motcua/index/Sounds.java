package vn.motcua.index;

import vn.motcua.language.Fold;
import vn.motcua.language.SoundKey;

/** Letters without marks, and what regional spellings share. */
final class Sounds {

    private Sounds() {}

    /** Letters without marks; lý and lí fold alike. */
    static String fold(String word) {
        String folded = Fold.fold(word);
        if (folded.equals("y")) {
            return "i";
        }
        int last = folded.length() - 1;
        boolean open = last >= 1 && folded.charAt(last) == 'y' && "hklmstu".indexOf(folded.charAt(last - 1)) >= 0;
        return open && (last == 1 || folded.startsWith("qu")) ? folded.substring(0, last) + "i" : folded;
    }

    /** One key for the regional spellings of a syllable without marks; a word that is no syllable is its own key. */
    static String of(String folded) {
        return SoundKey.of(folded);
    }
}
