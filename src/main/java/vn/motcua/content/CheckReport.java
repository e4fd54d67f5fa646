package vn.motcua.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The problems of a check, in the order of files and lines, as text, JSON or annotations of a pull request. */
public record CheckReport(List<Problem> problems) {

    public CheckReport {
        problems = problems.stream()
                .sorted(Comparator.comparing((Problem p) -> slashes(p.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }

    /** How many problems keep something out. */
    public long errors() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .count();
    }

    /** For people: two lines a problem and a count at the end. */
    public String text() {
        String all = problems.stream().map(CheckReport::twoLines).collect(Collectors.joining());
        return all + errors() + " lỗi, " + (problems.size() - errors()) + " cảnh báo.\n";
    }

    /** For programs: an array with an object for each problem. */
    public String json() {
        return problems.stream()
                .map(problem -> JsonWriting.line(out -> {
                    out.text("file", slashes(problem.file()));
                    out.number("line", problem.line());
                    out.number("column", problem.column());
                    out.text("severity", Keywords.of(problem.severity()));
                    out.text("message", problem.message());
                    out.text("mend", problem.mend());
                }))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** For GitHub Actions: workflow commands that become annotations beside the changed lines. */
    public String github() {
        return problems.stream().map(CheckReport::annotation).collect(Collectors.joining());
    }

    private static String twoLines(Problem problem) {
        String place =
                problem.line() == 0 ? "" : ":" + problem.line() + (problem.column() == 0 ? "" : ":" + problem.column());
        return slashes(problem.file()) + place + ": " + word(problem) + ": " + problem.message() + "\n    → "
                + problem.mend() + "\n";
    }

    private static String annotation(Problem problem) {
        String place = problem.line() == 0
                ? ""
                : ",line=" + problem.line() + (problem.column() == 0 ? "" : ",col=" + problem.column());
        return "::" + Keywords.of(problem.severity()) + " file=" + property(slashes(problem.file())) + place + "::"
                + data(problem.message() + "\n" + problem.mend()) + "\n";
    }

    private static String word(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR ? "lỗi" : "cảnh báo";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
