package vn.motcua.content;

import java.util.Optional;

/**
 * A legal text that a procedure rests on (căn cứ pháp lý).
 *
 * @param number number of the text, such as {@code 60/2014/QH13}; absent where the record gives only a name
 */
public record LegalBasis(Optional<String> number, String name) {}
