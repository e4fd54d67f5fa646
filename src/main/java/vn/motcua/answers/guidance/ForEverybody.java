package vn.motcua.answers.guidance;

import java.util.Comparator;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.Procedure;

/** The reduction that everybody gets today: where there is one, the full amount alone would mislead. */
public final class ForEverybody {

    private ForEverybody() {}

    /** The best reduction of a fee that holds for sure in this case. */
    public static Optional<Exemption> reduction(Procedure procedure, Fee fee, Case situation) {
        return procedure.exemptions().stream()
                .filter(e -> fee.rate() instanceof Fee.Rate.Amount && e.certain())
                .filter(e -> e.holdsOn(situation.on()) && e.when().in(situation) == Truth.YES)
                .filter(e -> e.fees().isEmpty() || e.fees().contains(fee.label()))
                .max(Comparator.comparingInt(Exemption::percentOff));
    }

    /** What is left of an amount. */
    public static long less(long amount, Exemption exemption) {
        return amount * (100 - exemption.percentOff()) / 100;
    }
}
