package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Procedure;

class DatedRulesTest {

    @TempDir
    private Path folder;

    @Test
    void aReductionThatIsOverIsKeptWithItsDatesAndNotShown() {
        Procedure procedure = withFee(
                70_000,
                "70.000 đồng/thẻ. Kể từ ngày 01/01/2025 đến hết ngày 31/12/2025, nộp trực tuyến bằng 50% mức thu.");
        assertThat(FeeCleaningTest.shown(procedure.fees().getFirst().rate())).isEqualTo("70000 đồng/thẻ");
        assertThat(procedure.exemptions()).singleElement().satisfies(rule -> {
            assertThat(rule.percentOff()).isEqualTo(50);
            assertThat(rule.from()).contains(LocalDate.of(2025, 1, 1));
            assertThat(rule.until()).contains(LocalDate.of(2025, 12, 31));
            assertThat(rule.certain()).isFalse();
        });
    }

    @Test
    void aWaiverForATimeIsNotFree() {
        Procedure procedure = withFee(500_000, "(Miễn kể từ ngày 07/4/2026 đến 30/6/2026 theo Thông tư thử)");
        assertThat(FeeCleaningTest.shown(procedure.fees().getFirst().rate())).isEqualTo("500000 đồng/lần thu");
        assertThat(procedure.exemptions()).extracting(e -> e.percentOff()).containsExactly(100);
    }

    @Test
    void halfOfAnAmountThatNoWordNamesIsNotPublished() {
        Procedure procedure = withFee(35_000, "Đến hết ngày 31/12/2026 bằng 50% mức thu quy định.");
        assertThat(FeeCleaningTest.shown(procedure.fees().getFirst().rate())).isEqualTo("unpublished");
    }

    @Test
    void aDayThatDoesNotExistEndsNothing() {
        assertThat(new DatedRules("Giảm 50% đến hết ngày 31/02/2026").exemptions())
                .isEmpty();
    }

    private Procedure withFee(long value, String words) {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.fee(record, value, words);
        return Records.imported(folder, record);
    }
}
