package vn.motcua.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a procedure (mã thủ tục hành chính) in its short national form, such as {@code 1.001193}.
 *
 * <p>The portal also prints a long form with the publishing body behind it ({@code 1.001193.000.00.00.H40}): the short
 * form is the identity.
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {

    private static final Pattern SHORT = Pattern.compile("\\d{1,2}\\.\\d{6,9}");
    private static final Pattern LONG =
            Pattern.compile("(\\d{1,2}\\.\\d{6,9})(?:\\.\\d{2,3}){3}(?:\\.[A-Za-z]\\d{1,3})?");

    /** @throws IllegalArgumentException when the value is not a short code */
    public ProcedureCode {
        if (!SHORT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure code: " + value);
        }
    }

    /** Reads a short or long code; empty when the text is neither. */
    public static Optional<ProcedureCode> parse(String text) {
        String trimmed = text.strip();
        if (SHORT.matcher(trimmed).matches()) {
            return Optional.of(new ProcedureCode(trimmed));
        }
        Matcher matcher = LONG.matcher(trimmed);
        return matcher.matches() ? Optional.of(new ProcedureCode(matcher.group(1))) : Optional.empty();
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
