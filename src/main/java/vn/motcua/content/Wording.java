package vn.motcua.content;

import java.text.Normalizer;

/** What the texts of content files look like after reading: composed, and without characters that nobody can see. */
final class Wording {

    private Wording() {}

    static String clean(String raw) {
        String composed = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n') {
                clean.append('\n');
            } else if (c == '\t' || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (!isInvisible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE || c == 0xFFFD;
    }
}
