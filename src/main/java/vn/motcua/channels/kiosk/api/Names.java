package vn.motcua.channels.kiosk.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.motcua.content.SubmissionMethod;

/** How constants are written in JSON: {@code working-day}, {@code in-person}. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Submission methods in their usual order; an empty list means all. */
    static List<String> methods(Collection<SubmissionMethod> methods) {
        return methods.stream().sorted().map(Names::of).toList();
    }
}
