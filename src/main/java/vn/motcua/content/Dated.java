package vn.motcua.content;

import java.time.LocalDate;
import java.util.Optional;

/** What holds from a day until a day, both days included. */
public interface Dated {

    /** The first day it holds; absent when it has always held. */
    Optional<LocalDate> from();

    /** The last day it holds; absent when no end is known. */
    Optional<LocalDate> until();

    /** Whether it holds on a day. */
    default boolean holdsOn(LocalDate day) {
        return from().map(d -> !day.isBefore(d)).orElse(true)
                && until().map(d -> !day.isAfter(d)).orElse(true);
    }
}
