package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.MoneyText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;

/** Tells a fee, the rule that it came from, and the total. */
public record FeeWords(Phrases phrases) {

    /** How much a fee is, or why no amount can be told. */
    public String amount(FeeLine line) {
        if (line.known()) {
            return line.sum().least() == 0
                    ? phrases.say("fee.free")
                    : MoneyText.of(phrases, line.sum().least(), line.currency());
        }
        return switch (line.fee().rate()) {
            case Fee.Rate.SetByProvince byProvince -> phrases.say("fee.set-by-province");
            case Fee.Rate.Unpublished unpublished -> phrases.say("fee.unpublished");
            case Fee.Rate.Free free -> phrases.say("fee.free");
            case Fee.Rate.Amount amount -> range(line.sum(), line.currency());
            case Fee.Rate.Tiered tiered -> range(line.sum(), line.currency());
        };
    }

    /** How the amount came about: the rate, the counts, what was taken off and by which rule. */
    public String rule(FeeLine line) {
        String reckoned = reckoned(line);
        return line.reduction()
                .map(this::reduction)
                .map(taken -> reckoned.isEmpty() ? taken : reckoned + "; " + taken)
                .orElse(reckoned);
    }

    /** The rate and the counts that it was multiplied by. */
    public String reckoned(FeeLine line) {
        String counts = String.join(" × ", line.counts());
        return switch (line.fee().rate()) {
            case Fee.Rate.Free free -> free.rule();
            case Fee.Rate.Amount amount ->
                per(amount.amount(), amount.currency(), amount.per()) + (counts.isEmpty() ? "" : " × " + counts);
            case Fee.Rate.Tiered tiered -> tiers(tiered) + (counts.isEmpty() ? "" : "; " + counts);
            case Fee.Rate.SetByProvince byProvince -> phrases.say("fee.by-council");
            case Fee.Rate.Unpublished unpublished -> unpublished.note().orElse("");
        };
    }

    /** A reduction that was taken off, with its rule and last day. */
    public String reduction(Exemption exemption) {
        String text = exemption.percentOff() >= 100
                ? phrases.say("reduction.free", exemption.group())
                : phrases.say("reduction.less", exemption.percentOff(), exemption.group());
        return withRule(text, exemption);
    }

    /** A reduction that may hold: who should ask for it. */
    public String hint(Exemption exemption) {
        String text = exemption.percentOff() >= 100
                ? phrases.say("reduction.perhaps-free", exemption.group())
                : phrases.say("reduction.perhaps-less", exemption.percentOff(), exemption.group());
        return withRule(text, exemption);
    }

    /** The total: exact, a span, "ít nhất …", or that nothing is published. */
    public String total(Total total) {
        if (total.amount().isEmpty() && total.sum().most().isEmpty()) {
            return phrases.say("fee.unpublished");
        }
        String sum = total.known() && total.sum().least() == 0
                ? phrases.say("fee.free")
                : range(total.sum(), total.currency());
        return total.mayBeLess() ? phrases.say("total.may-be-less", sum) : sum;
    }

    private String range(Range sum, String currency) {
        if (sum.exact()) {
            return MoneyText.of(phrases, sum.least(), currency);
        }
        if (sum.most().isPresent()) {
            return phrases.say(
                    "fee.span",
                    MoneyText.of(phrases, sum.least(), currency),
                    MoneyText.of(phrases, sum.most().get(), currency));
        }
        return sum.least() == 0
                ? phrases.say("fee.unpublished")
                : phrases.say("fee.at-least", MoneyText.of(phrases, sum.least(), currency));
    }

    private String withRule(String text, Exemption exemption) {
        List<String> rest = new ArrayList<>();
        exemption.basis().ifPresent(rest::add);
        Optional<String> until =
                exemption.until().map(day -> phrases.say("reduction.until", DayText.day(phrases, day)));
        until.ifPresent(rest::add);
        return rest.isEmpty() ? text : text + " (" + String.join(", ", rest) + ")";
    }

    private String tiers(Fee.Rate.Tiered tiered) {
        List<String> parts = new ArrayList<>();
        for (Fee.Tier tier : tiered.tiers()) {
            String amount = per(tier.amount(), Fee.DONG, tiered.per());
            parts.add(
                    tier.fromPage() <= 1
                            ? amount
                            : phrases.say("fee.from-page", tier.fromPage(), amount, tiered.per()));
        }
        tiered.cap().ifPresent(cap -> parts.add(phrases.say("fee.cap", MoneyText.of(phrases, cap, Fee.DONG))));
        return String.join(", ", parts);
    }

    private String per(long amount, String currency, String per) {
        String money = MoneyText.of(phrases, amount, currency);
        return per.isEmpty() ? money : phrases.say("fee.per", money, per);
    }
}
