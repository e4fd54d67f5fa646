package vn.motcua.index;

/**
 * One syllable of the content's language, or another word, number or abbreviation in it.
 *
 * @param id place in the lexicon; {@link #UNKNOWN} for a word that the content does not know
 * @param key what equal spellings share (hòa and hoà)
 * @param spelled how it is shown
 * @param folded its letters without marks
 * @param tone its tone, as {@link Marks#tone} numbers it
 */
record Word(int id, String key, String spelled, String folded, int tone) {
    static final int UNKNOWN = -1;

    Word(int id, String key, String spelled, String folded) {
        this(id, key, spelled, folded, Marks.tone(spelled));
    }

    /** A known word is its id: words are compared thousands of times a query. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && id == word.id && (known() || key.equals(word.key));
    }

    @Override
    public int hashCode() {
        return known() ? id : key.hashCode();
    }

    boolean known() {
        return id != UNKNOWN;
    }

    @Override
    public String toString() {
        return spelled;
    }
}
