package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayFileTest {

    private static final ProcedureCode CODE = new ProcedureCode("1.999001");
    private static final String GOOD = """
            decision: 12/2026/NQ-MAU
            unit:
              hotline: "0123"
              counters: {Hộ tịch: Quầy 3}
            procedures:
              - code: "1.999001"
                fees:
                  - {label: Phí khác, amount: 5000, per: bản, from: 2027-01-01, until: 2027-12-31}
                times:
                  - {limit: 2 working days, when: cho-o = thue}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void whatLiesUnderneath() {
        SampleFile.write(folder, "procedures/1.999001.yaml", SampleFile.GOOD);
        SampleFile.write(folder, "unit.yaml", "name: Xã Mẫu\naddress: Số 1\n");
    }

    @Test
    void aLocalFeeHoldsForItsTimeAndThePublishedOneAroundIt() {
        List<Fee> fees = procedure(read(GOOD)).fees().stream()
                .filter(fee -> fee.label().equals("Phí khác"))
                .toList();

        assertThat(fees).hasSize(3);
        assertThat(fees.get(0).rate()).isInstanceOf(Fee.Rate.Unpublished.class);
        assertThat(fees.get(0).until()).contains(LocalDate.of(2026, 12, 31));
        assertThat(fees.get(1).rate()).isEqualTo(new Fee.Rate.Amount(5_000, Fee.DONG, "bản", Optional.empty()));
        assertThat(fees.get(1).basis()).contains("12/2026/NQ-MAU");
        assertThat(fees.get(2).rate()).isInstanceOf(Fee.Rate.Unpublished.class);
        assertThat(fees.get(2).from()).contains(LocalDate.of(2028, 1, 1));
    }

    @Test
    void aLocalFeeWithoutDatesTakesThePlaceAltogether() {
        Content content = read(GOOD.replace(", from: 2027-01-01, until: 2027-12-31", ""));

        assertThat(procedure(content).fees())
                .filteredOn(fee -> fee.label().equals("Phí khác"))
                .singleElement()
                .satisfies(fee -> assertThat(fee.rate()).isInstanceOf(Fee.Rate.Amount.class));
        assertThat(procedure(content).fees()).hasSize(3);
    }

    @Test
    void aShorterTimeStandsBesideThatOfTheLaw() {
        assertThat(procedure(read(GOOD)).times())
                .extracting(ProcessingTime::local)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("12/2026/NQ-MAU"));
    }

    @Test
    void theUnitAndItsCountersAreTold() {
        Content content = read(GOOD);

        assertThat(content.problems()).isEmpty();
        assertThat(content.unit().name()).isEqualTo("Xã Mẫu");
        assertThat(content.unit().address()).contains("Số 1");
        assertThat(content.unit().hotline()).contains("0123");
        assertThat(procedure(content).submissions())
                .extracting(Submission::note)
                .containsExactly(Optional.of("Quầy 3."), Optional.empty());
    }

    @Test
    void everyPartTellsItsLayer() {
        SampleFile.write(folder, "overlay/a.yaml", GOOD);

        List<Origin> origins = ContentReader.origins(List.of(folder), CODE);

        assertThat(origins)
                .contains(
                        new Origin("name", folder.resolve("procedures/1.999001.yaml"), 2, Optional.empty()),
                        new Origin("fees", folder.resolve("overlay/a.yaml"), 7, Optional.of("12/2026/NQ-MAU")),
                        new Origin("times", folder.resolve("overlay/a.yaml"), 9, Optional.of("12/2026/NQ-MAU")),
                        new Origin("counter", folder.resolve("overlay/a.yaml"), 4, Optional.of("12/2026/NQ-MAU")));
        assertThat(ContentReader.origins(List.of(folder), new ProcedureCode("9.999999")))
                .isEmpty();
    }

    @Test
    void twoOverlaysForOnePartAreTold() {
        SampleFile.write(folder, "overlay/b.yaml", GOOD.replace("amount: 5000", "amount: 6000"));

        Content content = read(GOOD);

        assertThat(content.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(folder.resolve("overlay/b.yaml"));
            assertThat(problem.message()).contains("đã được thay");
        });
        assertThat(procedure(content).fees())
                .extracting(Fee::rate)
                .contains(new Fee.Rate.Amount(5_000, Fee.DONG, "bản", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision: 12/2026/NQ-MAU | from: 2026-01-01 | 1 | Không có khóa `from`",
                "decision: 12/2026/NQ-MAU | decision: 5 | 1 | phải là chữ",
                "label: Phí khác | label: Phí khac | 8 | không có khoản `Phí khac`",
                "amount: 5000, per: bản | set-by-province: false | 8 | không nói thu bao nhiêu",
                "limit: 2 working days | limit: 8 working days | 10 | không ngắn hơn",
                "when: cho-o = thue | when: cho-o = truong | 10 | không có lựa chọn",
                "counters: {Hộ tịch: Quầy 3} | counters: [Quầy 3] | 4 | phải là các dòng",
                "times: | steps: | 9 | Không có khóa `steps`",
            })
    void aDifferenceThatDoesNotFitLeavesTheProcedureAsItWas(String piece, String instead, int line, String message) {
        Content content = read(GOOD.replace(piece, instead));

        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.file()).isEqualTo(folder.resolve("overlay/a.yaml"));
        });
        assertThat(procedure(content).fees()).hasSize(3);
        assertThat(procedure(content).times()).hasSize(2);
    }

    @Test
    void aProcedureThatIsNotThereIsAWarning() {
        Content content = read(GOOD.replace("1.999001", "1.999002"));

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.line()).isEqualTo(6);
        });
    }

    private Content read(String yaml) {
        SampleFile.write(folder, "overlay/a.yaml", yaml);
        return ContentReader.read(List.of(folder));
    }

    private static Procedure procedure(Content content) {
        return content.catalogue().procedure(CODE);
    }
}
