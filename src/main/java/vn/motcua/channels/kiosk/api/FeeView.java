package vn.motcua.channels.kiosk.api;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.content.Condition;
import vn.motcua.content.Fee;
import vn.motcua.content.Fee.Rate;

/**
 * One fee.
 *
 * @param kind amount, tiers, free, set-by-province or unpublished: only the first two have a price
 * @param rule the rule that makes it free
 */
record FeeView(
        String label,
        String kind,
        Long amount,
        String currency,
        String per,
        List<TierView> tiers,
        Long cap,
        String rule,
        String note,
        List<String> methods,
        String basis,
        String from,
        String until,
        String when) {

    record TierView(int fromPage, long amount) {}

    static FeeView of(Fee fee, java.util.function.Function<Condition, String> words) {
        Rate rate = fee.rate();
        return new FeeView(
                fee.label(),
                kind(rate),
                rate instanceof Rate.Amount a ? a.amount() : null,
                rate instanceof Rate.Amount a ? a.currency() : "VND",
                per(rate),
                rate instanceof Rate.Tiered t ? tiers(t) : List.of(),
                rate instanceof Rate.Tiered t ? t.cap().orElse(null) : null,
                rate instanceof Rate.Free f ? f.rule() : null,
                rate instanceof Rate.Unpublished u ? u.note().orElse(null) : null,
                Names.methods(fee.methods()),
                fee.basis().orElse(null),
                fee.from().map(LocalDate::toString).orElse(null),
                fee.until().map(LocalDate::toString).orElse(null),
                words.apply(fee.when()));
    }

    private static String kind(Rate rate) {
        return switch (rate) {
            case Rate.Amount a -> "amount";
            case Rate.Tiered t -> "tiers";
            case Rate.Free f -> "free";
            case Rate.SetByProvince s -> "set-by-province";
            case Rate.Unpublished u -> "unpublished";
        };
    }

    private static String per(Rate rate) {
        return switch (rate) {
            case Rate.Amount a -> a.per();
            case Rate.Tiered t -> t.per();
            case Rate.Free f -> null;
            case Rate.SetByProvince s -> null;
            case Rate.Unpublished u -> null;
        };
    }

    private static List<TierView> tiers(Rate.Tiered tiered) {
        return tiered.tiers().stream()
                .map(t -> new TierView(t.fromPage(), t.amount()))
                .toList();
    }
}
