package vn.motcua.language;

/** Recognises text of the encodings before Unicode, which arrives as accented Western letters, and decodes it whole. */
final class LegacyText {
    private static final int ENOUGH = 3;
    private static final int LONG_WORD = 4;
    private static final int LONGEST_SYLLABLE = 14;

    private LegacyText() {}

    /** The decoded text, or the text itself when reading it as an old encoding makes it no better Vietnamese. */
    static String decode(String text) {
        if (!couldBeLegacy(text)) {
            return text;
        }
        Reading tcvn3 = read(text, LegacyEncoding.TCVN3);
        Reading vni = read(text, LegacyEncoding.VNI_WINDOWS);
        Reading best = vni.gain > tcvn3.gain ? vni : tcvn3;
        return best.convinces() ? best.decoded.toString() : text;
    }

    private static boolean couldBeLegacy(String text) {
        boolean western = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isVietnamese(c) || (c >= 0x300 && c < 0x370)) {
                return false;
            }
            western |= c > 0xA0 && c <= 0xFF;
        }
        return western;
    }

    private static boolean isVietnamese(char c) {
        return c > 0xFF && Letters.known(c);
    }

    private static Reading read(String text, LegacyEncoding encoding) {
        Reading reading = new Reading(encoding);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !inWord(text.charAt(i))) {
                reading.word(text.substring(start, i));
                start = i + 1;
                if (i < text.length()) {
                    reading.decoded.append(text.charAt(i));
                }
            }
        }
        return reading;
    }

    private static boolean inWord(char c) {
        return (c > 0xA0 && c <= 0xFF) || Character.isLetter(c);
    }

    /** What one encoding makes of the text, with what speaks for it. */
    private static final class Reading {
        private final LegacyEncoding encoding;
        private final StringBuilder decoded = new StringBuilder();
        private int touched;
        private int legal;
        private int legalBefore;
        private int gain;

        Reading(LegacyEncoding encoding) {
            this.encoding = encoding;
        }

        void word(String word) {
            if (word.chars().allMatch(c -> c < 128)) {
                decoded.append(word);
                return;
            }
            String read = encoding.decode(word);
            decoded.append(read);
            touched++;
            boolean before = isSyllable(word);
            boolean after = isSyllable(read);
            legalBefore += before ? 1 : 0;
            legal += after ? 1 : 0;
            if (after && !before) {
                gain += weight(word);
            }
        }

        private int weight(String word) {
            if (Letters.hasCapitalInside(word)) {
                return ENOUGH;
            }
            if (encoding.marks(word)) {
                return Math.min(ENOUGH, word.length());
            }
            // a short one may be chance: Swedish "på så" is no Vietnamese
            return word.length() < LONG_WORD ? 1 : 2;
        }

        private static boolean isSyllable(String word) {
            return word.length() <= LONGEST_SYLLABLE
                    && !Letters.hasCapitalInside(word)
                    && Syllable.parse(word).isPresent();
        }

        /**
         * Enough new syllables, and hardly a word left that is none. Where no letter tells the result
         * from Western text, every word must be a syllable, so that decoding again finds nothing to gain.
         */
        boolean convinces() {
            boolean tellsItself = decoded.chars().anyMatch(c -> isVietnamese((char) c));
            return legal > legalBefore
                    && gain >= ENOUGH
                    && (legal == touched || (tellsItself && 4 * legal >= 3 * touched));
        }
    }
}
