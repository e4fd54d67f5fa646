package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.Question;

/** Reckons the fees of a case line by line; of several reductions the best one counts, they never add up. */
record Fees(List<Question> questions, List<Fee> fees, List<Exemption> exemptions) {

    /** The fees that are due in this case, or may be. */
    List<FeeLine> lines(Case situation) {
        return due(situation).stream().map(fee -> line(fee, situation)).toList();
    }

    /** The fees themselves. */
    List<Fee> due(Case situation) {
        return fees.stream()
                .filter(fee -> fee.holdsOn(situation.on()))
                .filter(fee -> fee.methods().isEmpty()
                        || situation.method().map(fee.methods()::contains).orElse(true))
                .filter(fee -> fee.when().in(situation) != Truth.NO)
                .toList();
    }

    /** The reductions that may touch a fee of this case. */
    List<Exemption> reductions(Case situation) {
        List<Fee> due = due(situation);
        return exemptions.stream()
                .filter(e -> due.stream().anyMatch(fee -> mayTouch(e, fee, situation)))
                .toList();
    }

    private FeeLine line(Fee fee, Case situation) {
        Price price = new Price(questions, situation);
        List<Exemption> touching =
                exemptions.stream().filter(e -> mayTouch(e, fee, situation)).toList();
        Optional<Exemption> best = touching.stream()
                .filter(e -> e.certain() && e.when().in(situation) == Truth.YES)
                .max(Comparator.comparingInt(Exemption::percentOff));
        int off = best.map(Exemption::percentOff).orElse(0);
        return new FeeLine(
                fee,
                price.of(fee.rate()).less(off),
                price.counts(fee.rate()),
                best,
                hints(touching, off, situation),
                Open.of(fee.when(), situation));
    }

    private static List<Exemption> hints(List<Exemption> touching, int off, Case situation) {
        List<Exemption> hints = new ArrayList<>(touching);
        hints.removeIf(e -> e.percentOff() <= off || (e.certain() && e.when().in(situation) == Truth.YES));
        return hints;
    }

    private static boolean mayTouch(Exemption exemption, Fee fee, Case situation) {
        return !(fee.rate() instanceof Fee.Rate.Free)
                && (exemption.fees().isEmpty() || exemption.fees().contains(fee.label()))
                && exemption.holdsOn(situation.on())
                && exemption.when().in(situation) != Truth.NO;
    }
}
