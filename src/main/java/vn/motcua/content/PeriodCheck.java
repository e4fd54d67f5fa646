package vn.motcua.content;

import java.time.LocalDate;
import java.util.Optional;

/** Looks whether a time in which something holds begins before it ends. */
final class PeriodCheck {

    private PeriodCheck() {}

    static void inOrder(Optional<LocalDate> from, Optional<LocalDate> until, Fields fields) {
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            fields.in().error(fields.at("until"), "`until` đứng trước `from`.", "Xem lại hai ngày.");
        }
    }
}
