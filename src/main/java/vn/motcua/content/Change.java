package vn.motcua.content;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import found different from the one before it.
 *
 * @param day the day of the import
 * @param name what the procedure was called on that day
 * @param fields what was amended; empty for other kinds
 */
public record Change(LocalDate day, Kind kind, ProcedureCode code, String name, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** What happened to a procedure. */
    public enum Kind {
        NEW,
        AMENDED,
        REPEALED
    }

    /**
     * One part of a procedure before and after, as the file of an imported procedure writes it.
     *
     * @param before empty when there was nothing
     * @param after empty when there is nothing any more
     */
    public record FieldChange(String field, String before, String after) {}
}
