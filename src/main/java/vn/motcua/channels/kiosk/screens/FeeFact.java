package vn.motcua.channels.kiosk.screens;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.motcua.answers.guidance.ForEverybody;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Case;
import vn.motcua.content.Condition.Truth;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.Fee.Rate;
import vn.motcua.content.Procedure;
import vn.motcua.content.SubmissionMethod;

/** What a procedure costs at the counter, in few words; never free without a rule that says so. */
final class FeeFact {

    private FeeFact() {}

    static Fact of(Procedure procedure, LocalDate day, Words words) {
        List<Fee> fees = procedure.fees().stream()
                .filter(fee -> fee.holdsOn(day) && atTheCounter(fee))
                .toList();
        List<Rate> rates = fees.stream().map(fee -> today(procedure, fee, day)).toList();
        List<Rate> paidByAll = fees.stream()
                .filter(fee -> fee.when().in(Case.asOf(day)) == Truth.YES)
                .map(fee -> today(procedure, fee, day))
                .filter(rate -> rate instanceof Rate.Amount || rate instanceof Rate.SetByProvince)
                .toList();
        if (paidByAll.isEmpty() || paidByAll.size() == rates.size()) {
            return of(rates, words);
        }
        // what some pay besides is no smaller fee to choose from
        Fact fact = of(paidByAll, words);
        boolean asked = fact.aside().equals(words.of("fact.ask"));
        return asked ? fact : new Fact(fact.value(), words.of("fact.depends"));
    }

    private static Fact of(List<Rate> rates, Words words) {
        NavigableSet<Long> amounts = new TreeSet<>();
        for (Rate rate : rates) {
            switch (rate) {
                case Rate.Amount amount -> amounts.add(amount.amount());
                case Rate.Tiered tiered -> tiered.tiers().forEach(tier -> amounts.add(tier.amount()));
                case Rate.Free free -> {}
                case Rate.SetByProvince province -> {}
                case Rate.Unpublished unpublished -> {}
            }
        }
        return amounts.isEmpty() ? uncounted(rates, words) : counted(amounts, rates, words);
    }

    /** Less what nobody has to pay today. */
    private static Rate today(Procedure procedure, Fee fee, LocalDate day) {
        Optional<Exemption> reduction = ForEverybody.reduction(procedure, fee, Case.asOf(day));
        if (reduction.isEmpty() || !(fee.rate() instanceof Rate.Amount full)) {
            return fee.rate();
        }
        long left = ForEverybody.less(full.amount(), reduction.get());
        return left == 0
                ? new Rate.Free(reduction.get().group())
                : new Rate.Amount(left, full.currency(), full.per(), full.count());
    }

    private static Fact uncounted(List<Rate> rates, Words words) {
        String ask = words.of("fact.ask");
        boolean free = rates.stream().anyMatch(Rate.Free.class::isInstance);
        if (free && rates.stream().allMatch(Rate.Free.class::isInstance)) {
            return Fact.of(words.of("fee.free"));
        }
        if (free) {
            return new Fact(words.of("fee.some-free"), words.of("fee.others"));
        }
        boolean province = rates.stream().anyMatch(Rate.SetByProvince.class::isInstance);
        return new Fact(words.of(province ? "fee.province" : "fact.unpublished"), ask);
    }

    private static Fact counted(NavigableSet<Long> amounts, List<Rate> rates, Words words) {
        String money = amounts.size() == 1
                ? money(amounts.first()) + "\u00a0đ"
                : money(amounts.first()) + " – " + money(amounts.last()) + "\u00a0đ";
        if (rates.stream().anyMatch(Rate.Free.class::isInstance)) {
            return new Fact(money, words.of("fee.some-free"));
        }
        if (!rates.stream().allMatch(rate -> rate instanceof Rate.Amount || rate instanceof Rate.Tiered)) {
            return new Fact(money, words.of("fee.others"));
        }
        List<String> units = rates.stream().map(FeeFact::per).distinct().toList();
        if (units.size() == 1 && !units.getFirst().equals("lần")) {
            return new Fact(money, words.of("fee.per", units.getFirst()));
        }
        return new Fact(money, amounts.size() > 1 ? words.of("fact.depends") : "");
    }

    private static String per(Rate rate) {
        return rate instanceof Rate.Tiered tiered ? tiered.per() : ((Rate.Amount) rate).per();
    }

    private static boolean atTheCounter(Fee fee) {
        return fee.methods().isEmpty() || fee.methods().contains(SubmissionMethod.IN_PERSON);
    }

    private static String money(long amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(amount);
    }
}
