package vn.motcua.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file; past a limit it only counts, so that a broken file cannot flood the report. */
final class Problems {

    private static final int MOST = 200;

    private final Path file;
    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int warnings;

    Problems(Path file) {
        this.file = file;
    }

    void error(Place at, String message, String mend) {
        if (++errors <= MOST) {
            add(at, Problem.Severity.ERROR, message, mend);
        }
    }

    void warn(Place at, String message, String mend) {
        if (++warnings <= MOST) {
            add(at, Problem.Severity.WARNING, message, mend);
        }
    }

    /** Adds what another collection of the same file holds. */
    void add(Problems other) {
        for (Problem problem : other.found) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            if ((error ? errors++ : warnings++) < MOST) {
                found.add(problem);
            }
        }
        errors += Math.max(0, other.errors - MOST);
        warnings += Math.max(0, other.warnings - MOST);
    }

    /** How many errors were told so far, shown or not. */
    int errors() {
        return errors;
    }

    boolean none() {
        return errors == 0 && warnings == 0;
    }

    List<Problem> found() {
        List<Problem> all = new ArrayList<>(found);
        leftOut(Problem.Severity.ERROR, errors - MOST, "lỗi", all);
        leftOut(Problem.Severity.WARNING, warnings - MOST, "cảnh báo", all);
        return all;
    }

    private void leftOut(Problem.Severity severity, int count, String word, List<Problem> all) {
        if (count > 0) {
            String message = "Tệp này còn " + count + " " + word + " nữa không liệt kê ở đây.";
            all.add(new Problem(file, 0, 0, severity, message, "Sửa các chỗ đã nêu rồi kiểm tra lại."));
        }
    }

    private void add(Place at, Problem.Severity severity, String message, String mend) {
        found.add(new Problem(file, at.line(), at.column(), severity, message, mend));
    }
}
