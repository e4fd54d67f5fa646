package vn.motcua.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Level;
import vn.motcua.content.SubmissionMethod;
import vn.motcua.imports.Sections.Label;

/** What the parts of a detail document tell of its procedure. */
final class DocumentTold {

    private static final Pattern ORIGINALS = Pattern.compile("(?iu)bản chính *: *(\\d{1,3})");
    private static final Pattern COPIES = Pattern.compile("(?iu)bản sao *: *(\\d{1,3})");
    private static final Pattern TIME = Pattern.compile("(?iu)^(\\d+(?:[.,]\\d+)?)\\s*(ngày làm việc|ngày|giờ|tháng)$");
    private static final Pattern FEE = Pattern.compile("(?iu)^(?:(phí|lệ phí) *:? *)?([\\d.,]+) *(đồng|vnđ|usd)?(.*)$");
    private static final Pattern FORM_FILE = Pattern.compile("(?iu)[^\\s;]+\\.(?:docx?|pdf|xlsx?|rtf)");

    private final Sections sections;

    DocumentTold(Sections sections) {
        this.sections = sections;
    }

    /** Empty when the document has neither code nor name. */
    Optional<Told> told() {
        if (!sections.has(Label.CODE) || !sections.has(Label.NAME)) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                sections.text(Label.CODE),
                sections.text(Label.NAME),
                sections.text(Label.DECISION),
                "",
                levels(),
                list(Label.FIELD),
                list(Label.AUDIENCE),
                List.of(sections.text(Label.STEPS)),
                ways(),
                cases(),
                list(Label.EXECUTING),
                list(Label.DECIDING),
                sections.text(Label.ADDRESS),
                legalBasis(),
                results(),
                sections.text(Label.CONDITIONS),
                sections.text(Label.DESCRIPTION),
                Set.of(),
                false));
    }

    private Set<Level> levels() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        String text = sections.text(Label.LEVEL).toLowerCase(Locale.ROOT);
        if (text.contains("cấp xã")) {
            levels.add(Level.COMMUNE);
        }
        if (text.contains("cấp tỉnh")) {
            levels.add(Level.PROVINCE);
        }
        if (text.contains("cấp bộ")) {
            levels.add(Level.MINISTRY);
        }
        if (text.contains("khác")) {
            levels.add(Level.OTHER);
        }
        return levels;
    }

    /** A text as it stands: bodies and fields hold commas, so only lines and semicolons part them. */
    private List<String> list(Label label) {
        return List.of(sections.text(label).split("[\\n;]+"));
    }

    private List<Told.Way> ways() {
        List<Told.Way> ways = new ArrayList<>();
        for (Sections.Table table : sections.tables(Label.WAYS)) {
            for (List<String> row : table.rows()) {
                method(cell(row, 0)).ifPresent(method -> ways.add(way(method, row)));
            }
        }
        return ways;
    }

    private static Told.Way way(SubmissionMethod method, List<String> row) {
        String time = Words.line(cell(row, 1));
        Matcher counted = TIME.matcher(time);
        boolean isCounted = counted.matches();
        return new Told.Way(
                method,
                isCounted ? counted.group(1).replace(',', '.') : time,
                isCounted ? unit(counted.group(2)) : "",
                cell(row, 3),
                Optional.of(fees(cell(row, 2))));
    }

    private static String unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ngày làm việc" -> "WORKING_DAY";
            case "ngày" -> "DAY";
            case "giờ" -> "HOUR";
            default -> "MONTH";
        };
    }

    private static List<Told.ToldFee> fees(String cell) {
        List<Told.ToldFee> fees = new ArrayList<>();
        for (String raw : cell.split("[\\r\\n]+")) {
            String line = Words.line(raw);
            Matcher fee = FEE.matcher(line);
            if (fee.matches()) {
                String kind = fee.group(1) == null ? "" : fee.group(1).toLowerCase(Locale.ROOT);
                String words = fee.group(4).replaceAll("^[ :;,.(-]+|[ ).]+$", "");
                fees.add(new Told.ToldFee(
                        fee.group(2).replaceAll("[.,](?=\\d{3})", "").replaceAll("[.,]+$", ""),
                        fee.group(3) == null ? "" : fee.group(3),
                        kind.equals("phí") ? "FEE" : kind.isEmpty() ? "" : "SERVICE_FEE",
                        words));
            } else if (!line.isEmpty()) {
                fees.add(new Told.ToldFee("", "", "", line));
            }
        }
        return fees;
    }

    private static Optional<SubmissionMethod> method(String cell) {
        String word = Words.line(cell).toLowerCase(Locale.ROOT);
        if (word.contains("trực tuyến")) {
            return Optional.of(SubmissionMethod.ONLINE);
        }
        if (word.contains("bưu chính")) {
            return Optional.of(SubmissionMethod.POST);
        }
        return word.contains("trực tiếp") ? Optional.of(SubmissionMethod.IN_PERSON) : Optional.empty();
    }

    private List<Told.PaperCase> cases() {
        return sections.tables(Label.PAPERS).stream()
                .map(table -> new Told.PaperCase(
                        table.title(),
                        table.rows().stream().map(DocumentTold::paper).toList()))
                .toList();
    }

    private static Told.Paper paper(List<String> row) {
        List<String> forms = new ArrayList<>();
        Matcher file = FORM_FILE.matcher(Words.line(cell(row, 1)));
        while (file.find()) {
            forms.add(file.group());
        }
        String counts = Words.line(cell(row, 2));
        return new Told.Paper(cell(row, 0), count(ORIGINALS, counts), count(COPIES, counts), forms);
    }

    private static int count(Pattern pattern, String counts) {
        Matcher matcher = pattern.matcher(counts);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private List<Told.Basis> legalBasis() {
        return sections.tables(Label.LEGAL_BASIS).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> new Told.Basis(cell(row, 0), cell(row, 1)))
                .toList();
    }

    private List<Told.Outcome> results() {
        return list(Label.RESULT).stream()
                .map(name -> new Told.Outcome(name, ""))
                .toList();
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }
}
