package vn.motcua.index;

import java.text.Normalizer;

/** The tone mark of a syllable, whatever its place. */
final class Marks {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Marks() {}

    /** 0 for a level tone, hỏi and ngã as one, because half the country says them alike. */
    static int tone(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            int tone = TONES.indexOf(parts.charAt(i));
            if (tone >= 0) {
                return tone == 3 ? 3 : tone + 1;
            }
        }
        return 0;
    }
}
