package vn.motcua.peers;

import java.util.List;
import java.util.Set;

/**
 * What an engine found for a query.
 *
 * @param codes each procedure once, best first
 * @param nanos how long it took
 */
record Answer(List<String> codes, long nanos) {

    private static final int SHOWN = 10;

    /** Of several texts of one procedure the best one counts. */
    static Answer of(List<String> codesOfTexts, long nanos) {
        return new Answer(codesOfTexts.stream().distinct().limit(SHOWN).toList(), nanos);
    }

    /** The place of the first right code, from 1; 0 when none is shown. */
    int rank(Set<String> gold) {
        for (int i = 0; i < codes.size(); i++) {
            if (gold.contains(codes.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
