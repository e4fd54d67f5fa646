package vn.motcua.imports;

import java.util.List;

/**
 * What an import did.
 *
 * @param read records met, good or not
 * @param refused records and files that could not be taken in
 * @param leftOut codes of the source that were not asked for
 * @param repealed procedures of the earlier import that the source no longer holds
 * @param partial whether the source was taken for an update, so that what it lacks was not repealed
 * @param inTarget procedures the target holds now, repealed ones among them
 */
public record ImportReport(
        int read,
        int added,
        int changed,
        int unchanged,
        int repealed,
        int refused,
        int leftOut,
        boolean partial,
        int inTarget,
        List<FlagCount> flags,
        List<Refusal> refusals) {

    public ImportReport {
        flags = List.copyOf(flags);
        refusals = List.copyOf(refusals);
    }
}
