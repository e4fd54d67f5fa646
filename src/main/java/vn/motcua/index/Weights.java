package vn.motcua.index;

/** How much each sign counts; set by measuring. */
final class Weights {

    static double WORD = 1;
    static double FOLDED = 0.35;
    static double PAIR = 1;
    static double FOLDED_PAIR = 0.35;
    static double LITTLE_PAIR = 0.15;
    static double SECOND = 0.2;
    static double ALL = 0.5;
    static double BODY = 0.25;
    static double WHOLE = 1.25;
    static double DERIVED = 0.8;
    static double NAME = 1.1;
    static double EXTRA = 1;
    static double MISSING = 1;

    private Weights() {}
}
