package vn.motcua.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A group or case that pays less, or nothing.
 *
 * @param group who, as shown: "Hộ nghèo"
 * @param percentOff 100 is free
 * @param fees labels of the fees it touches; empty means all
 * @param certain false when it can only be said "có thể được giảm, hỏi quầy"
 * @param note the conditions in plain words
 * @param when the case in which it applies; an exemption nobody asked about stays a hint
 */
public record Exemption(
        String group,
        int percentOff,
        List<String> fees,
        boolean certain,
        Optional<String> note,
        Optional<String> basis,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Condition when)
        implements Dated {

    public Exemption {
        fees = List.copyOf(fees);
    }
}
