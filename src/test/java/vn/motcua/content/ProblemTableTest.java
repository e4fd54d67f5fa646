package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One spoiled file a row; the sign ¦ stands where the problem must point. */
class ProblemTableTest {

    @TempDir
    Path folder;

    @Test
    void theGoodFileHasNoProblem() {
        Content content = SampleFile.read(folder, SampleFile.GOOD);

        assertThat(content.problems()).isEmpty();
        assertThat(content.catalogue().procedures()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "/content/problems.csv", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1)
    void everyMistakeIsToldWithItsPlace(String piece, String instead, String severity, String message, String mend) {
        String marked = SampleFile.with(unescaped(piece), unescaped(instead));
        int at = marked.indexOf('¦');
        String before = marked.substring(0, Math.max(0, at));
        int line = at < 0 ? 0 : (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = at < 0 ? 0 : at - before.lastIndexOf('\n');

        Content content = SampleFile.read(folder, marked.replace("¦", ""));

        assertThat(content.problems())
                .as("a problem at %d:%d saying \"%s\" … \"%s\"", line, column, message, mend)
                .anySatisfy(problem -> {
                    assertThat(problem.message()).contains(message);
                    assertThat(problem.mend()).contains(mend);
                    assertThat(problem.severity().name()).isEqualTo(severity);
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(line + ":" + column);
                });
        assertThat(content.catalogue().procedures()).hasSize(severity.equals("ERROR") ? 0 : 1);
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\u200B");
    }
}
