package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;

/**
 * One fee of a case.
 *
 * @param fee the rule that sets it, with its legal basis, ways of handing in and last day
 * @param sum what it comes to, after the reduction
 * @param counts the counts that went into it, as shown: "150 trang", "2 bản"
 * @param reduction the one reduction that was taken off: the best of those that hold for sure
 * @param hints reductions that may hold besides, each better than what was taken off
 * @param open the rule under which it is due, while that is still open; absent when it is due for sure
 */
public record FeeLine(
        Fee fee,
        Range sum,
        List<String> counts,
        Optional<Exemption> reduction,
        List<Exemption> hints,
        Optional<Condition> open) {
    public FeeLine {
        counts = List.copyOf(counts);
        hints = List.copyOf(hints);
    }

    public String label() {
        return fee.label();
    }

    /** Whether it is known to the đồng; a fee that is not published never is. */
    public boolean known() {
        return sum.exact();
    }

    /** The currency of the sum. */
    public String currency() {
        return fee.rate() instanceof Fee.Rate.Amount amount ? amount.currency() : Fee.DONG;
    }
}
