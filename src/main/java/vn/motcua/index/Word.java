package vn.motcua.index;

/**
 * One syllable of the content's language, or another word, number or abbreviation in it.
 *
 * @param id place in the lexicon; {@link #UNKNOWN} for a word that the content does not know
 * @param key what equal spellings share (hòa and hoà)
 * @param spelled how it is shown
 * @param folded its letters without marks
 */
record Word(int id, String key, String spelled, String folded) {
    static final int UNKNOWN = -1;

    boolean known() {
        return id != UNKNOWN;
    }

    @Override
    public String toString() {
        return spelled;
    }
}
