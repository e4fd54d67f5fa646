package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureWriterTest {

    @TempDir
    Path folder;

    @Property(tries = 1_000)
    void whatIsWrittenIsReadTheSame(@ForAll long seed) {
        Procedure procedure = new Procedures(seed).next("1.123456");
        Problems problems = new Problems(Path.of("x.jsonl"));

        String line = ProcedureWriter.write(procedure);
        Optional<Procedure> read = JsonNodes.parse(line, 0, problems)
                .flatMap(node -> ProcedureReader.read(node, 0, Reading.imported(problems)));

        assertThat(line).doesNotContain("\n");
        assertThat(problems.found())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
        assertThat(read).contains(procedure);
    }

    @Test
    void aProcedureFileSaysTheSameAsItsLine() {
        Content written = SampleFile.read(folder.resolve("a"), SampleFile.GOOD);
        Procedure procedure = written.catalogue().procedure(new ProcedureCode("1.999001"));
        SampleFile.write(folder, "b/procedures/all.jsonl", ProcedureWriter.write(procedure) + "\n");

        Content imported = ContentReader.read(List.of(folder.resolve("b")));

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.catalogue().procedures()).containsExactly(procedure);
    }

    @Test
    void manyLinesAreReadAndABadOneIsToldByItsLine() {
        Procedures procedures = new Procedures(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            lines.add(ProcedureWriter.write(procedures.next("1.%06d".formatted(i))));
        }
        lines.set(233, "{\"code\": 1.234567, \"name\": \"x\"");
        lines.set(500, "");
        SampleFile.write(folder, "procedures/all.jsonl", String.join("\n", lines));

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.catalogue().procedures()).hasSize(798);
        assertThat(content.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(234));
    }
}
