package vn.motcua.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.answers.Edition;
import vn.motcua.content.ProcedureCode;

class PublisherTest {

    private static final String PROCEDURE = """
            code: "1.999001"
            name: %s
            summary: Một thủ tục để thử.
            field: Thử nghiệm
            levels: [commune]
            dossier:
              sets: 1
              documents:
                - {name: Tờ khai, originals: 1, copies: 0, hand-over: submit}
            fees:
              - {label: Lệ phí, amount: 1000, per: lần}
            times:
              - limit: 3 working days
            submissions:
              - {method: in-person, where: Trung tâm Phục vụ hành chính công}
            source:
              name: Cổng Dịch vụ công Quốc gia
              read-on: 2026-07-17
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void publishOne() throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        file = folder.resolve("procedures/1.999001.yaml");
        save("Tên thứ nhất");
    }

    private void save(String name) throws IOException {
        Files.writeString(file, PROCEDURE.formatted(name));
    }

    private static String name(Edition edition) {
        return edition.catalogue().procedure(new ProcedureCode("1.999001")).name();
    }

    @Test
    void aSavedFileIsPublishedOnceNobodySavesAnyMore() throws IOException {
        try (Publisher publisher = Publisher.open(List.of(folder))) {
            Edition before = publisher.get();
            save("Tên thứ hai, dài hơn");
            publisher.look();
            assertThat(publisher.get()).as("still being saved").isSameAs(before);
            publisher.look();
            assertThat(name(publisher.get())).isEqualTo("Tên thứ hai, dài hơn");
            assertThat(name(before)).as("a request under way keeps its edition").isEqualTo("Tên thứ nhất");
        }
    }

    @Test
    void newContentWithErrorsStaysOutAndReadinessSaysWhy() throws IOException {
        try (Publisher publisher = Publisher.open(List.of(folder))) {
            Edition before = publisher.get();
            Files.writeString(file, "code: [broken\n");
            publisher.look();
            publisher.look();
            assertThat(publisher.get()).isSameAs(before);
            Readiness readiness = publisher.readiness();
            assertThat(readiness.ready()).isTrue();
            assertThat(readiness.version()).isEqualTo(before.version());
            assertThat(readiness.refused()).isPresent();
            assertThat(readiness.problems()).isNotEmpty();
            save("Tên sau khi sửa lỗi");
            publisher.look();
            publisher.look();
            assertThat(name(publisher.get())).isEqualTo("Tên sau khi sửa lỗi");
            assertThat(publisher.readiness().refused()).isEmpty();
        }
    }

    @Test
    void theFirstEditionServesWhatIsGood() throws IOException {
        Files.writeString(folder.resolve("procedures/1.999002.yaml"), "code: \"1.999002\"\nname: thiếu nhiều thứ\n");
        try (Publisher publisher = Publisher.open(List.of(folder))) {
            assertThat(publisher.get().catalogue().procedures()).hasSize(1);
            assertThat(publisher.readiness().ready()).isTrue();
            assertThat(publisher.readiness().problems()).isNotEmpty();
        }
    }

    @Test
    void withoutAnyProcedureItIsNotReady() {
        try (Publisher publisher = Publisher.open(List.of(folder.resolve("nowhere")))) {
            assertThat(publisher.readiness().ready()).isFalse();
        }
    }
}
