package vn.motcua.index;

import java.util.List;
import java.util.Optional;

/** Phrases that by themselves show that no procedure is asked for. */
final class ScopePhrases {

    private static final List<Finding.Reason> BY_GRAVITY =
            List.of(Finding.Reason.EMERGENCY, Finding.Reason.SCAM, Finding.Reason.OUT_OF_SCOPE, Finding.Reason.CONTACT);

    private final PhraseTable<Finding.Reason> table = new PhraseTable<>();

    ScopePhrases() {
        for (List<String> row : Table.rows("scope.tsv", 2)) {
            table.put(row.get(1), Finding.Reason.valueOf(row.get(0)));
        }
    }

    /** The phrases as written. */
    List<String> phrases() {
        return table.phrases();
    }

    /** The gravest reason that a phrase among these words shows. */
    Optional<Finding.Reason> gravest(List<String> keys) {
        return table.in(keys).stream()
                .map(PhraseTable.Found::value)
                .min((a, b) -> Integer.compare(BY_GRAVITY.indexOf(a), BY_GRAVITY.indexOf(b)));
    }
}
