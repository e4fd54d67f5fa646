package vn.motcua.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a fee, taken apart: what is paid for, for each of what, and the legal text that sets it. */
final class FeeText {

    private static final int LONGEST_LABEL = 120;
    /** What stands behind tells no more what is paid for. */
    private static final int TELLING = 400;

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?iu)\\s*\\((?:theo|căn cứ|quy định|thông tư|nghị định|nghị quyết|luật)[^()]*\\)?");
    private static final Pattern INTRODUCTION = Pattern.compile("(?iu)^(?:theo|căn cứ|quy định)(?: \\p{L}+){0,3} "
            + "(?:thông tư|nghị định)[^:;]{0,80}?(?:: ?|\\. )[+ -]*(?=.)");
    /** The unit first and then in brackets what it is for: "đồng/lần (Lệ phí đăng ký quyền sở hữu tàu bay)". */
    private static final Pattern UNIT_FIRST =
            Pattern.compile("(?iu)^(\\(?(?:đồng|đông|vnđ|vnd|đ)(?:\\s*/[\\p{L} /]{1,30})?)\\s*\\((.+?)\\)?[.;]?$");

    private static final Pattern LEGAL = Pattern.compile(
            "(?iu)^(?:thực hiện )?(?:theo|căn cứ|quy định|thông tư|nghị định|nghị quyết|luật|không được quy định).*");
    /** Words that only say that there is money: "Phí : Đồng", "mức thu là". */
    private static final Pattern NOTHING_SAID =
            Pattern.compile("(?iu)(?:phí thực hiện là|phí|lệ phí|mức|thu|là|đồng|đông|vnđ|trường hợp|[^\\p{L}\\d])*");

    private static final Pattern EDGES = Pattern.compile("^(?:\\([^()]*\\)(?=.)|[\\s:;,.+*/()-])+|[\\s:;,.+*/(-]+$");
    private static final Pattern NUMBER = Pattern.compile("(?iu)(thông tư|nghị định|nghị quyết)(?: liên tịch)?(?: số)?"
            + " ?(\\d{1,4}(?:\\.\\d)?/\\d{4}/\\p{Lu}[\\p{Lu}-]*\\p{Lu})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

    private final String words;
    private final String told;
    private final boolean namesWay;
    private final Optional<String> per;

    /**
     * @param words the words of the row
     * @param named the same without what they say of its way of filing
     */
    FeeText(String words, String named) {
        this.words = words;
        this.namesWay = !words.equals(named);
        String rest = INTRODUCTION
                .matcher(IN_BRACKETS.matcher(Words.shortened(named, TELLING)).replaceAll(""))
                .replaceFirst("");
        Matcher unit = UNIT_FIRST.matcher(rest);
        boolean unitFirst = unit.matches();
        this.per = Money.per(unitFirst ? unit.group(1) : rest);
        this.told = told(unitFirst ? unit.group(2) : rest);
    }

    String words() {
        return words;
    }

    /** Whether they speak of the way of filing in whose row they stand. */
    boolean namesWay() {
        return namesWay;
    }

    /** What is paid for; empty when the words do not say, or not in short. */
    Optional<String> label() {
        return Optional.of(told)
                .filter(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL)
                .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    }

    /** What is paid for, to be compared: letters and digits only. */
    String subject() {
        return NO_LETTER.matcher(told.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** What an amount is for, when the words in front of it or alone say nothing else. */
    Optional<String> per() {
        return per;
    }

    /** The one legal text that the words name. */
    Optional<String> basis() {
        List<String> named = NUMBER.matcher(words)
                .results()
                .map(found -> capital(found.group(1)) + " " + found.group(2))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String told(String rest) {
        String head = Money.in(rest).size() == 1 ? Money.before(rest) : rest;
        String bare = EDGES.matcher(head).replaceAll("");
        boolean silent = NOTHING_SAID.matcher(bare).matches()
                || LEGAL.matcher(bare).matches()
                || Money.per(head.strip()).isPresent();
        return silent ? "" : bare;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
