package vn.motcua.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something to talk about that is not one procedure; its id is its name in lower case. */
public enum Topic implements ChoiceId {
    HOME,
    GREETING,
    THANKS,
    GOODBYE,
    WHO,
    HELP,
    CONTACT,
    EMERGENCY,
    SCAM,
    LATE,
    STATUS,
    FIELDS,
    EVENTS,
    VIETNAMESE,
    ENGLISH;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Topic> parse(String text) {
        return Arrays.stream(values()).filter(t -> t.text().equals(text)).findFirst();
    }
}
