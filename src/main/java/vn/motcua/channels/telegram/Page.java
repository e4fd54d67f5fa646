package vn.motcua.channels.telegram;

import java.util.List;

/**
 * One message: its text as HTML and without any, and the buttons below it.
 *
 * @param html at most 4,096 UTF-16 units
 */
record Page(String html, String plain, Keyboard keyboard) {

    /** A message of one paragraph. */
    static Page of(String sentence) {
        return Pages.of(List.of(Passage.of(Span.plain(sentence))), new Keyboard(List.of()))
                .getFirst();
    }

    List<List<Button>> rows() {
        return keyboard.rows();
    }
}
