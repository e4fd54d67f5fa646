package vn.motcua.answers.words;

import java.util.ArrayList;
import java.util.List;

/** How many originals and copies: "1 bản chính, 2 bản sao". */
public final class Quantity {

    private Quantity() {}

    /** Originals and copies in words; empty when neither is told. */
    public static String of(Phrases phrases, int originals, int copies) {
        List<String> parts = new ArrayList<>();
        if (originals > 0) {
            parts.add(phrases.say(originals == 1 ? "quantity.original" : "quantity.originals", originals));
        }
        if (copies > 0) {
            parts.add(phrases.say(copies == 1 ? "quantity.copy" : "quantity.copies", copies));
        }
        return String.join(", ", parts);
    }
}
