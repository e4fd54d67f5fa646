package vn.motcua.index;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Vocabulary;

/** Finds the procedures that people ask for; immutable, safe for many threads, holds codes and searchable text only. */
public final class ProcedureIndex {

    private ProcedureIndex() {}

    /** Indexes a catalogue with the people's vocabulary. */
    public static ProcedureIndex build(Catalogue catalogue, Vocabulary vocabulary) {
        return new ProcedureIndex();
    }

    /** Finds procedures for a query in anybody's words; any text is allowed. */
    public Finding find(String query, Filter filter) {
        return new Finding(
                query, Optional.empty(), new Finding.Verdict.Refused(Finding.Reason.NOTHING_FOUND), List.of());
    }

    /** Completes what is being typed. */
    public List<Suggestion> suggest(String typed, int limit) {
        return List.of();
    }
}
