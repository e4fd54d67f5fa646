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

    /** What an amount pays for: one or two words behind slashes, "khẩu-chiếc", "01 cơ sở/lần". */
    private static final String EACH = "(?:0?1 ?)?\\p{L}[\\p{L} /-]{0,40}";

    private static final Pattern NAMED = Pattern.compile("(?iu)(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,12})\\s*"
            + "(?:(triệu|nghìn|ngàn)?\\s*(đồng|vnđ|vnd|đ(?!\\p{L})|usd|đô la mỹ)|(?<=[.,]\\d{3})(?=\\s*/\\s*\\p{L}))"
            + "(?:\\s*(?:\\([^()\\d]*\\)\\s*)?/\\s*(" + EACH + "))?");

    private static final Pattern PER = Pattern.compile("(?iu)\\(?(?:(?:đồng|đông|vnđ|vnd|đ|usd)?\\s*/\\s*(\\d{0,2} ?"
            + EACH + ")|(?:trên )?(\\d{1,2} \\p{L}[\\p{L}\\d /-]{0,40}|lần(?: \\p{L}{1,6})?))[ .;)]*");

    /** Where what an amount pays for is over. */
    private static final Pattern OVER =
            Pattern.compile("(?iu)\\s+(?:thu|đối|theo|kể|từ|nếu|khi|và|hoặc|trường hợp|phí|lệ phí)(?=\\s|$).*|[ /-]+$");

    private static final int LONGEST_EACH = 30;

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

    /** The text in front of its first amount; all of it when it names none. */
    static String before(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /** What an amount is for, when the words say nothing else: "/hồ sơ", "đồng/lần", "1 lần". */
    static Optional<String> per(String words) {
        Matcher matcher = PER.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(each(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }

    /** The currency that a source names, as content writes it. */
    static String currency(String word) {
        return word.toUpperCase(Locale.ROOT).contains("USD") ? "USD" : Fee.DONG;
    }

    /** A number of the source; empty for a word, and for what is too large to be money. */
    static Optional<BigDecimal> number(String value) {
        return value.matches("\\d{1,13}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /** A number of the source as people write it: "7.000 đồng". */
    static String spoken(BigDecimal value, String currency) {
        String digits = value.stripTrailingZeros().scale() > 0
                ? value.toPlainString().replace('.', ',')
                : String.format(Locale.GERMANY, "%,d", value.longValue());
        return digits + " " + currency;
    }

    private static Money money(Matcher matcher) {
        long amount = Long.parseLong(matcher.group(1).replaceAll("[.,]", ""));
        String scale = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
        long times = scale.isEmpty() ? 1 : scale.equals("triệu") ? 1_000_000 : 1_000;
        String unit = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
        String currency = unit.equals("usd") || unit.startsWith("đô") ? "USD" : Fee.DONG;
        return new Money(amount * times, currency, matcher.group(4) == null ? "" : each(matcher.group(4)));
    }

    /** At most a few words, never cut inside one. */
    private static String each(String raw) {
        String each = OVER.matcher(raw.strip()).replaceFirst("");
        int end = each.length() <= LONGEST_EACH ? -1 : each.lastIndexOf(' ', LONGEST_EACH);
        return end < 0 ? each : each.substring(0, end);
    }
}
