package vn.motcua.imports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Fee;

/**
 * An amount of money that a text names.
 *
 * @param per what it pays for, as the text says behind a slash; empty when it does not say
 */
record Money(long amount, String currency, String per) {

    private static final Pattern NAMED = Pattern.compile("(?iu)(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,12})\\s*"
            + "(triệu|nghìn|ngàn)?\\s*(đồng|vnđ|vnd|đ(?!\\p{L})|usd|đô la mỹ)"
            + "(?:\\s*/\\s*((?:0?1 ?)?[\\p{L}][\\p{L} ]{0,30}))?");

    private static final Pattern PER =
            Pattern.compile("(?iu)(?:đồng|vnđ|vnd|đ|usd)?\\s*/\\s*([\\p{L}\\d][\\p{L}\\d ]{0,30})[.;]?");

    /** The different amounts that a text names. */
    static List<Money> in(String text) {
        Map<String, Money> found = new LinkedHashMap<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            Money money = money(matcher);
            found.putIfAbsent(money.amount + money.currency, money);
        }
        return List.copyOf(found.values());
    }

    /** What an amount is for, when the words say nothing else: "/hồ sơ", "đồng/lần". */
    static Optional<String> per(String words) {
        Matcher matcher = PER.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The currency that a source names, as content writes it. */
    static String currency(String word) {
        return word.toUpperCase(Locale.ROOT).contains("USD") ? "USD" : Fee.DONG;
    }

    /** A number of the source; empty for a word, and for what is too large to be money. */
    static Optional<BigDecimal> number(String value) {
        return value.matches("\\d{1,13}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    private static Money money(Matcher matcher) {
        long amount = Long.parseLong(matcher.group(1).replaceAll("[.,]", ""));
        String scale = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
        long times = scale.isEmpty() ? 1 : scale.equals("triệu") ? 1_000_000 : 1_000;
        String unit = matcher.group(3).toLowerCase(Locale.ROOT);
        String currency = unit.equals("usd") || unit.startsWith("đô") ? "USD" : Fee.DONG;
        String per = matcher.group(4) == null ? "" : matcher.group(4).strip();
        return new Money(
                amount * times, currency, per.replaceFirst("(?iu)\\s(?:thu|đối|theo|kể|từ|nếu)(?=\\s|$).*", ""));
    }
}
