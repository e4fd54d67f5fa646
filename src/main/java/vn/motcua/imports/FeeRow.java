package vn.motcua.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.content.Fee;
import vn.motcua.content.SubmissionMethod;

/**
 * One row of money, judged by itself.
 *
 * @param value what the row says; empty when it has words only
 * @param currency the currency of the value
 * @param kind fee or charge, as the source tells it
 * @param limited whether its words make it hold for one case only, other than a way of filing
 * @param until the last day, of a row that no longer holds
 */
record FeeRow(
        SubmissionMethod method,
        FeeText text,
        Optional<BigDecimal> value,
        String currency,
        String kind,
        boolean limited,
        Fee.Rate rate,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    String label() {
        return text.label().filter(label -> rate instanceof Fee.Rate.Amount).orElse(kind);
    }

    FeeRow with(Fee.Rate other) {
        return new FeeRow(method, text, value, currency, kind, limited, other, from, until);
    }

    /** Whether its words say that it holds for just this way of filing, and limit it no further. */
    boolean isForItsWay() {
        return text.namesWay() && !limited;
    }

    /** Whether it says how much somebody pays today, be it nothing. */
    boolean speaksOfMoney() {
        return until.isEmpty() && (rate instanceof Fee.Rate.Free || !amounts().isEmpty());
    }

    /** What may have to be paid: the amounts of the words, otherwise the value. */
    Set<String> amounts() {
        List<Money> named = Money.in(text.words());
        if (named.isEmpty()) {
            return value.filter(v -> v.signum() > 0).stream()
                    .map(v -> v.stripTrailingZeros().toPlainString() + " " + currency)
                    .collect(Collectors.toSet());
        }
        return named.stream()
                .map(money -> money.amount() + " " + money.currency())
                .collect(Collectors.toSet());
    }
}
