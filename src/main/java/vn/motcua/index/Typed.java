package vn.motcua.index;

/**
 * One word as it was typed, clean and in lower case.
 *
 * @param folded without marks
 * @param marked whether any mark was typed
 * @param tone the tone typed, as {@link Marks#tone} numbers it
 */
record Typed(String text, String folded, boolean marked, int tone) {

    static Typed of(String text) {
        String folded = Sounds.fold(text);
        return new Typed(text, folded, !folded.equals(text), Marks.tone(text));
    }
}
