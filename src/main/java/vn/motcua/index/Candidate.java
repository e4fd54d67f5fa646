package vn.motcua.index;

/**
 * A group of procedures that fits a query.
 *
 * @param doc the short text that matched best; -1 when only the long texts matched
 * @param score how well it fits
 * @param likeness the score against that of a text which says just what was asked: comparable between queries
 */
record Candidate(int group, int doc, double score, double likeness) {}
