package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.bench.LongList;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;

/** Asks the real content questions of many kinds; what is found may get better, not worse. */
class EvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path CONTENT = Path.of("content");
    private static final Path QUERIES = Path.of("src/test/resources/vn/motcua/index/queries.jsonl");

    private static Evaluation of(Path... folders) {
        Content content = ContentReader.read(List.of(folders));
        ProcedureIndex index = ProcedureIndex.build(content.catalogue(), content.vocabulary());
        return Evaluation.of(index, content.catalogue(), EvaluationQueries.read(QUERIES), DAY);
    }

    @Test
    void theRealContentAnswersItsQuestions() {
        Evaluation evaluation = of(CONTENT);
        assertRecallAndOrder(evaluation, 0.98, 0.93);
        assertThat(evaluation.all().falseConfidence()).as(evaluation::table).isLessThanOrEqualTo(0.06);
        assertThat(evaluation.all().refusals()).as(evaluation::table).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.all().unlistedConfidence()).as(evaluation::table).isLessThanOrEqualTo(0.1);
    }

    @Test
    void nearDuplicatesOfEveryProcedureDoNoHarm(@TempDir Path copies) throws IOException {
        LongList.write(List.of(CONTENT), 2_000, copies);
        assertRecallAndOrder(of(CONTENT, copies), 0.98, 0.95);
    }

    private static void assertRecallAndOrder(Evaluation evaluation, double recall, double order) {
        assertThat(evaluation.all().successAtThird()).as(evaluation::table).isGreaterThanOrEqualTo(recall);
        assertThat(evaluation.all().successAtFirst()).as(evaluation::table).isGreaterThanOrEqualTo(order);
    }
}
