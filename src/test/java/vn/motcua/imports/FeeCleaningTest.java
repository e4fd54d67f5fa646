package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.content.Fee;

class FeeCleaningTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    0      | ''                                                         | unpublished
                    0      | Không có                                                   | unpublished
                    0      | Mức thu do Hội đồng nhân dân tỉnh quyết định               | province
                    0      | Miễn lệ phí                                                | free
                    0      | Miễn lệ phí cho người thuộc hộ nghèo                       | unpublished
                    0      | - Miễn lệ phí (Thông tư số 1/2019/TT-BTC).                 | free
                    0      | Miễn lệ phí (Thông tư số 1/2019/TT-BTC) cho người khuyết tật | unpublished
                    0      | Miễn phí đến hết ngày 31/12/2025                           | unpublished
                    0      | 50.000 đồng/lần                                            | 50000 đồng/lần
                    8000   | ''                                                         | 8000 đồng/lần thu
                    500000 | /hồ sơ                                                     | 500000 đồng/hồ sơ
                    135    | 135.000 đồng/lần                                           | 135000 đồng/lần
                    135    | ''                                                         | unpublished
                    10000  | Theo danh sách: 10.000 đồng/người                          | unpublished
                    2000   | 2.000 đồng/trang; từ trang thứ ba 1.000 đồng/trang         | unpublished
                    20     | 20.000 vnđ/tờ khai                                         | 20000 đồng/tờ khai
                    2      | 02 triệu đồng/giấy phép                                    | 2000000 đồng/giấy phép
                    10000  | 10.000 đồng/khẩu-chiếc.                                    | 10000 đồng/khẩu-chiếc
                    150    | 150.000 đồng/lần/thẻ.                                      | 150000 đồng/lần/thẻ
                    9000   | 9.000 đồng (chín nghìn đồng)/lần gia hạn                   | 9000 đồng/lần gia hạn
                    230000 | Kiểm tra cơ sở: 230.000/lần                                | 230000 đồng/lần
                    5000   | 1 lần                                                      | 5000 đồng/1 lần
                    5000   | /hồ sơ (Thông tư số 61/2023/TT-BTC)                        | 5000 đồng/hồ sơ
                    5000   | 5.000 đồng/giấy xuất cảnh hoặc nhập cảnh vùng biên         | 5000 đồng/giấy xuất cảnh
                    150000 | Mức thu do Hội đồng nhân dân tỉnh quyết định               | province
                    100000 | Không được quy định tại Biểu phí                           | unpublished
                    100000 | 100.000 đồng khi bị mất                                    | unpublished
                    """)
    void aRowAndItsWords(long value, String words, String expected) {
        assertThat(shown(rate(value, words))).isEqualTo(expected);
    }

    @Test
    void theWayMayNameMoreAmountsThanTheRow() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.fee(record, 2000, "/trang");
        Records.firstWay(record).put("description", "2.000 đồng/trang, tối đa 200.000 đồng/bản");
        assertThat(shown(Records.imported(folder, record).fees().getFirst().rate()))
                .isEqualTo("unpublished");
    }

    @Test
    void anAmountIsToldWithWhatItIsFor() {
        assertThat(fee(135, "- Lệ phí cấp giấy phép: 135.000 đồng/lần").label()).isEqualTo("Lệ phí cấp giấy phép");
        assertThat(fee(5000, "đồng/lần (lệ phí ghi sổ)").label()).isEqualTo("Lệ phí ghi sổ");
        assertThat(fee(5000, "Đồng").label()).isEqualTo("Phí, lệ phí");
        assertThat(fee(5000, "Theo quy định của Bộ Tài chính.").label()).isEqualTo("Phí, lệ phí");
        assertThat(fee(0, "Lệ phí cấp giấy").label()).isEqualTo("Phí, lệ phí");
    }

    @Test
    void theLegalTextThatTheWordsNameIsKept() {
        assertThat(fee(5000, "* Theo quy định tại Thông tư số 25/2022/TT-BTC ngày 28/4/2022. + 5.000 đồng/giấy")
                        .basis())
                .contains("Thông tư 25/2022/TT-BTC");
        assertThat(fee(5000, "Thông tư 1/2022/TT-BTC; Thông tư 2/2022/TT-BTC").basis())
                .isEmpty();
    }

    @Test
    void theCouncilMustBeNamedWithTheFee() {
        assertThat(ofWay("Phí (nếu có): Hội đồng nhân dân tỉnh quyết định.")).isEqualTo("province");
        assertThat(ofWay("Trong 15 ngày kể từ ngày Hội đồng nhân dân tỉnh thông qua. Không thu phí bưu chính."))
                .isEqualTo("unpublished");
    }

    private String ofWay(String description) {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record).put("description", description);
        return shown(Records.imported(folder, record).fees().getFirst().rate());
    }

    @Test
    void noWordOfFeesIsNotFree() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record).remove("fees");
        assertThat(shown(Records.imported(folder, record).fees().getFirst().rate()))
                .isEqualTo("unpublished");
    }

    private Fee.Rate rate(long value, String words) {
        return fee(value, words).rate();
    }

    private Fee fee(long value, String words) {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.fee(record, value, words);
        return Records.imported(folder, record).fees().getFirst();
    }

    static String shown(Fee.Rate rate) {
        return switch (rate) {
            case Fee.Rate.Free free -> "free";
            case Fee.Rate.SetByProvince set -> "province";
            case Fee.Rate.Unpublished unpublished -> "unpublished";
            case Fee.Rate.Amount amount -> amount.amount() + " " + amount.currency() + "/" + amount.per();
            case Fee.Rate.Tiered tiered -> Optional.of(tiered).toString();
        };
    }
}
