package vn.motcua.channels.kiosk.screens;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Fee;
import vn.motcua.content.Fee.Rate;
import vn.motcua.content.Procedure;
import vn.motcua.content.SubmissionMethod;

/** What a procedure costs at the counter, in few words; never free without a rule that says so. */
final class FeeFact {

    private FeeFact() {}

    static String of(Procedure procedure, LocalDate day, Words words) {
        List<Rate> rates = procedure.fees().stream()
                .filter(fee -> holdsOn(fee, day) && atTheCounter(fee))
                .map(Fee::rate)
                .toList();
        Set<Long> amounts = new TreeSet<>();
        boolean free = false;
        boolean open = rates.isEmpty();
        boolean province = false;
        for (Rate rate : rates) {
            switch (rate) {
                case Rate.Amount amount -> amounts.add(amount.amount());
                case Rate.Tiered tiered -> tiered.tiers().forEach(tier -> amounts.add(tier.amount()));
                case Rate.Free rule -> free = true;
                case Rate.SetByProvince set -> province = true;
                case Rate.Unpublished unpublished -> open = true;
            }
        }
        if (amounts.isEmpty()) {
            return words.of(uncounted(free, province, open));
        }
        return counted(amounts, free || province || open, rates, words);
    }

    private static String uncounted(boolean free, boolean province, boolean open) {
        if (free) {
            return province || open ? "fee.free-or-not" : "fee.free";
        }
        return province ? "fee.province" : "fact.unpublished";
    }

    private static String counted(Set<Long> amounts, boolean mixed, List<Rate> rates, Words words) {
        long least = amounts.iterator().next();
        String money = money(least);
        if (amounts.size() > 1 || mixed) {
            return words.of(
                    "fee.depends",
                    money(amounts.stream().mapToLong(a -> a).max().orElseThrow()));
        }
        return rates.stream()
                .filter(Rate.Amount.class::isInstance)
                .map(rate -> ((Rate.Amount) rate).per())
                .findFirst()
                .filter(per -> !per.equals("lần"))
                .map(per -> words.of("fee.per", money, per))
                .orElse(money);
    }

    private static boolean holdsOn(Fee fee, LocalDate day) {
        return fee.from().map(d -> !day.isBefore(d)).orElse(true)
                && fee.until().map(d -> !day.isAfter(d)).orElse(true);
    }

    private static boolean atTheCounter(Fee fee) {
        return fee.methods().isEmpty() || fee.methods().contains(SubmissionMethod.IN_PERSON);
    }

    private static String money(long amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(amount) + "\u00a0đ";
    }
}
