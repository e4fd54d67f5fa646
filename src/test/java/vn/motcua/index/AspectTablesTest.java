package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectTablesTest {

    private final AspectTables tables = new AspectTables();

    @ParameterizedTest
    @CsvSource({
        "DOSSIER, bà già 75 xin trợ cấp thì cầm theo giấy tờ gì cháu",
        "TIME, mấy bữa thì có giấy xác nhận",
        "PLACE, chứng thực hợp đồng có bắt buộc ra xã mình hay xã nào cũng được",
        "FORM, xin xác nhận cư trú thì điền tờ gì",
        "FEE, how much do they charge for a birth certificate",
        "TIME, marriage certificate processing time",
        "FEE, đổi sổ cũ sang sổ mới có mắc không chú",
        "CONDITION, nhà cận nghèo có được luật sư trợ giúp miễn phí không",
        "STEPS, giờ đi làm thì trước hết gặp ai rồi sau đó sao nữa"
    })
    void told(Aspect aspect, String question) {
        assertThat(tables.told(PlainWords.keys(question)).together()).contains(aspect);
    }
}
