package vn.motcua.channels.kiosk.screens;

/**
 * One of the three facts.
 *
 * @param value the fact in few words
 * @param aside what else to know of it; may be empty
 */
public record Fact(String value, String aside) {

    static Fact of(String value) {
        return new Fact(value, "");
    }
}
