package vn.motcua.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row of the dossier table is, told by its words. */
final class PaperWords {

    /** What a row can be. */
    enum Kind {
        PAPER,
        NOTE,
        HEADING,
        NOTHING
    }

    /** How many originals and copies the words of a row ask for. */
    record Counts(int originals, int copies) {}

    private static final Pattern ALWAYS_NOTE =
            Pattern.compile("(?iu)^(?:lưu ý|ghi chú|chú ý|số lượng (?:hồ sơ|bộ|mỗi)|số bộ)(?!\\p{L}).*");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)^(?:ví dụ|trường hợp|đối với|số lượng|người tiếp nhận|cá nhân có quyền|yêu cầu)(?!\\p{L}).*");
    private static final Pattern SETS =
            Pattern.compile("(?iu)^số (?:lượng(?: hồ sơ)?|bộ(?: hồ sơ)?):? ?(?:\\p{L}+ ?)?\\(?(\\d{1,2})\\)?"
                    + " ?(?:\\(\\p{L}+\\) ?)?\\(?bộ\\)?(?: hồ sơ)?[.;]?$");

    private static final Pattern NOUN =
            Pattern.compile("(?iu)^(?:\\(?[a-zđ0-9]{1,4}[.)]+ ?)?(?:đơn(?! vị)|tờ khai|tờ trình"
                    + "|giấy (?!tờ)|giấy tờ (?:có giá trị )?chứng minh|bản (?:chính|sao|khai|kê|cam kết|vẽ|đăng ký|thuyết minh)"
                    + "|văn bản|hợp đồng|hoá đơn|hóa đơn|danh sách|báo cáo|quyết định|biên bản|sơ đồ|chứng từ|phiếu|ảnh"
                    + "|đề án|phương án|hộ chiếu)(?!\\p{L}).*");
    /** The end of the words that name the paper. */
    private static final Pattern NAME_ENDS = Pattern.compile("(?iu)[,;.:]| trong trường hợp | nếu ");
    /** Words that make a sentence of a rule, where the name of a paper has none. */
    private static final Pattern RULE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:phải|được|không|thì|sẽ|này|có trách nhiệm|thực hiện)(?!\\p{L})");

    private static final Pattern COUNT =
            Pattern.compile("(?iu)(?<!\\d)(\\d{1,2}) ?(?:\\(\\p{L}+\\) ?)?(bản chính|bản sao|bản chụp)"
                    + "(?!\\p{L}| đối với| nếu| khi| trong trường hợp)");

    private PaperWords() {}

    /**
     * What a row is.
     *
     * @param counted whether the row has originals or copies
     * @param alone whether no row of the dossier has any, or this one has a form
     */
    static Kind kind(String name, boolean counted, boolean alone) {
        if (Words.saysNothing(name)) {
            return Kind.NOTHING;
        }
        if (ALWAYS_NOTE.matcher(name).matches()) {
            return Kind.NOTE;
        }
        if (counted) {
            return Kind.PAPER;
        }
        if (name.endsWith(":")) {
            return Kind.HEADING;
        }
        return !NOTE.matcher(name).matches() && (alone || namesPaper(name)) ? Kind.PAPER : Kind.NOTE;
    }

    /** The number of sets, of a row that tells nothing else. */
    static Optional<Integer> sets(String name) {
        Matcher sets = SETS.matcher(name);
        return sets.matches() ? Optional.of(Integer.parseInt(sets.group(1))).filter(n -> n > 0) : Optional.empty();
    }

    /** The counts of a row whose words tell exactly one: "01 bản chụp". */
    static Counts counts(String name) {
        List<MatchResult> found = COUNT.matcher(name).results().toList();
        if (found.size() != 1) {
            return new Counts(0, 0);
        }
        int count = Integer.parseInt(found.getFirst().group(1));
        return found.getFirst().group(2).equalsIgnoreCase("bản chính") ? new Counts(count, 0) : new Counts(0, count);
    }

    private static boolean namesPaper(String name) {
        return NOUN.matcher(name).matches()
                && !RULE.matcher(NAME_ENDS.split(name, 2)[0]).find();
    }
}
