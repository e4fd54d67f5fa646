package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({"Đường Nguyễn Huệ 5, Duong Nguyen Hue 5", "Zoë Łódź, Zoe Łodz", "Vie\u0323\u0302t, Viet", "abc, abc"})
    void takesMarksOff(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "đang, đăng",
        "ky, ký",
        "ky, kí",
        "ki, ký",
        "thương, thường",
        "thuơng, thường",
        "dường, đường",
        "hoà, hòa",
        "HOA, hòa",
        "Thường, thường",
        "quy, quí",
        "dang, đăng"
    })
    void missingAccentsDontMatter(String typed, String full) {
        assertThat(Fold.compatible(typed, full)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"thẻ, thể", "đỏ, độ", "thuê, thuế tờ", "đang, dang", "thú, thủ", "tai, tay", "cho, choi", "ă, â"})
    void typedAccentsDo(String typed, String full) {
        assertThat(Fold.compatible(typed, full)).isFalse();
    }
}
