package vn.motcua.content;

import java.io.IOException;
import java.util.Optional;

/** Writes what a procedure costs and who pays less. */
final class FeeWriter {

    private FeeWriter() {}

    static void fee(Fee fee, JsonWriting out) throws IOException {
        out.text("label", fee.label());
        rate(fee.rate(), out);
        out.words("methods", fee.methods());
        out.text("basis", fee.basis());
        out.text("from", fee.from());
        out.text("until", fee.until());
        out.when(fee.when());
    }

    static void exemption(Exemption exemption, JsonWriting out) throws IOException {
        out.text("group", exemption.group());
        out.number("percent-off", exemption.percentOff());
        out.texts("fees", exemption.fees());
        out.flag("certain", exemption.certain());
        out.text("note", exemption.note());
        out.text("basis", exemption.basis());
        out.text("from", exemption.from());
        out.text("until", exemption.until());
        out.when(exemption.when());
    }

    private static void rate(Fee.Rate rate, JsonWriting out) throws IOException {
        switch (rate) {
            case Fee.Rate.Free free -> out.text("free", free.rule());
            case Fee.Rate.Amount amount -> amount(amount, out);
            case Fee.Rate.Tiered tiered -> tiered(tiered, out);
            case Fee.Rate.SetByProvince set -> out.flag("set-by-province", true);
            case Fee.Rate.Unpublished unpublished -> noteOrTrue("unpublished", unpublished.note(), out);
        }
    }

    private static void amount(Fee.Rate.Amount amount, JsonWriting out) throws IOException {
        out.number("amount", amount.amount());
        if (!amount.currency().equals(Fee.DONG)) {
            out.text("currency", amount.currency());
        }
        out.text("per", amount.per());
        out.text("count", amount.count());
    }

    private static void tiered(Fee.Rate.Tiered tiered, JsonWriting out) throws IOException {
        out.objects("tiers", tiered.tiers(), (tier, t) -> {
            t.number("from-page", tier.fromPage());
            t.number("amount", tier.amount());
        });
        out.text("per", tiered.per());
        if (tiered.cap().isPresent()) {
            out.number("cap", tiered.cap().get());
        }
        out.text("pages", tiered.pages());
        out.text("copies", tiered.copies());
    }

    /** A note, or a bare {@code true} when there is none. */
    static void noteOrTrue(String key, Optional<String> note, JsonWriting out) throws IOException {
        if (note.isPresent()) {
            out.text(key, note.get());
        } else {
            out.flag(key, true);
        }
    }
}
