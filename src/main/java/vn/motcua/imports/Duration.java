package vn.motcua.imports;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.ProcessingTime;

/** Finds time limits with a unit in Vietnamese words: a number alone is none. */
final class Duration {

    private static final String UNITS = "(ngày làm việc|ngày|giờ làm việc|giờ|tháng)";
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<![\\d.,/-])(\\d{1,3})(?:\\s*\\([^()]{1,30}\\))?\\s*" + UNITS + "(?![\\p{L}\\p{M}]|\\s*\\d)");
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)^(?:thời hạn(?: giải quyết)?:? ?)?(?:không quá |tối đa |trong vòng |trong thời hạn |trong )?"
                    + "(\\d{1,3})(?:\\s*\\([^()]{1,30}\\))?\\s*" + UNITS
                    + "(?:,? ?(?:kể )?từ (?:ngày|khi) (?:tiếp )?nhận (?:được |đủ |đầy đủ )*hồ sơ(?: đầy đủ| hợp lệ|,| và)*)?[.;]?$");

    private static final Pattern AT_ONCE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ngay (?:sau khi|khi|trong|tại thời điểm)|(?:giải quyết|trả|đổi) ngay)(?!\\p{L})");

    private Duration() {}

    /** The different limits that a text names. */
    static Set<ProcessingTime.Limit.Of> in(String text) {
        Set<ProcessingTime.Limit.Of> found = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            limit(matcher).ifPresent(found::add);
        }
        return found;
    }

    /** Whether a text says how long it takes, be it "at once". */
    static boolean isTold(String text) {
        return !in(text).isEmpty() || AT_ONCE.matcher(text).find();
    }

    /** The limit of a text that says nothing else. */
    static Optional<ProcessingTime.Limit.Of> whole(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? limit(matcher) : Optional.empty();
    }

    /** The unit that the source names by its word. */
    static Optional<ProcessingTime.Unit> unit(String word) {
        return switch (word) {
            case "WORKING_DAY" -> Optional.of(ProcessingTime.Unit.WORKING_DAY);
            case "DAY" -> Optional.of(ProcessingTime.Unit.DAY);
            case "HOUR" -> Optional.of(ProcessingTime.Unit.HOUR);
            case "MONTH" -> Optional.of(ProcessingTime.Unit.MONTH);
            default -> Optional.empty();
        };
    }

    /** The unit as people write it. */
    static String spoken(ProcessingTime.Unit unit) {
        return switch (unit) {
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case HOUR -> "giờ";
            case MONTH -> "tháng";
        };
    }

    private static Optional<ProcessingTime.Limit.Of> limit(Matcher matcher) {
        int amount = Integer.parseInt(matcher.group(1));
        ProcessingTime.Unit unit = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "ngày làm việc" -> ProcessingTime.Unit.WORKING_DAY;
            case "ngày" -> ProcessingTime.Unit.DAY;
            case "tháng" -> ProcessingTime.Unit.MONTH;
            default -> ProcessingTime.Unit.HOUR;
        };
        return amount == 0 ? Optional.empty() : Optional.of(new ProcessingTime.Limit.Of(amount, unit));
    }
}
