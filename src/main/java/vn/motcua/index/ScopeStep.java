package vn.motcua.index;

import java.util.List;

/** Sees phrases that by themselves show an emergency, a fraud, or something that no procedure answers. */
final class ScopeStep implements QueryStep {

    private static final String TABLE = "scope.tsv";

    private final PhraseTable<Finding.Reason> phrases = new PhraseTable<>();

    ScopeStep() {
        for (List<String> row : Table.rows(TABLE, 2)) {
            phrases.put(row.get(1), Finding.Reason.valueOf(row.get(0)));
        }
    }

    /** The phrases that the content's language must know. */
    List<String> phrases() {
        return phrases.phrases();
    }

    @Override
    public Step step() {
        return Step.SCOPE;
    }

    @Override
    public String apply(Draft draft) {
        draft.refusal = phrases.in(draft.askedKeys()).stream()
                .map(PhraseTable.Found::value)
                .min(ScopeStep::graver);
        return draft.refusal.map(Finding.Reason::name).orElse("");
    }

    private static int graver(Finding.Reason a, Finding.Reason b) {
        List<Finding.Reason> byGravity = List.of(
                Finding.Reason.EMERGENCY, Finding.Reason.SCAM, Finding.Reason.OUT_OF_SCOPE, Finding.Reason.CONTACT);
        return Integer.compare(byGravity.indexOf(a), byGravity.indexOf(b));
    }

    /** Questions that no procedure answers, as texts of the index. */
    static List<Doc> refusals() {
        return Table.rows("refusals.tsv", 2).stream()
                .map(row -> new Doc(-1, row.get(1), Doc.Kind.REFUSAL, Finding.Reason.valueOf(row.get(0))))
                .toList();
    }
}
