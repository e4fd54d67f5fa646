package vn.motcua.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the facts of a procedure come from.
 *
 * @param name the source as shown: "Cổng Dịch vụ công Quốc gia"
 * @param page the procedure's page on the national portal
 * @param readOn the day it was read
 * @param note what is newer than the record, or in doubt
 */
public record Source(String name, Optional<URI> page, LocalDate readOn, Optional<String> note) {}
