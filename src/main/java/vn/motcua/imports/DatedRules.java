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

/**
 * Takes the rules with a last day out of the words of a fee: a share of the amount becomes a reduction that ends on that day;
 * an amount whose last day has passed is set aside with its days.
 */
final class DatedRules {

    /** An amount that held until a day that has passed. */
    record Past(String words, Optional<LocalDate> from, LocalDate until) {}

    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.;)])\\s+|(?<=\\))(?=\\p{L})|\\s*(?=\\()|\\s+(?=Kể từ ngày|Từ ngày \\d)");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]| năm )(\\d{4})(?!\\d)");
    private static final Pattern UNTIL = Pattern.compile("(?iu)đến (?:hết )?(?:ngày )?" + DAY.pattern());
    private static final Pattern FROM = Pattern.compile("(?iu)từ (?:ngày )?" + DAY.pattern());
    private static final Pattern SHARE = Pattern.compile("(?iu)(bằng|giảm) (\\d{1,3}) ?%");
    /** Spelled "miễ" too, and not the title of a text that waives some of many fees. */
    private static final Pattern WAIVED = Pattern.compile("(?iu)miễn?(?! một số|n)");
    /** Words that give the amount before them a last day. */
    private static final Pattern HOLDS = Pattern.compile("(?iu)^\\(?áp dụng ");

    private final LocalDate today;
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private Optional<LocalDate> ended = Optional.empty();

    DatedRules(String words, LocalDate today) {
        this.today = today;
        for (String sentence : SENTENCE.split(words)) {
            if (!sentence.isBlank() && !isRule(sentence)) {
                rest.add(sentence.strip());
            }
        }
    }

    /** The words without the rules that were taken out. */
    String rest() {
        return String.join(" ", rest);
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    List<Past> past() {
        return past;
    }

    /** The last day of the amounts that are left, when it has passed. */
    Optional<LocalDate> ended() {
        return ended;
    }

    private boolean isRule(String sentence) {
        Optional<LocalDate> until = day(UNTIL, sentence);
        if (until.isEmpty()) {
            return false;
        }
        int percent = percentOff(sentence);
        if (percent >= 1 && percent <= 100) {
            exemptions.add(exemption(percent, sentence, until.get()));
            return true;
        }
        return until.get().isBefore(today) && isPast(sentence, until.get());
    }

    private boolean isPast(String sentence, LocalDate until) {
        if (!Money.in(sentence).isEmpty()) {
            if (!rest.isEmpty() && rest.getLast().endsWith(":")) {
                rest.removeLast(); // it only led to this sentence
            }
            past.add(new Past(sentence, from(sentence, until), until));
            return true;
        }
        if (HOLDS.matcher(sentence).find() && !rest.isEmpty()) {
            ended = Optional.of(until);
            return true;
        }
        return false;
    }

    private static Exemption exemption(int percent, String sentence, LocalDate until) {
        return new Exemption(
                percent == 100 ? "Người nộp trong thời gian được miễn" : "Người nộp trong thời gian được giảm",
                percent,
                List.of(),
                false,
                Optional.of(sentence),
                Optional.empty(),
                from(sentence, until),
                Optional.of(until),
                Condition.ALWAYS);
    }

    private static Optional<LocalDate> from(String sentence, LocalDate until) {
        return day(FROM, sentence).filter(from -> !from.isAfter(until));
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
