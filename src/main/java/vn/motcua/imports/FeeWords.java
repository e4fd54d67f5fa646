package vn.motcua.imports;

import java.util.regex.Pattern;

/** What the words beside a fee mean for it. */
final class FeeWords {

    private static final Pattern COUNCIL = Pattern.compile("(?iu)hội đồng nhân dân|hđnd");

    /** Words that make an amount hold for one case only, or for a time. */
    private static final Pattern CASE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:trường hợp|đối với|theo danh sách|nếu|lần đầu"
                    + "|cấp lại|cấp đổi|từ ngày|đến ngày|hết ngày|giảm|bằng \\d+ ?%|trừ|ngoài ra|tối đa|tối thiểu|không quá"
                    + "|trở lên|trở xuống|dưới|loại|hạng|mỗi|thêm|cá nhân|tổ chức)(?!\\p{L})");

    private static final Pattern EXEMPT = Pattern.compile("(?iu)^(?:được )?(?:miễn|không thu|không phải nộp|không mất)"
            + " ?(?:thu|nộp|toàn bộ|các|khoản|tiền| )*(?:phí|lệ phí)(?:[ ,;/]|và|hoặc|phí|lệ)*"
            + "(?:(?:theo|quy định tại|căn cứ) .*)?[.;]?$");

    private FeeWords() {}

    static boolean namesCouncil(String text) {
        return COUNCIL.matcher(text).find();
    }

    /** Whether an amount in this text holds for a part of the citizens only. */
    static boolean namesCase(String text) {
        return CASE.matcher(text).find();
    }

    /** Whether the text says, for everybody and without a condition, that nothing is to be paid. */
    static boolean exempts(String text) {
        return EXEMPT.matcher(text).matches() && !CASE.matcher(text).find();
    }
}
