package vn.motcua.index;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.content.Level;

/**
 * Which procedures a search may answer with.
 *
 * @param limit most hits to return
 * @param field id of the field they belong to
 * @param on the day on which they must be in force
 */
public record Filter(int limit, Optional<Level> level, Optional<String> field, LocalDate on) {

    /** All procedures in force on a day. */
    public static Filter on(LocalDate day, int limit) {
        return new Filter(limit, Optional.empty(), Optional.empty(), day);
    }
}
