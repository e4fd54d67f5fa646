package vn.motcua.index;

import java.util.List;

/**
 * One way to read the typed words [from, to).
 *
 * @param words what they may mean
 * @param cost how far that is from what was typed
 * @param by the step that reads so
 */
record Reading(int from, int to, List<Word> words, double cost, Step by) {

    static Reading of(int at, Word word, double cost, Step by) {
        return new Reading(at, at + 1, List.of(word), cost, by);
    }
}
