package vn.motcua.index;

/**
 * A group of procedures that fits a query.
 *
 * @param doc the short text that matched best; -1 when only the long texts matched
 * @param score how well it fits
 * @param likeness the score against that of a text which says just what was asked: comparable between queries
 * @param coverage how much of the query's weight the best text holds, 0 to 1
 */
record Candidate(int group, int doc, double score, double likeness, double coverage) {}
