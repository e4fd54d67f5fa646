package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Fee;
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
    void anAmountThatIsOverIsKeptWithItsLastDayAndNotShown() {
        List<Fee> fees = withFee(40, "40.000đ/giấy (áp dụng đến hết ngày 31/12/2024 theo Thông tư thử).")
                .fees();
        assertThat(FeeCleaningTest.shown(fees.getFirst().rate())).isEqualTo("40000 đồng/giấy");
        assertThat(fees.getFirst().until()).contains(LocalDate.of(2024, 12, 31));
        assertThat(FeeCleaningTest.shown(fees.getLast().rate())).isEqualTo("unpublished");
        assertThat(fees.getLast().until()).isEmpty();
    }

    @Test
    void whenTheOnlineAmountIsOverTheOtherOneHolds() {
        List<Fee> fees = withFee(
                        0,
                        "- Lệ phí cấp giấy: 135.000 đồng/lần. - Trường hợp nộp trực tuyến: Kể từ ngày 01 tháng 12 năm 2023"
                                + " đến hết ngày 31 tháng 12 năm 2025 thu 115.000 đồng/lần.")
                .fees();
        assertThat(FeeCleaningTest.shown(fees.getFirst().rate())).isEqualTo("135000 đồng/lần");
        assertThat(fees.getLast().from()).contains(LocalDate.of(2023, 12, 1));
        assertThat(fees.getLast().until()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aWaiverMayBeMisspelled() {
        assertThat(new DatedRules("Cấp sổ. Miễ phí từ ngày 07/4/2026 đến 30/6/2026", Records.READ_ON).exemptions())
                .extracting(e -> e.percentOff())
                .containsExactly(100);
    }

    @Test
    void theTitleOfATextWaivesNothing() {
        Procedure procedure = withFee(
                7_500_000,
                "(Từ ngày 01/7/2025 đến hết ngày 31/12/2026 theo Thông tư thử về mức thu, miễn một số khoản phí)");
        assertThat(procedure.exemptions()).isEmpty();
        assertThat(FeeCleaningTest.shown(procedure.fees().getFirst().rate())).isEqualTo("unpublished");
    }

    @Test
    void theWordsThatAreLeftStandAsBefore() {
        assertThat(new DatedRules("Cấp sổ (bản giấy)(Miễn từ ngày 07/4/2026 đến 30/6/2026)", Records.READ_ON).rest())
                .isEqualTo("Cấp sổ (bản giấy)");
    }

    @Test
    void aDayThatDoesNotExistEndsNothing() {
        assertThat(new DatedRules("Giảm 50% đến hết ngày 31/02/2026", Records.READ_ON).exemptions())
                .isEmpty();
    }

    private Procedure withFee(long value, String words) {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.fee(record, value, words);
        return Records.imported(folder, record);
    }
}
