package vn.motcua.imports;

/**
 * A file or record that could not be imported.
 *
 * @param where the file, with the line where there is one
 * @param why what is wrong and what was expected, in plain Vietnamese
 */
public record Refusal(String where, String why) {}
