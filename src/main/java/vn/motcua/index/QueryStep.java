package vn.motcua.index;

/** One step of understanding: writes on the draft and says what it did, in few words. */
interface QueryStep {

    Step step();

    /** What it did; empty when there was nothing to do. */
    String apply(Draft draft);
}
