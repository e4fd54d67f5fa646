package vn.motcua.index;

/**
 * A group of procedures that fits a query.
 *
 * @param doc the short text that matched best; -1 when only the long texts matched
 * @param score how well it fits
 * @param likeness the score against that of a text which says just what was asked: comparable between queries
 * @param known the share of the question's words, by weight, that its procedures know at all
 */
record Candidate(int group, int doc, double score, double likeness, double known) {}
