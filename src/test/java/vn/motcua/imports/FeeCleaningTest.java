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
    void noWordOfFeesIsNotFree() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record).remove("fees");
        assertThat(shown(Records.imported(folder, record).fees().getFirst().rate()))
                .isEqualTo("unpublished");
    }

    private Fee.Rate rate(long value, String words) {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.fee(record, value, words);
        return Records.imported(folder, record).fees().getFirst().rate();
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
