package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Ways of asking for a procedure, and for those that were merged into it. */
    static List<Vocabulary.Way> ways(Procedure procedure, Vocabulary vocabulary) {
        return Stream.concat(Stream.of(procedure.code()), procedure.identity().merged().stream())
                .flatMap(code -> vocabulary.of(code).stream())
                .toList();
    }

    /** The procedure of a code, also of one that was merged into it. */
    Optional<Entry> of(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Groups groups() {
        return groups;
    }
}
