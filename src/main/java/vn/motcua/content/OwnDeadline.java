package vn.motcua.content;

import java.util.Optional;

/**
 * A time limit that the law sets the citizen, such as 60 days to register a birth.
 *
 * @param since the event it runs from, as shown: "ngày sinh"
 * @param consequence what happens when it has passed, in plain words
 */
public record OwnDeadline(
        int amount,
        ProcessingTime.Unit unit,
        String since,
        Optional<String> consequence,
        Optional<String> basis,
        Condition when) {}
