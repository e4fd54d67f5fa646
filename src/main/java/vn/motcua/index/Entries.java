package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Vocabulary;

/** The procedures of an index by their place, in the order of the catalogue. */
final class Entries {

    private final Map<ProcedureCode, Entry> byCode = new HashMap<>();
    private final Groups groups;

    /** @param groupOf for each procedure its group, as {@link Groups#numbered} numbers them */
    Entries(Catalogue catalogue, Vocabulary vocabulary, List<Integer> groupOf) {
        List<Entry> entries = new ArrayList<>();
        for (Procedure procedure : catalogue.procedures()) {
            Entry entry = Entry.of(procedure, vocabulary.of(procedure.code()).size());
            entries.add(entry);
            byCode.put(procedure.code(), entry);
            procedure.identity().merged().forEach(old -> byCode.putIfAbsent(old, entry));
        }
        groups = new Groups(entries, groupOf);
    }

    /** The procedure of a code, also of one that was merged into it. */
    Optional<Entry> of(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Groups groups() {
        return groups;
    }
}
