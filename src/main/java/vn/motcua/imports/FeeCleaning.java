package vn.motcua.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.SubmissionMethod;

/** Turns rows of money into fees: what the row and its words do not agree on is told as not published. */
final class FeeCleaning {

    /** What the source does not say an amount is for. */
    private static final String EACH = "lần thu";

    private static final int THOUSAND = 1000;
    private static final int LABEL = 120;
    private static final int QUOTE = 600;

    private record Line(String label, Fee.Rate rate) {}

    private final Flags flags;
    private final LocalDate readOn;
    private final Set<Exemption> exemptions = new LinkedHashSet<>();
    private final Map<Line, Set<SubmissionMethod>> lines = new LinkedHashMap<>();

    FeeCleaning(Flags flags, LocalDate readOn) {
        this.flags = flags;
        this.readOn = readOn;
    }

    List<Fee> fees(List<Told.Way> ways) {
        Set<SubmissionMethod> all = EnumSet.noneOf(SubmissionMethod.class);
        ways.forEach(way -> all.add(way.method()));
        for (Told.Way way : ways) {
            lines(way)
                    .forEach(line -> lines.computeIfAbsent(line, l -> EnumSet.noneOf(SubmissionMethod.class))
                            .add(way.method()));
        }
        List<Fee> fees = new ArrayList<>();
        lines.forEach((line, methods) -> fees.add(new Fee(
                line.label(),
                line.rate(),
                methods.equals(all) ? Set.of() : methods,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Condition.ALWAYS)));
        return fees;
    }

    /** Who pays less until a day; known once the fees were asked for. */
    List<Exemption> exemptions() {
        return List.copyOf(exemptions);
    }

    private List<Line> lines(Told.Way way) {
        if (way.fees().isEmpty()) {
            flags.raise(Flag.FEE_LOST, way.method().name());
            return List.of(new Line("Phí, lệ phí", unpublished("Bản sao của nguồn không kèm mức thu.")));
        }
        if (way.fees().get().isEmpty()) {
            return List.of(new Line("Phí, lệ phí", unpublished("Nguồn ghi không có thông tin về mức thu.")));
        }
        return way.fees().get().stream().map(fee -> line(fee, way)).toList();
    }

    private Line line(Told.ToldFee fee, Told.Way way) {
        String words = dated(Words.item(fee.description()));
        String kind = kind(fee);
        Optional<BigDecimal> value = Money.number(fee.value());
        if (value.isEmpty()) {
            return new Line(kind, wordsOnly(words));
        }
        if (value.get().signum() == 0) {
            return new Line(kind, zero(words, words.isEmpty() ? Words.line(way.description()) : words));
        }
        if (words.length() > LABEL
                || Money.per(words).isPresent()
                || !Money.in(words).isEmpty()) {
            return new Line(kind, amount(value.get(), fee, words, way));
        }
        return new Line(words.isEmpty() ? kind : words, amount(value.get(), fee, words, way));
    }

    /** The words without the rules that end on a day, which are kept as reductions. */
    private String dated(String words) {
        DatedRules rules = new DatedRules(words);
        for (Exemption rule : rules.exemptions()) {
            if (rule.until().orElseThrow().isBefore(readOn)) {
                flags.raise(Flag.FEE_PASSED, words);
            }
            exemptions.add(rule);
        }
        return rules.rest();
    }

    private Fee.Rate wordsOnly(String words) {
        if (FeeWords.exempts(words)) {
            return new Fee.Rate.Free(quoted(words));
        }
        return FeeWords.namesCouncil(words) ? byProvince(words) : unpublished(words.isEmpty() ? "" : quoted(words));
    }

    private Fee.Rate zero(String words, String context) {
        if (FeeWords.exempts(words)) {
            return new Fee.Rate.Free(quoted(words));
        }
        flags.raise(Flag.FEE_ZERO, words);
        if (FeeWords.namesCouncil(context)) {
            return byProvince(context);
        }
        List<Money> named = Money.in(words);
        if (named.size() == 1 && !FeeWords.namesCase(words)) {
            flags.raise(Flag.FEE_CONTRADICTED, "0: " + words);
            return told(named.getFirst());
        }
        return unpublished(
                words.isEmpty()
                        ? "Nguồn ghi 0 đồng mà không nêu quy định miễn."
                        : "Nguồn ghi 0 đồng, kèm lời: " + quoted(words));
    }

    private Fee.Rate amount(BigDecimal value, Told.ToldFee fee, String words, Told.Way way) {
        String currency = Money.currency(fee.currency());
        boolean dong = currency.equals(Fee.DONG);
        List<Money> named = Money.in(words);
        if (dong && value.intValue() < THOUSAND && value.compareTo(BigDecimal.valueOf(THOUSAND)) < 0) {
            flags.raise(Flag.FEE_SCALE, value + ": " + words);
        }
        if (sharedUnnamed(words)
                || FeeWords.namesCase(words)
                || Money.in(words + " . " + Words.line(way.description())).size() > 1) {
            flags.raise(Flag.FEE_SEVERAL, value.toPlainString() + ": " + words);
            return unpublished("Bảng phí của nguồn chỉ còn một dòng (" + value.toPlainString() + " " + currency + ")"
                    + (words.isEmpty() ? "." : ": " + quoted(words)));
        }
        if (named.size() == 1) {
            if (value.compareTo(BigDecimal.valueOf(named.getFirst().amount())) != 0) {
                flags.raise(Flag.FEE_CONTRADICTED, value.toPlainString() + ": " + words);
            }
            return told(named.getFirst());
        }
        if (value.stripTrailingZeros().scale() > 0 || (dong && value.compareTo(BigDecimal.valueOf(THOUSAND)) < 0)) {
            return unpublished("Nguồn ghi " + value.toPlainString() + " " + currency + ", có lẽ ghi sai.");
        }
        return new Fee.Rate.Amount(
                value.longValueExact(), currency, Money.per(words).orElse(EACH), Optional.empty());
    }

    /** A part of the amount is waived for a time, and no word says which amount: the row may hold either. */
    private boolean sharedUnnamed(String words) {
        return Money.in(words).isEmpty() && exemptions.stream().anyMatch(e -> e.percentOff() < 100);
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

    private static String kind(Told.ToldFee fee) {
        return switch (fee.kind()) {
            case "FEE" -> "Phí";
            case "SERVICE_FEE" -> "Lệ phí";
            default -> "Phí, lệ phí";
        };
    }
}
