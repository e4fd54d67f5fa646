package vn.motcua.answers.words;

import java.util.Set;
import java.util.regex.Pattern;

/** Sums of money as people read them: "15.000 đ". */
public final class MoneyText {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final Set<String> DONG = Set.of("", "VND", "đ", "đồng");

    private MoneyText() {}

    /** A sum in đồng. */
    public static String dong(Phrases phrases, long amount) {
        return THOUSANDS.matcher(Long.toString(amount)).replaceAll(phrases.say("money.thousands")) + " đ";
    }

    /** A sum in a currency, told by its sign or code. */
    public static String of(Phrases phrases, long amount, String currency) {
        String dong = dong(phrases, amount);
        return DONG.contains(currency) ? dong : dong.substring(0, dong.length() - 1) + currency;
    }
}
