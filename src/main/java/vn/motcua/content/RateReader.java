package vn.motcua.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how much a fee is: exactly one kind of rate, with the keys that belong to it. */
final class RateReader {

    private static final List<String> KINDS = List.of("amount", "tiers", "free", "set-by-province", "unpublished");

    /** The keys that mean something only beside certain kinds of rate. */
    private static final Map<String, Set<String>> BELONGS = Map.of(
            "per", Set.of("amount", "tiers"),
            "currency", Set.of("amount"),
            "count", Set.of("amount"),
            "cap", Set.of("tiers"),
            "pages", Set.of("tiers"),
            "copies", Set.of("tiers"));

    private static final Fee.Rate NONE = new Fee.Rate.Unpublished(Optional.empty());

    private RateReader() {}

    static Fee.Rate read(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.in()
                    .error(
                            kinds.isEmpty() ? fields.place() : fields.at(kinds.get(1)),
                            kinds.isEmpty() ? "Khoản này không nói thu bao nhiêu." : "Khoản này có hai mức thu.",
                            "Giữ đúng một trong: " + String.join(", ", KINDS) + ".");
            return NONE;
        }
        String kind = kinds.getFirst();
        BELONGS.forEach((key, owners) -> {
            if (fields.has(key) && !owners.contains(kind)) {
                fields.in().error(fields.at(key), "`" + key + "` không đi với `" + kind + "`.", "Xóa dòng này.");
            }
        });
        return switch (kind) {
            case "amount" -> amount(fields);
            case "tiers" -> tiers(fields);
            case "free" -> new Fee.Rate.Free(fields.needed("free"));
            case "set-by-province" -> setByProvince(fields);
            default -> new Fee.Rate.Unpublished(NoteOrTrue.read(fields, "unpublished"));
        };
    }

    private static Fee.Rate amount(Fields fields) {
        long amount = fields.whole("amount", 0).orElse(1L);
        if (amount == 0) {
            fields.in()
                    .error(
                            fields.at("amount"),
                            "Mức thu 0 không có nghĩa là miễn phí.",
                            "Có quy định miễn thì viết `free: <văn bản>`, không thì `unpublished: <vì sao>`.");
        }
        return new Fee.Rate.Amount(
                amount, fields.text("currency").orElse(Fee.DONG), needed("per", fields), fields.text("count"));
    }

    private static Fee.Rate tiers(Fields fields) {
        fields.mustHaveItems("tiers");
        List<Fee.Tier> tiers = fields.parts("tiers", RateReader::tier);
        for (int i = 0; i < tiers.size(); i++) {
            int from = tiers.get(i).fromPage();
            if (i == 0 ? from != 1 : from <= tiers.get(i - 1).fromPage()) {
                fields.in()
                        .error(
                                fields.in().places().of(tiers.get(i)),
                                "Các bậc phải bắt đầu từ trang 1 và tăng dần.",
                                "Xem lại `from-page`.");
            }
        }
        return new Fee.Rate.Tiered(
                tiers, needed("per", fields), fields.whole("cap", 1), needed("pages", fields), fields.text("copies"));
    }

    private static Fee.Tier tier(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.TIER, in);
        int from = fields.count("from-page", 1).orElse(1);
        return in.places()
                .keep(node.place(), new Fee.Tier(from, fields.whole("amount", 1).orElse(1L)));
    }

    private static Fee.Rate setByProvince(Fields fields) {
        if (!fields.value("set-by-province", Values::flag).orElse(true)) {
            fields.in()
                    .error(
                            fields.at("set-by-province"),
                            "`set-by-province: false` không nói thu bao nhiêu.",
                            "Viết mức thu, hoặc `unpublished: <vì sao>`.");
        }
        return new Fee.Rate.SetByProvince();
    }

    private static String needed(String key, Fields fields) {
        if (!fields.has(key)) {
            fields.in().error(fields.place(), "Thiếu khóa `" + key + "`.", "Thêm dòng `" + key + ": …`.");
        }
        return fields.needed(key);
    }
}
