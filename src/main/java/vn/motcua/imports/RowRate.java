package vn.motcua.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Fee;

/**
 * How much one row of money says, judged by its value and its words; what they do not agree on is told as not published.
 *
 * @param way the words of its way of filing, which may name amounts as well
 * @param shared whether a part of the amount is waived for a time
 */
record RowRate(Told.ToldFee fee, FeeText text, String named, String way, boolean shared, Flags flags) {

    /** What the source does not say an amount is for. */
    private static final String EACH = "lần thu";

    private static final int THOUSAND = 1000;
    private static final int QUOTE = 600;

    Fee.Rate rate() {
        Optional<BigDecimal> value = Money.number(fee.value());
        if (FeeWords.namesCouncil(named)) {
            if (value.isPresent()) {
                flags.raise(value.get().signum() == 0 ? Flag.FEE_ZERO : Flag.FEE_CONTRADICTED, text.words());
            }
            return byProvince(named);
        }
        if (FeeWords.exempts(named) && value.filter(v -> v.signum() > 0).isEmpty()) {
            return new Fee.Rate.Free(quoted(named));
        }
        if (value.isEmpty()) {
            return unpublished(named.isEmpty() ? "" : quoted(text.words()));
        }
        return value.get().signum() == 0 ? zero() : amount(value.get());
    }

    private Fee.Rate zero() {
        flags.raise(Flag.FEE_ZERO, text.words());
        if (named.isEmpty() && FeeWords.saysCouncilSets(way)) {
            return byProvince(way);
        }
        List<Money> amounts = Money.in(named);
        if (amounts.size() == 1 && !FeeWords.namesCase(named)) {
            flags.raise(Flag.FEE_CONTRADICTED, "0: " + text.words());
            return told(amounts.getFirst());
        }
        return unpublished(
                named.isEmpty()
                        ? "Nguồn ghi 0 đồng mà không nêu quy định miễn."
                        : "Nguồn ghi 0 đồng, kèm lời: " + quoted(text.words()));
    }

    private Fee.Rate amount(BigDecimal value) {
        String currency = Money.currency(fee.currency());
        boolean tooSmall = currency.equals(Fee.DONG) && value.compareTo(BigDecimal.valueOf(THOUSAND)) < 0;
        if (tooSmall) {
            flags.raise(Flag.FEE_SCALE, value + ": " + text.words());
        }
        if ((shared && Money.in(named).isEmpty())
                || FeeWords.namesCase(named)
                || Money.in(named + " . " + way).size() > 1) {
            flags.raise(Flag.FEE_SEVERAL, value.toPlainString() + ": " + text.words());
            return unpublished("Bảng phí của nguồn chỉ còn một dòng (" + Money.spoken(value, currency) + ")"
                    + (text.words().isEmpty() ? "." : ": " + quoted(text.words())));
        }
        return Money.in(named).isEmpty()
                ? byValue(value, currency, tooSmall)
                : byWords(value, Money.in(named).getFirst());
    }

    private Fee.Rate byWords(BigDecimal value, Money amount) {
        if (value.compareTo(BigDecimal.valueOf(amount.amount())) != 0) {
            flags.raise(Flag.FEE_CONTRADICTED, value.toPlainString() + ": " + text.words());
        }
        return told(amount);
    }

    private Fee.Rate byValue(BigDecimal value, String currency, boolean tooSmall) {
        if (FeeWords.denies(named)) {
            flags.raise(Flag.FEE_CONTRADICTED, value.toPlainString() + ": " + text.words());
            return unpublished(
                    "Nguồn ghi " + Money.spoken(value, currency) + ", nhưng kèm lời: " + quoted(text.words()));
        }
        if (tooSmall || value.stripTrailingZeros().scale() > 0) {
            return unpublished("Nguồn ghi " + Money.spoken(value, currency) + ", có lẽ ghi sai.");
        }
        return new Fee.Rate.Amount(value.longValueExact(), currency, text.per().orElse(EACH), Optional.empty());
    }

    private Fee.Rate told(Money money) {
        String per = money.per().isEmpty() ? EACH : money.per();
        return money.amount() == 0
                ? unpublished("Nguồn ghi 0 đồng mà không nêu quy định miễn.")
                : new Fee.Rate.Amount(money.amount(), money.currency(), per, Optional.empty());
    }

    private Fee.Rate byProvince(String words) {
        flags.raise(Flag.FEE_BY_PROVINCE, words);
        return new Fee.Rate.SetByProvince();
    }

    private static Fee.Rate unpublished(String note) {
        return new Fee.Rate.Unpublished(Optional.of(note).filter(text -> !text.isEmpty()));
    }

    private static String quoted(String words) {
        return "\"" + Words.shortened(words, QUOTE) + "\"";
    }
}
