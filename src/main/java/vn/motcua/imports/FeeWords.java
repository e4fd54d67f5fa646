package vn.motcua.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.SubmissionMethod;

/** What the words beside a fee mean for it. */
final class FeeWords {

    private static final Pattern COUNCIL = Pattern.compile("(?iu)hội đồng nhân dân|hđnd");
    /** In a text that speaks of other things too, the council must be named with the fee. */
    private static final Pattern COUNCIL_SETS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:phí|mức thu)(?!\\p{L})[^.;]{0,200}(?:hội đồng nhân dân|hđnd)");

    /** Words that make an amount hold for one case only, or for a time. */
    private static final Pattern CASE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:trường hợp|đối với|theo danh sách|nếu|lần đầu"
                    + "|cấp lại|cấp đổi|từ ngày|đến ngày|hết ngày|giảm|bằng \\d+ ?%|trừ|ngoài ra|tối đa|tối thiểu|không quá"
                    + "|trở lên|trở xuống|dưới|loại|hạng|mỗi|thêm|cá nhân|tổ chức|khi (?:bị )?(?:mất|hỏng|rách))(?!\\p{L})");

    /** A legal text, in brackets or at the end, and not for whom. */
    private static final String BASIS =
            "\\(?(?:theo|quy định tại|căn cứ|thông tư|nghị định|nghị quyết|luật) (?:(?! cho |;.).)*";

    private static final Pattern EXEMPT = Pattern.compile("(?iu)^(?:được )?(?:miễn|không thu|không phải nộp|không mất)"
            + " ?(?:thu|nộp|toàn bộ|các|khoản|tiền| )*(?:phí|lệ phí)(?:[ ,;/]|và|hoặc|phí|lệ)*"
            + "(?:" + BASIS + ")?[.;]?$");

    private static final Pattern DENIED =
            Pattern.compile("(?iu)^\\P{L}*(?:không (?:được |có )?(?:quy định|thu|phải nộp)|miễn)(?!\\p{L})");

    private static final Pattern CHANNEL =
            Pattern.compile("(?iu)(?:trường hợp )?(?:công dân |tổ chức,? |cá nhân )*nộp (?:hồ sơ )?"
                    + "(?:(trực tiếp)|(trực tuyến|qua (?:cổng )?dịch vụ công(?: trực tuyến)?)|(qua (?:dịch vụ )?bưu chính(?: công ích)?))"
                    + "(?: thu(?= \\d)|\\s*:)");

    private static final int LONGEST_RULE = 300;

    private FeeWords() {}

    /** Whether words beside a fee name the provincial council. */
    static boolean namesCouncil(String words) {
        return COUNCIL.matcher(words).find();
    }

    /** Whether a text says in one of its clauses that the council sets a fee. */
    static boolean saysCouncilSets(String text) {
        return COUNCIL_SETS.matcher(text).find();
    }

    /** Whether an amount in this text holds for a part of the citizens only. */
    static boolean namesCase(String text) {
        return CASE.matcher(text).find();
    }

    /** Whether the text says, for everybody and without a condition, that nothing is to be paid. */
    static boolean exempts(String text) {
        return text.length() <= LONGEST_RULE
                && EXEMPT.matcher(text).matches()
                && !CASE.matcher(text).find();
    }

    /** Whether the text begins with saying that there is no such fee. */
    static boolean denies(String text) {
        return DENIED.matcher(text).find();
    }

    /** The text without saying that it speaks of the way of filing in whose row it stands; another way remains a case. */
    static String inChannel(String text, SubmissionMethod method) {
        Matcher channel = CHANNEL.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (channel.find()) {
            SubmissionMethod named = channel.group(1) != null
                    ? SubmissionMethod.IN_PERSON
                    : channel.group(2) != null ? SubmissionMethod.ONLINE : SubmissionMethod.POST;
            channel.appendReplacement(rest, named == method ? "" : "trường hợp $0");
        }
        return channel.appendTail(rest).toString().strip();
    }
}
