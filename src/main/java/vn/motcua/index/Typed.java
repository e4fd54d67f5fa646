package vn.motcua.index;

/**
 * One word as it was typed, clean and in lower case.
 *
 * @param folded without marks
 * @param marked whether any mark was typed
 */
record Typed(String text, String folded, boolean marked) {

    static Typed of(String text) {
        String folded = Sounds.fold(text);
        return new Typed(text, folded, !folded.equals(text));
    }
}
