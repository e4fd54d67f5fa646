package vn.motcua.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file; past a limit only counts, so that a broken file cannot flood the report. */
final class Problems {

    private static final int MOST = 200;

    private final Path file;
    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int leftOut;

    Problems(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void error(Place at, String message, String mend) {
        errors++;
        add(at, Problem.Severity.ERROR, message, mend);
    }

    void warn(Place at, String message, String mend) {
        add(at, Problem.Severity.WARNING, message, mend);
    }

    /** How many errors were told so far, shown or not. */
    int errors() {
        return errors;
    }

    List<Problem> found() {
        if (leftOut == 0) {
            return List.copyOf(found);
        }
        List<Problem> all = new ArrayList<>(found);
        all.add(new Problem(
                file,
                0,
                0,
                errors > 0 ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                "Tệp này còn " + leftOut + " chỗ sai nữa không liệt kê ở đây.",
                "Sửa các chỗ đã nêu rồi kiểm tra lại."));
        return all;
    }

    private void add(Place at, Problem.Severity severity, String message, String mend) {
        if (found.size() < MOST) {
            found.add(new Problem(file, at.line(), at.column(), severity, message, mend));
        } else {
            leftOut++;
        }
    }
}
