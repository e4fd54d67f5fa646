package vn.motcua.answers.guidance;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.content.Fee;
import vn.motcua.content.ProcessingTime;

/**
 * What a unit adds to a procedure: amounts that its provincial council set, and the shorter times it commits to.
 *
 * @param fees each replaces the fees of the same label that are left to the province
 */
public record LocalTerms(List<Fee> fees, List<ProcessingTime> times) {

    /** Nothing local. */
    public static final LocalTerms NONE = new LocalTerms(List.of(), List.of());

    public LocalTerms {
        fees = List.copyOf(fees);
        times = List.copyOf(times);
    }

    /** The fees with those of the province filled in. */
    List<Fee> fill(List<Fee> published) {
        return published.stream()
                .flatMap(fee -> isLocal(fee) ? local(fee.label()) : Stream.of(fee))
                .distinct()
                .toList();
    }

    private boolean isLocal(Fee fee) {
        return fee.rate() instanceof Fee.Rate.SetByProvince
                && local(fee.label()).findAny().isPresent();
    }

    private Stream<Fee> local(String label) {
        return fees.stream().filter(fee -> fee.label().equals(label));
    }
}
