package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.guidance.ForEverybody;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.MoneyText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;

/** What a procedure costs: each fee in each way of handing in, and who pays less. */
final class FeeBlocks {

    private FeeBlocks() {}

    static List<Block> of(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.say("fee.heading")));
        blocks.add(new Block.Facts(Block.Facts.Topic.FEE, rows(sheet)));
        List<Block.Facts.Row> exemptions = exemptions(sheet);
        if (!exemptions.isEmpty()) {
            blocks.add(new Block.Heading(2, sheet.say("exemption.heading")));
            blocks.add(new Block.Facts(Block.Facts.Topic.FEE, exemptions));
        }
        return blocks;
    }

    /** The fees without who pays less: one row each. */
    static List<Block.Facts.Row> rows(Sheet sheet) {
        List<Block.Facts.Row> rows = sheet.procedure().fees().stream()
                .filter(f -> f.holdsOn(sheet.today()) && sheet.mayHold(f.when()))
                .map(f -> row(sheet, f))
                .toList();
        return rows.isEmpty()
                ? List.of(new Block.Facts.Row(sheet.say("fee.label"), sheet.say("fee.unpublished"), List.of()))
                : rows;
    }

    private static Block.Facts.Row row(Sheet sheet, Fee fee) {
        Optional<Exemption> forAll = ForEverybody.reduction(sheet.procedure(), fee, sheet.situation());
        String full = value(sheet.phrases(), fee.rate());
        List<String> notes = new ArrayList<>();
        forAll.ifPresent(e -> notes.add(sheet.say("exemption.for-all", full, reduction(sheet, e))));
        notes.addAll(sheet.remarks(fee.when(), Optional.empty(), fee.until(), fee.basis()));
        note(sheet, fee.rate()).ifPresent(notes::add);
        String value = forAll.map(e -> reduced(sheet.phrases(), fee.rate(), e)).orElse(full);
        return new Block.Facts.Row(sheet.withMethods(fee.label(), fee.methods()), value, notes);
    }

    private static String reduced(Phrases phrases, Fee.Rate rate, Exemption exemption) {
        if (exemption.percentOff() >= 100 || !(rate instanceof Fee.Rate.Amount amount)) {
            return phrases.say("fee.free");
        }
        long due = ForEverybody.less(amount.amount(), exemption);
        return per(phrases, MoneyText.of(phrases, due, amount.currency()), amount.per());
    }

    private static String reduction(Sheet sheet, Exemption exemption) {
        String less = sheet.say("exemption.by", exemption.percentOff());
        return exemption
                .until()
                .map(day -> sheet.say("exemption.by-until", less, DayText.day(sheet.phrases(), day)))
                .orElse(less);
    }

    private static Optional<String> note(Sheet sheet, Fee.Rate rate) {
        return switch (rate) {
            case Fee.Rate.Free free -> Optional.of(sheet.say("basis", free.rule()));
            case Fee.Rate.Unpublished unpublished -> unpublished.note();
            case Fee.Rate.Amount amount -> Optional.empty();
            case Fee.Rate.Tiered tiered -> Optional.empty();
            case Fee.Rate.SetByProvince byProvince -> Optional.empty();
        };
    }

    /** How much a fee is, in words. */
    static String value(Phrases phrases, Fee.Rate rate) {
        return switch (rate) {
            case Fee.Rate.Free free -> phrases.say("fee.free");
            case Fee.Rate.Amount amount ->
                per(phrases, MoneyText.of(phrases, amount.amount(), amount.currency()), amount.per());
            case Fee.Rate.Tiered tiered -> tiers(phrases, tiered);
            case Fee.Rate.SetByProvince byProvince -> phrases.say("fee.set-by-province");
            case Fee.Rate.Unpublished unpublished -> phrases.say("fee.unpublished");
        };
    }

    private static String per(Phrases phrases, String amount, String per) {
        return per.isEmpty() ? amount : phrases.say("fee.per", amount, per);
    }

    private static String tiers(Phrases phrases, Fee.Rate.Tiered tiered) {
        List<String> parts = new ArrayList<>();
        for (Fee.Tier tier : tiered.tiers()) {
            String amount = per(phrases, MoneyText.dong(phrases, tier.amount()), tiered.per());
            parts.add(
                    tier.fromPage() <= 1
                            ? amount
                            : phrases.say("fee.from-page", tier.fromPage(), amount, tiered.per()));
        }
        tiered.cap().ifPresent(cap -> parts.add(phrases.say("fee.cap", MoneyText.dong(phrases, cap))));
        return String.join("; ", parts);
    }

    /** Whether somebody pays less, which a list of the fees alone does not tell. */
    static boolean somebodyPaysLess(Sheet sheet) {
        return !exemptions(sheet).isEmpty();
    }

    private static List<Block.Facts.Row> exemptions(Sheet sheet) {
        return sheet.procedure().exemptions().stream()
                .filter(e -> e.holdsOn(sheet.today()) && sheet.mayHold(e.when()))
                .map(e -> exemption(sheet, e))
                .toList();
    }

    private static Block.Facts.Row exemption(Sheet sheet, Exemption exemption) {
        List<String> notes = new ArrayList<>();
        if (!exemption.fees().isEmpty()) {
            notes.add(sheet.say("exemption.fees", String.join(", ", exemption.fees())));
        }
        Condition when = tellsItself(sheet, exemption) ? Condition.ALWAYS : exemption.when();
        notes.addAll(sheet.remarks(when, exemption.note(), exemption.until(), exemption.basis()));
        return new Block.Facts.Row(exemption.group(), value(sheet.phrases(), exemption), notes);
    }

    /** Whether the name of the group already says the case. */
    private static boolean tellsItself(Sheet sheet, Exemption exemption) {
        if (!(exemption.when() instanceof Condition.Answered answered)) {
            return false;
        }
        String group = exemption.group().toLowerCase(Locale.ROOT);
        return sheet.procedure().questions().stream()
                .filter(q -> q.id().equals(answered.question()))
                .flatMap(q -> q.options().stream())
                .filter(o -> answered.options().contains(o.id()))
                .allMatch(o -> group.contains(o.label().toLowerCase(Locale.ROOT)));
    }

    private static String value(Phrases phrases, Exemption exemption) {
        boolean all = exemption.percentOff() >= 100;
        if (exemption.certain()) {
            return all ? phrases.say("exemption.free") : phrases.say("exemption.less", exemption.percentOff());
        }
        return all
                ? phrases.say("exemption.perhaps-free")
                : phrases.say("exemption.perhaps-less", exemption.percentOff());
    }
}
