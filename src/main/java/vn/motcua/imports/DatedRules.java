package vn.motcua.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;

/** Takes the rules with a last day out of the words of a fee: each becomes a reduction that ends on that day. */
final class DatedRules {

    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.;)])\\s+|\\s*(?=\\()|\\s+(?=Kể từ ngày|Từ ngày \\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("(?iu)đến (?:hết )?(?:ngày )?" + DAY.pattern());
    private static final Pattern FROM = Pattern.compile("(?iu)từ (?:ngày )?" + DAY.pattern());
    private static final Pattern SHARE = Pattern.compile("(?iu)(bằng|giảm) (\\d{1,3}) ?%");
    /** A remark in brackets that belongs to the words before the rule. */
    private static final Pattern LEAD = Pattern.compile("^\\([^)]*\\)(?=\\S)");

    private static final Pattern WAIVED = Pattern.compile("(?iu)miễn");

    private final List<Exemption> exemptions = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();

    DatedRules(String words) {
        for (String sentence : SENTENCE.split(words)) {
            Optional<LocalDate> until = day(UNTIL, sentence);
            if (until.isEmpty() || !rule(sentence, until.get())) {
                rest.append(rest.isEmpty() ? "" : " ").append(sentence);
            }
        }
    }

    /** The words without the rules that were taken out. */
    String rest() {
        return rest.toString().strip();
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    private boolean rule(String sentence, LocalDate until) {
        int percent = percentOff(sentence);
        if (percent < 1 || percent > 100) {
            return false;
        }
        exemptions.add(new Exemption(
                percent == 100 ? "Người nộp trong thời gian được miễn" : "Người nộp trong thời gian được giảm",
                percent,
                List.of(),
                false,
                Optional.of(LEAD.matcher(sentence).replaceFirst("")),
                Optional.empty(),
                day(FROM, sentence).filter(from -> !from.isAfter(until)),
                Optional.of(until),
                Condition.ALWAYS));
        return true;
    }

    private static int percentOff(String sentence) {
        Matcher share = SHARE.matcher(sentence);
        if (share.find()) {
            int percent = Integer.parseInt(share.group(2));
            return share.group(1).equalsIgnoreCase("giảm") ? percent : 100 - percent;
        }
        return WAIVED.matcher(sentence).find() ? 100 : 0;
    }

    private static Optional<LocalDate> day(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            return Optional.of(day).filter(d -> d.getYear() >= 2000 && d.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
