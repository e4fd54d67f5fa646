package vn.motcua.index;

/** How much each sign counts; set by measuring. */
final class Weights {

    static double WORD = 1;
    static double FOLDED = 0.35;
    static double PAIR = 1;
    static double FOLDED_PAIR = 0.35;
    static double LITTLE_PAIR = 0.15;
    static double SECOND = 0.08;
    static double ALL = 0.5;
    static double BODY = 0.55;
    static double WHOLE = 1.15;
    static double DERIVED = 0.8;
    static double HEAD = 1;
    static double NAME = 1.1;
    static double EXTRA = 0.6;
    static double MISSING = 0.4;
    static double TELLING = 0.35;

    private Weights() {}
}
