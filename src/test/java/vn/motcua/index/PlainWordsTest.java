package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regional words are said plainly, and the same syllables in other words stay. */
class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "cần giấy chi, cần giấy gì",
        "nộp ở mô, nộp ở đâu",
        "hồi trước, lúc trước",
        "bố mất, cha mất",
        "làm có mắc không, làm có đắt không"
    })
    void regionalWordsAreSaidPlainly(String said, String plain) {
        assertThat(PlainWords.keys(said)).isEqualTo(Words.keys(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thành lập chi nhánh",
                "quy mô nhỏ",
                "thu hồi giấy chứng nhận",
                "công bố hợp quy",
                "thẻ bị hỏng",
                "ảnh chân dung",
                "chứng chỉ hành nghề",
                "công ty cổ phần tại Nam Á",
                "phòng khám răng hàm mặt",
                "hợp đồng lao động",
                "chế độ thai sản"
            })
    void officialWordsStay(String official) {
        String plain = String.join(" ", PlainWords.keys(official));
        assertThat(plain).doesNotContain("gì", "đâu", "lúc", "cha", "không", "ấy", "sao", "ngoài");
    }
}
