package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** What holds for any fee, whatever its amounts. */
class FeePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Question PAGES = new Question(
            "so-trang",
            "Mấy trang?",
            Optional.empty(),
            List.of(),
            Optional.of(new Question.NumberRange(1, 999, "trang", List.of())),
            Condition.ALWAYS);

    private static Case pages(int pages) {
        return new Case(Map.of("so-trang", String.valueOf(pages)), Optional.empty(), DAY);
    }

    private static Fee fee(Fee.Rate rate, Set<SubmissionMethod> methods) {
        return new Fee("Phí", rate, methods, Optional.empty(), Optional.empty(), Optional.empty(), Condition.ALWAYS);
    }

    private static Exemption exemption(int percentOff, boolean certain, Condition when) {
        return new Exemption(
                "Nhóm",
                percentOff,
                List.of(),
                certain,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                when);
    }

    private static long total(List<Fee> fees, List<Exemption> exemptions, Case situation) {
        Total total = new Totals(List.of(PAGES), new Fees(List.of(PAGES), fees, exemptions), Set.of())
                .of(situation)
                .getFirst();
        assertThat(total.known()).isTrue();
        return total.amount().orElseThrow();
    }

    @Property
    void morePagesNeverCostLessAndStopAtTheCap(
            @ForAll @IntRange(min = 1, max = 998) int few,
            @ForAll @IntRange(min = 1, max = 998) int more,
            @ForAll @LongRange(min = 0, max = 100_000) long first,
            @ForAll @LongRange(min = 0, max = 100_000) long then,
            @ForAll @IntRange(min = 2, max = 50) int from,
            @ForAll @LongRange(min = 0, max = 500_000) long cap) {
        Fee.Rate rate = new Fee.Rate.Tiered(
                List.of(new Fee.Tier(1, first), new Fee.Tier(from, then)),
                "trang",
                Optional.of(cap),
                "so-trang",
                Optional.empty());
        long least = total(List.of(fee(rate, Set.of())), List.of(), pages(Math.min(few, more)));
        long most = total(List.of(fee(rate, Set.of())), List.of(), pages(Math.max(few, more)));
        assertThat(most).isBetween(least, cap);
    }

    @Property
    void anExemptionNeverCostsMoreAndTheBestOneCountsAlone(
            @ForAll @LongRange(min = 0, max = 10_000_000) long amount,
            @ForAll @IntRange(min = 1, max = 100) int one,
            @ForAll @IntRange(min = 1, max = 100) int other) {
        List<Fee> fees = List.of(fee(new Fee.Rate.Amount(amount, Fee.DONG, "lần", Optional.empty()), Set.of()));
        long reduced = total(
                fees,
                List.of(exemption(one, true, Condition.ALWAYS), exemption(other, true, Condition.ALWAYS)),
                pages(1));
        long best = total(fees, List.of(exemption(Math.max(one, other), true, Condition.ALWAYS)), pages(1));
        assertThat(reduced).isEqualTo(best).isLessThanOrEqualTo(amount);
    }

    @Property
    void whatIsNotCertainIsAHintAndTakesNothingOff(
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount, @ForAll @IntRange(min = 1, max = 100) int off) {
        List<Fee> fees = List.of(fee(new Fee.Rate.Amount(amount, Fee.DONG, "lần", Optional.empty()), Set.of()));
        Condition unasked = new Condition.Answered("nhom", List.of("ngheo"));
        List<Exemption> hints = List.of(exemption(off, false, Condition.ALWAYS), exemption(off, true, unasked));
        assertThat(total(fees, hints, pages(1))).isEqualTo(amount);
        FeeLine line = new Fees(List.of(PAGES), fees, hints).lines(pages(1)).getFirst();
        assertThat(line.hints()).isEqualTo(hints);
        assertThat(line.reduction()).isEmpty();
    }

    @Property
    void aWayWithoutAPublishedFeeNeverShowsZero(
            @ForAll SubmissionMethod published, @ForAll SubmissionMethod asked, @ForAll boolean free) {
        Fee.Rate rate = free ? new Fee.Rate.Free("Luật") : new Fee.Rate.Unpublished(Optional.empty());
        Case situation = new Case(Map.of(), Optional.of(asked), DAY);
        Total total = new Totals(
                        List.of(), new Fees(List.of(), List.of(fee(rate, Set.of(published))), List.of()), Set.of(asked))
                .of(situation)
                .getFirst();
        boolean zero = free && published == asked;
        assertThat(total.known()).isEqualTo(zero);
        assertThat(total.amount()).isEqualTo(zero ? Optional.of(0L) : Optional.empty());
    }
}
