package vn.motcua.content;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which layer a part of a procedure comes from.
 *
 * @param key the part, by its key in the procedure file, or {@code counter}
 * @param line line counted from 1; 0 when the part follows from the whole file
 * @param decision the decision of the overlay; absent for the procedure's own file
 */
public record Origin(String key, Path file, int line, Optional<String> decision) {}
