package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a unit's own fees in the place of the published ones of the same label, for as long as they hold. */
final class LocalFees {

    private LocalFees() {}

    static List<Fee> over(List<Fee> published, List<Fee> local) {
        List<Fee> all = new ArrayList<>();
        for (Fee fee : published) {
            List<Fee> instead =
                    local.stream().filter(l -> l.label().equals(fee.label())).toList();
            if (instead.isEmpty()) {
                all.add(fee);
                continue;
            }
            before(fee, instead).ifPresent(all::add);
            instead.stream().filter(l -> !all.contains(l)).forEach(all::add);
            after(fee, instead).ifPresent(all::add);
        }
        return all;
    }

    /** The published fee until the first local one holds. */
    private static Optional<Fee> before(Fee fee, List<Fee> local) {
        if (local.stream().anyMatch(l -> l.from().isEmpty())) {
            return Optional.empty();
        }
        LocalDate last = local.stream()
                .map(l -> l.from().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(1);
        LocalDate until = fee.until().filter(day -> day.isBefore(last)).orElse(last);
        return holding(fee, fee.from(), Optional.of(until));
    }

    /** The published fee again when the last local one has ended. */
    private static Optional<Fee> after(Fee fee, List<Fee> local) {
        if (local.stream().anyMatch(l -> l.until().isEmpty())) {
            return Optional.empty();
        }
        LocalDate first = local.stream()
                .map(l -> l.until().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
        LocalDate from = fee.from().filter(day -> day.isAfter(first)).orElse(first);
        return holding(fee, Optional.of(from), fee.until());
    }

    private static Optional<Fee> holding(Fee fee, Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean never = from.isPresent() && until.isPresent() && from.get().isAfter(until.get());
        return never
                ? Optional.empty()
                : Optional.of(new Fee(fee.label(), fee.rate(), fee.methods(), fee.basis(), from, until, fee.when()));
    }
}
