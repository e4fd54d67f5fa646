package vn.motcua.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** What one import has gathered so far: clean procedures by code, refusals, and the count of every flag. */
final class Harvest {

    /** A clean procedure, and whether a list alone tells of it. */
    record Gathered(Procedure procedure, boolean listOnly) {}

    private static final int LONGEST_NAME = 2000;
    private static final int MOST_REFUSALS = 1000;
    private static final int HEAD = 100_000;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"(\\d[\\d.A-Z]{5,40})\"");

    private final LocalDate readOn;
    private final Optional<Set<ProcedureCode>> only;
    private final Map<ProcedureCode, Gathered> byCode = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Flag, FlagCount.Tally> tallies = new EnumMap<>(Flag.class);
    private final Set<ProcedureCode> leftOut = new HashSet<>();
    private final Map<ProcedureCode, ProcedureCode> successors = new LinkedHashMap<>();
    private final Set<ProcedureCode> named = new HashSet<>();
    private int nameless;
    private boolean torn;
    private int read;
    private int refused;
    private int known;

    Harvest(LocalDate readOn, Optional<Set<ProcedureCode>> only) {
        this.readOn = readOn;
        this.only = only;
    }

    /** Takes one record in. */
    void take(Told told, Flags flags, String where) {
        known++;
        read++;
        Optional<ProcedureCode> code = ProcedureCode.parse(Words.line(told.code()));
        if (code.isEmpty()) {
            nameless++;
            refuse(where, "Không có mã thủ tục đọc được; cần mã như 1.001193.");
            return;
        }
        String name = Words.line(told.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            named.add(code.get());
            refuse(where, name.isEmpty() ? "Thủ tục " + code.get() + " không có tên." : "Tên thủ tục quá dài.");
            return;
        }
        if (only.isPresent() && !only.get().contains(code.get())) {
            leftOut.add(code.get());
            return;
        }
        if (!code.get().value().equals(told.code().strip())) {
            flags.raise(Flag.LONG_CODE, told.code());
        }
        keep(code.get(), told, flags);
    }

    private void keep(ProcedureCode code, Told told, Flags flags) {
        Gathered before = byCode.get(code);
        if (before != null && !(before.listOnly() && !told.listOnly())) {
            if (before.listOnly() == told.listOnly()) {
                flag(Flag.CODE_TWICE, code, new Flags.Raised(1, told.name()));
            }
            return;
        }
        Procedure procedure = RecordCleaning.clean(code, told, flags, readOn);
        Replaced.codes(told).stream()
                .filter(old -> !old.equals(code))
                .forEach(old -> successors.putIfAbsent(old, code));
        byCode.put(code, new Gathered(procedure, told.listOnly()));
        flags.all().forEach(entry -> flag(entry.getKey(), code, entry.getValue()));
    }

    /** Notes that a file or record could not be read. */
    void refuse(String where, String why) {
        refused++;
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(new Refusal(where, why));
        }
    }

    /** Notes a record that could not be read; its text may still name its code. */
    void refuseRecord(String where, String why, String text) {
        known++;
        read++;
        refuse(where, why);
        Matcher code = CODE.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        if (code.find()) {
            ProcedureCode.parse(code.group(1)).ifPresent(named::add);
        } else {
            nameless++;
        }
    }

    /** Notes a file of a known shape that could not be read to its end: what it held is not known. */
    void refuseTorn(String where, String why) {
        torn = true;
        refuse(where, why);
    }

    /** Whether so much could not be read that nobody can say what the source lacks. */
    boolean isFragment() {
        return torn || (byCode.isEmpty() && leftOut.isEmpty()) || nameless * 100L > read;
    }

    /** Whether the source holds a code, taken in or not. */
    boolean mentions(ProcedureCode code) {
        return byCode.containsKey(code) || leftOut.contains(code) || named.contains(code);
    }

    void flag(Flag flag, ProcedureCode code, Flags.Raised raised) {
        tallies.computeIfAbsent(flag, FlagCount.Tally::new).add(code, raised);
    }

    /** Whether anything was met in a shape that is known. */
    boolean metAnything() {
        return known > 0;
    }

    int read() {
        return read;
    }

    int refused() {
        return refused;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Codes of the source that were not asked for. */
    Set<ProcedureCode> leftOut() {
        return leftOut;
    }

    Map<ProcedureCode, Gathered> byCode() {
        return byCode;
    }

    /** For a code that the source says was replaced: the procedure that says so. */
    Map<ProcedureCode, ProcedureCode> successors() {
        return successors;
    }

    List<FlagCount> flags() {
        return tallies.values().stream().map(FlagCount.Tally::count).toList();
    }
}
