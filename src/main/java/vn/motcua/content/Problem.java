package vn.motcua.content;

import java.nio.file.Path;

/**
 * Something wrong with the content: where, what, and how to mend it.
 *
 * @param line line counted from 1; 0 when the whole file is meant
 * @param column column counted from 1; 0 when the whole line is meant
 * @param message what is wrong, in plain Vietnamese
 * @param mend what to do about it, in plain Vietnamese
 */
public record Problem(Path file, int line, int column, Severity severity, String message, String mend) {

    /** Errors keep a procedure out; warnings do not. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
