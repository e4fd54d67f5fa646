package vn.motcua.language;

import java.util.List;

/** The six tones of Vietnamese, in the order of the VNI keys. */
public enum Tone {
    LEVEL("", "", ""),
    ACUTE("\u0301", "1", "s"),
    GRAVE("\u0300", "2", "f"),
    HOOK("\u0309", "3", "r"),
    TILDE("\u0303", "4", "x"),
    DOT("\u0323", "5", "j");

    private static final List<Tone> ALL = List.of(values());

    private final String mark;
    private final String digit;
    private final String telexKey;

    Tone(String mark, String digit, String telexKey) {
        this.mark = mark;
        this.digit = digit;
        this.telexKey = telexKey;
    }

    /** The combining mark that writes the tone, empty for the level tone. */
    String mark() {
        return mark;
    }

    /** The digit that the VNI keyboard and canonical forms use, empty for the level tone. */
    public String digit() {
        return digit;
    }

    /** The key that the Telex keyboard uses, empty for the level tone. */
    public String telexKey() {
        return telexKey;
    }

    /** Whether a syllable that ends in p, t, c or ch may carry the tone. */
    boolean fitsStop() {
        return this == ACUTE || this == DOT;
    }

    /** The tone of a Telex key; level for any other key. */
    static Tone ofTelexKey(char key) {
        return of(key, "sfrxj");
    }

    /** The tone of a VNI key; level for any other key. */
    static Tone ofDigit(char digit) {
        return of(digit, "12345");
    }

    private static Tone of(char key, String keys) {
        return ALL.get(keys.indexOf(key) + 1);
    }
}
