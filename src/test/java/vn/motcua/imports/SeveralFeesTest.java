package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Fee;
import vn.motcua.content.SubmissionMethod;

/** One row a way is mostly all that is left of a fee table: what the rows together allow to be told. */
class SeveralFeesTest {

    @TempDir
    private Path folder;

    private final ObjectNode record = Records.good("1.000001", "Một");

    @Test
    void amountsForDifferentThingsAreNotAmountsOfTheirWays() {
        Records.fee(record, 400_000, "Sát hạch lý thuyết");
        fee("ONLINE", 250_000, "Sát hạch thực hành");
        assertThat(shown()).containsExactly("unpublished", "unpublished");
        assertThat(notes().getFirst()).contains("nhiều mức thu", "400.000 đồng", "Sát hạch lý thuyết");
    }

    @Test
    void oneThingMayCostLessOnline() {
        Records.fee(record, 20_000, "");
        fee("ONLINE", 10_000, "");
        assertThat(shown()).containsExactly("20000 đồng/lần thu", "10000 đồng/lần thu");
        assertThat(fees().getLast().methods()).containsExactly(SubmissionMethod.ONLINE);
    }

    @Test
    void theSameAmountInOtherWordsIsOneAmount() {
        Records.fee(record, 20_000, "Lệ phí cấp sổ");
        fee("ONLINE", 20_000, "Cấp sổ: 20.000 đồng");
        assertThat(shown()).containsExactly("20000 đồng/lần thu", "20000 đồng/lần thu");
    }

    @Test
    void twoAmountsOfOneWayCanNotBothBeDue() {
        Records.fee(record, 250_000, "");
        Records.fee(record, 500_000, "");
        assertThat(shown()).containsExactly("unpublished", "unpublished");
    }

    @Test
    void wordsMayLimitAnAmountToItsWay() {
        Records.fee(record, 9_000, "Trường hợp công dân nộp hồ sơ trực tiếp thu 9.000 đồng/lần ghi sổ");
        fee("ONLINE", 4_000, "Nộp qua cổng dịch vụ công trực tuyến thu 4000 đồng/lần ghi sổ");
        assertThat(shown()).containsExactly("9000 đồng/lần ghi sổ", "4000 đồng/lần ghi sổ");
    }

    @Test
    void wordsOfAnotherWayAreACase() {
        fee("ONLINE", 0, "Nộp trực tiếp: 135.000 đồng/lần.");
        assertThat(shown()).endsWith("unpublished");
    }

    @Test
    void aListAndAPersonAreNotToldApartByTheWay() {
        Records.fee(record, 10_000, "Theo danh sách: nộp trực tiếp thu 10.000 đồng/người");
        fee("ONLINE", 7_000, "Cá nhân: nộp trực tuyến thu 7.000 đồng/lần");
        assertThat(shown()).containsExactly("unpublished", "unpublished");
    }

    @Test
    void waivedOnlineIsNotFreeWhereAnotherRowNamesAFee() {
        Records.fee(record, 100_000, "Phí công bố: 100.000 đồng/lần");
        fee("ONLINE", 0, "Miễn lệ phí");
        assertThat(shown()).containsExactly("unpublished", "unpublished");
    }

    @Test
    void aCutThatIsRunningMakesTheFullAmountUncertain() {
        Records.fee(record, 50_000, "50.000đ/giấy");
        fee("ONLINE", 25_000, "25.000đ/giấy (áp dụng đến hết ngày 31/12/2026)");
        assertThat(shown()).containsExactly("unpublished", "unpublished");
    }

    private void fee(String method, long value, String words) {
        Records.way(record, method)
                .putArray("fees")
                .addObject()
                .put("value", value)
                .put("description", words);
    }

    private List<Fee> fees() {
        return Records.imported(folder, record).fees();
    }

    private List<String> shown() {
        return fees().stream().map(fee -> FeeCleaningTest.shown(fee.rate())).toList();
    }

    private List<String> notes() {
        return fees().stream()
                .map(fee -> ((Fee.Rate.Unpublished) fee.rate()).note().orElseThrow())
                .toList();
    }
}
