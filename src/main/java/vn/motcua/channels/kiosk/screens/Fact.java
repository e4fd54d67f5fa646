package vn.motcua.channels.kiosk.screens;

/**
 * One of the three facts.
 *
 * @param value the fact in few words
 * @param aside what else to know of it; may be empty
 */
public record Fact(String value, String aside) {

    private static final int LONG = 32;

    /** How much room the value takes, for the style sheet. */
    public String length() {
        return value.length() > LONG ? "long" : "short";
    }

    static Fact of(String value) {
        return new Fact(value, "");
    }
}
