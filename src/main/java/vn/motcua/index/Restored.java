package vn.motcua.index;

/**
 * A word as it was understood.
 *
 * @param weight how much it counts in the search, 0 to 1
 * @param cost how far it is from what was typed
 * @param sure whether its accents were typed, not guessed
 */
record Restored(Word word, double weight, double cost, boolean sure) {

    Restored weighing(double other) {
        return new Restored(word, other, cost, sure);
    }

    Restored as(Word other) {
        return new Restored(other, weight, cost, sure);
    }
}
