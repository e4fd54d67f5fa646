package vn.motcua.index;

/** How much each sign counts; set by measuring. */
final class Weights {

    static final double WORD = 1;
    static final double FOLDED = 0.15;
    static final double PAIR = 1;
    static final double FOLDED_PAIR = 0.2;
    static final double LITTLE_PAIR = 0.15;
    static final double SECOND = 0.06;
    static final double ALL = 0.5;
    static final double BODY = 0.65;
    static final double WHOLE = 1.3;
    static final double DERIVED = 0.8;
    static final double HEAD = 1.0;
    static final double OF_ANOTHER = 0.8;
    static final double USED = 6;
    static final double NAME = 1.5;
    static final double EXTRA = 0.1;
    static final double MISSING = 0.25;
    static final double COVERAGE = 0.5;
    static final double TELLING = 0.37;

    private Weights() {}
}
