package vn.motcua.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.ProcedureWriter;

/** What an import changes in what was imported before: new, amended, back again, and gone, which becomes repealed. */
final class Differences {

    /** From so many procedures on, a source that lacks more than half of them is an update and not the whole list. */
    private static final int WHOLE_LIST = 100;

    /** Longer lines are not read again. */
    private static final int LONGEST = 1 << 20;

    private final Map<ProcedureCode, Procedure> earlier = new HashMap<>();
    private final Map<ProcedureCode, String> now = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private final Harvest harvest;
    private final LocalDate today;
    private final boolean partial;
    private int added;
    private int changed;
    private int unchanged;
    private int repealed;

    Differences(Collection<Procedure> before, Harvest harvest, LocalDate today) {
        this.harvest = harvest;
        this.today = today;
        before.forEach(p -> earlier.put(p.code(), p));
        partial = isPartial();
        harvest.byCode().values().forEach(this::here);
        earlier.values().stream()
                .filter(p -> !harvest.byCode().containsKey(p.code()))
                .forEach(this::notHere);
    }

    /** The lines of the new file, by code. */
    Collection<String> lines() {
        return now.values();
    }

    List<String> changes() {
        return changes;
    }

    ImportReport report() {
        return new ImportReport(
                harvest.read(),
                added,
                changed,
                unchanged,
                repealed,
                harvest.refused(),
                harvest.leftOut().size(),
                partial,
                now.size(),
                harvest.flags(),
                harvest.refusals());
    }

    private boolean isPartial() {
        Set<ProcedureCode> inForce = new java.util.HashSet<>();
        earlier.values().stream().filter(this::inForce).forEach(p -> inForce.add(p.code()));
        long missing = inForce.stream().filter(code -> !harvest.mentions(code)).count();
        return harvest.read() <= 1
                || harvest.isFragment()
                || (inForce.size() >= WHOLE_LIST && missing > inForce.size() / 2);
    }

    private boolean inForce(Procedure procedure) {
        return procedure.identity().standing().until().isEmpty();
    }

    private void here(Harvest.Gathered gathered) {
        Procedure before = earlier.get(gathered.procedure().code());
        Procedure after = before != null && gathered.listOnly()
                ? Revised.byList(before, gathered.procedure())
                : gathered.procedure();
        if (!keep(after)) {
            return;
        }
        if (before == null || !inForce(before)) {
            added++;
            changes.add(ChangeLine.of(ChangeLine.NEW, today, after));
            return;
        }
        List<ChangeLine.FieldChange> fields = ChangeLine.fields(before, after);
        if (fields.isEmpty()) {
            unchanged++;
        } else {
            changed++;
            changes.add(ChangeLine.amended(today, after, fields));
        }
    }

    private void notHere(Procedure before) {
        if (harvest.leftOut().contains(before.code())) {
            return;
        }
        if (partial || harvest.mentions(before.code()) || !inForce(before)) {
            keep(before);
            return;
        }
        Procedure after = Revised.repealed(
                before, today.minusDays(1), harvest.successors().get(before.code()));
        keep(after);
        repealed++;
        changes.add(ChangeLine.of(ChangeLine.REPEALED, today, after));
    }

    private boolean keep(Procedure procedure) {
        String line = ProcedureWriter.write(procedure);
        if (line.length() > LONGEST / 3 && line.getBytes(StandardCharsets.UTF_8).length >= LONGEST) {
            harvest.refuse(procedure.code().value(), "Bản ghi lớn hơn 1 MB.");
            return false;
        }
        now.put(procedure.code(), line);
        return true;
    }
}
