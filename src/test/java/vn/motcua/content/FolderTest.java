package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several files and folders make together. */
class FolderTest {

    @TempDir
    Path folder;

    @Test
    void theEarlierFolderWinsForACode() {
        SampleFile.write(folder, "ours/procedures/1.999001.yaml", SampleFile.GOOD);
        Procedure imported = new Procedures(3).next("1.999001");
        Procedure other = new Procedures(4).next("1.999002");
        SampleFile.write(
                folder,
                "record/procedures/all.jsonl",
                ProcedureWriter.write(imported) + "\n" + ProcedureWriter.write(other));

        Content content = ContentReader.read(List.of(folder.resolve("ours"), folder.resolve("record")));

        assertThat(content.catalogue().procedure(new ProcedureCode("1.999001")).name())
                .isEqualTo("Cấp bản sao giấy tờ mẫu");
        assertThat(content.catalogue().procedures()).hasSize(2);
        assertThat(content.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aCodeInTwoFilesIsToldAtTheSecond() {
        SampleFile.write(folder, "procedures/a/1.999001.yaml", SampleFile.GOOD);
        SampleFile.write(folder, "procedures/b/1.999001.yaml", SampleFile.GOOD);

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(folder.resolve("procedures/b/1.999001.yaml"));
            assertThat(problem.message()).contains("procedures/a/1.999001.yaml");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @Test
    void aMergedCodeBelongsToOneProcedure() {
        String merging = SampleFile.with("also:", "merged: [\"1.888001\"]\nalso:");
        SampleFile.write(folder, "procedures/1.999001.yaml", merging);
        SampleFile.write(folder, "procedures/1.999002.yaml", merging.replace("1.999001", "1.999002"));

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("1.888001") && m.contains("1.999001.yaml"));
        assertThat(content.catalogue().findProcedure(new ProcedureCode("1.888001")))
                .map(p -> p.code().value())
                .contains("1.999001");
    }

    @Test
    void theVersionFollowsTheBytesAndNothingElse() {
        SampleFile.write(folder, "a/procedures/1.999001.yaml", SampleFile.GOOD);
        SampleFile.write(folder, "b/procedures/1.999001.yaml", SampleFile.GOOD);
        SampleFile.write(folder, "c/procedures/1.999001.yaml", SampleFile.GOOD + "\n");
        SampleFile.write(folder, "d/procedures/x/1.999001.yaml", SampleFile.GOOD);

        assertThat(version("a")).isEqualTo(version("b")).hasSize(64);
        assertThat(version("a")).isNotEqualTo(version("c")).isNotEqualTo(version("d"));
    }

    @Test
    void theUnitTheVocabularyAndTheCalendarAreRead() {
        SampleFile.write(folder, "unit.yaml", "name: Xã Mẫu\nhours: [Sáng 7:30]\nhotline: \"0123\"\n");
        SampleFile.write(folder, "vocabulary/a/x.yaml", "writer: a\nways: {\"1.999001\": [sao giấy, sao giấy]}\n");
        SampleFile.write(folder, "vocabulary/b/x.yaml", "writer: b\nways: {\"1.999001\": [chép lại]}\n");
        SampleFile.write(folder, "calendar/2026.yaml", "year: 2026\nclosed: {2026-01-01: Tết}\nsources: [x]\n");

        Content content = ContentReader.read(List.of(folder));

        assertThat(content.problems()).isEmpty();
        assertThat(content.unit())
                .isEqualTo(new Unit(
                        "Xã Mẫu", Optional.empty(), List.of("Sáng 7:30"), Optional.of("0123"), Optional.empty()));
        assertThat(content.vocabulary().of(new ProcedureCode("1.999001")))
                .containsExactly(new Vocabulary.Way("sao giấy", "a"), new Vocabulary.Way("chép lại", "b"));
        assertThat(content.calendar().years()).containsExactly(2026);
    }

    private String version(String name) {
        return ContentReader.read(List.of(folder.resolve(name))).version();
    }
}
