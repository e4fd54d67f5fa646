package vn.motcua.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values out of nodes; what is not of its type becomes a problem, never an exception. */
final class Values {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final Pattern NUMBER_OR_FLAG = Pattern.compile(
            "[-+]?(\\.\\d+|\\d[\\d_]*(\\.\\d*)?)([eE][-+]?\\d+)?|0[xo]\\p{XDigit}+|[-+]?\\.(inf|Inf|INF|nan|NaN|NAN)"
                    + "|true|True|TRUE|false|False|FALSE");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern BLANKS = Pattern.compile("[ \t]+");
    private static final int EARLIEST = 1945;
    private static final int LATEST = 2100;

    private Values() {}

    /** A text, cleaned of what nobody can see. */
    static Optional<String> text(Node node, Reading in) {
        Optional<Node.Scalar> scalar = scalar(node, in, "một câu chữ");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String raw = scalar.get().text();
        if (scalar.get().style() == Node.Style.PLAIN
                && NUMBER_OR_FLAG.matcher(raw).matches()) {
            in.error(node.place(), "Chỗ này phải là chữ, không phải số hay đúng sai: `" + raw + "`.", quote(raw));
            return Optional.empty();
        }
        if (Wording.looksClean(raw)) {
            return Optional.of(raw);
        }
        String clean = Wording.clean(raw);
        if (!clean.equals(raw)
                && !clean.equals(BLANKS.matcher(raw).replaceAll(" ").strip())) {
            in.warn(
                    node.place(),
                    "Câu này có ký tự vô hình hoặc chữ Unicode chưa ghép (không phải NFC).",
                    "Gõ lại câu này, hoặc chuyển tệp sang Unicode dựng sẵn.");
        }
        if (clean.isEmpty()) {
            in.error(node.place(), "Chỗ này trống.", "Điền chữ, hoặc xóa cả dòng nếu không có gì để nói.");
            return Optional.empty();
        }
        return Optional.of(clean);
    }

    /** A whole number from {@code least} on. */
    static Optional<Long> whole(Node node, long least, Reading in) {
        Optional<Node.Scalar> scalar = scalar(node, in, "một số");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String raw = scalar.get().text();
        if (scalar.get().style() != Node.Style.PLAIN || !WHOLE.matcher(raw).matches()) {
            in.error(
                    node.place(),
                    "Chỗ này phải là một số nguyên không âm, không phải " + node.kind() + ".",
                    "Viết số liền, không nháy, không dấu chấm, không đơn vị: `15000`.");
            return Optional.empty();
        }
        long value = Long.parseLong(raw);
        if (value < least) {
            in.error(node.place(), "Số này phải từ " + least + " trở lên.", "Sửa lại số, hoặc xóa dòng.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** A day, written year first. */
    static Optional<LocalDate> day(Node node, Reading in) {
        Optional<Node.Scalar> scalar = scalar(node, in, "một ngày");
        return scalar.flatMap(s -> {
            Optional<LocalDate> day = day(s.text());
            if (day.isEmpty()) {
                in.error(node.place(), "`" + s.text() + "` không phải một ngày có thật.", dayMend(s.text()));
            }
            return day;
        });
    }

    /** A day of the years that content may speak of; empty for any other text. */
    static Optional<LocalDate> day(String text) {
        if (!YEAR_FIRST.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> flag(Node node, Reading in) {
        if (node instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN) {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return Optional.of(scalar.text().equals("true"));
            }
        }
        in.error(
                node.place(),
                "Chỗ này phải là đúng hay sai, không phải " + node.kind() + ".",
                "Viết `true` hoặc `false`.");
        return Optional.empty();
    }

    /** One of the words of an enumeration. */
    static <E extends Enum<E>> Optional<E> word(Node node, Class<E> words, Reading in) {
        return scalar(node, in, "một từ có sẵn").flatMap(scalar -> {
            Optional<E> found = Keywords.find(words, scalar.text());
            if (found.isEmpty()) {
                in.error(node.place(), "Không có từ " + node.kind() + " ở đây.", Keywords.mend(words, scalar.text()));
            }
            return found;
        });
    }

    /** A procedure's code, in quotes. */
    static Optional<ProcedureCode> code(Node node, Reading in) {
        Optional<Node.Scalar> scalar = scalar(node, in, "một mã thủ tục");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String raw = scalar.get().text();
        Optional<ProcedureCode> code = ProcedureCode.parse(raw);
        if (code.isEmpty()) {
            in.error(
                    node.place(),
                    node.kind() + " không phải mã thủ tục.",
                    "Viết mã dạng ngắn trong nháy kép: `\"1.004194\"`.");
        } else if (scalar.get().style() == Node.Style.PLAIN) {
            in.error(node.place(), "Mã thủ tục phải đặt trong nháy, nếu không YAML đọc nó thành số.", quote(raw));
            return Optional.empty();
        } else if (!code.get().value().equals(raw)) {
            in.warn(
                    node.place(),
                    "Mã viết dạng dài.",
                    "Viết dạng ngắn: " + quote(code.get().value()));
        }
        return code;
    }

    /** The address of a page on the web. */
    static Optional<URI> page(Node node, Reading in) {
        return text(node, in).flatMap(text -> {
            try {
                URI page = new URI(text);
                if (page.getHost() != null && ("https".equals(page.getScheme()) || "http".equals(page.getScheme()))) {
                    return Optional.of(page);
                }
            } catch (URISyntaxException e) {
                // told below like every other text that is no address
            }
            in.error(node.place(), "Đây không phải địa chỉ trang web.", "Viết đủ `https://…`, không có dấu cách.");
            return Optional.empty();
        });
    }

    private static Optional<Node.Scalar> scalar(Node node, Reading in, String wanted) {
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            return Optional.of(scalar);
        }
        in.error(
                node.place(),
                "Chỗ này phải là " + wanted + ", không phải " + node.kind() + ".",
                "Điền " + wanted + ", hoặc xóa cả dòng.");
        return Optional.empty();
    }

    private static String quote(String raw) {
        return "Viết `\"" + raw + "\"`.";
    }

    private static String dayMend(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String turned = "%s-%02d-%02d"
                    .formatted(
                            dayFirst.group(3),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)));
            if (day(turned).isPresent()) {
                return "Viết năm trước: `" + turned + "`.";
            }
        }
        return "Viết năm-tháng-ngày: `2026-07-17`.";
    }
}
