package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All procedures of one edition of the content, by code; merged codes lead to the procedure that took them in. */
public final class Catalogue {

    private final Map<ProcedureCode, Procedure> byCode = new LinkedHashMap<>();
    private final List<Change> changes;
    private final Map<ProcedureCode, ProcedureCode> merged = new LinkedHashMap<>();

    /** Keeps the given order; of two procedures with one code the first wins. */
    public Catalogue(Collection<Procedure> procedures) {
        this(procedures, List.of());
    }

    /** With what the last imports found changed. */
    public Catalogue(Collection<Procedure> procedures, List<Change> changes) {
        this.changes = List.copyOf(changes);
        for (Procedure procedure : procedures) {
            byCode.putIfAbsent(procedure.code(), procedure);
        }
        for (Procedure procedure : byCode.values()) {
            procedure.identity().merged().forEach(old -> merged.putIfAbsent(old, procedure.code()));
        }
    }

    /** Every procedure, in force or not, in order. A procedure whose code was merged into another one is left out. */
    public List<Procedure> procedures() {
        List<Procedure> all = new ArrayList<>(byCode.size());
        for (Procedure procedure : byCode.values()) {
            if (!merged.containsKey(procedure.code())) {
                all.add(procedure);
            }
        }
        return all;
    }

    /** What imports found changed, in the order in which they wrote it. */
    public List<Change> changes() {
        return changes;
    }

    /** The procedures in force on a day. */
    public List<Procedure> inForceOn(LocalDate day) {
        return procedures().stream()
                .filter(p -> p.identity().standing().inForceOn(day))
                .toList();
    }

    /** The procedure that a code leads to, through a merger if there was one. */
    public Optional<Procedure> findProcedure(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(merged.getOrDefault(code, code)));
    }

    /** @throws NoSuchElementException when no procedure has this code */
    public Procedure procedure(ProcedureCode code) {
        return findProcedure(code).orElseThrow(() -> new NoSuchElementException("no procedure " + code));
    }
}
