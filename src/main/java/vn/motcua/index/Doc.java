package vn.motcua.index;

/**
 * One small searchable text: a name, or one way of asking.
 *
 * @param entry the procedure it leads to, by its place
 * @param text as written
 * @param kind what it is
 */
record Doc(int entry, String text, Kind kind) {

    /** Where a text comes from. */
    enum Kind {
        NAME,
        /** A name without its qualifying tail. */
        HEAD,
        ALSO,
        WAY,
        DERIVED,
        /** A message that no procedure answers; its entry is the block it stands in, counted behind the procedures. */
        FOREIGN
    }
}
