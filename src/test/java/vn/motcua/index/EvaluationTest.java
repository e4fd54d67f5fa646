package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;

/** Asks the real content questions of many kinds; what is found may get better, not worse. */
class EvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path QUERIES = Path.of("src/test/resources/vn/motcua/index/queries.jsonl");

    @Test
    void theRealContentAnswersItsQuestions() {
        Content content = ContentReader.read(List.of(Path.of("content")));
        ProcedureIndex index = ProcedureIndex.build(content.catalogue(), content.vocabulary());
        Evaluation evaluation = Evaluation.of(index, content.catalogue(), QUERIES, DAY);
        assertThat(evaluation.all().successAtFirst()).as(evaluation::table).isGreaterThanOrEqualTo(0.9);
        assertThat(evaluation.all().falseConfidence()).as(evaluation::table).isLessThanOrEqualTo(0.06);
        assertThat(evaluation.all().refusals()).as(evaluation::table).isGreaterThanOrEqualTo(0.95);
    }
}
