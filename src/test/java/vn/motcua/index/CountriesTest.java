package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of one country finds what is said of another. */
class CountriesTest {

    private static final ProcedureIndex INDEX = new Shelves()
            .add("1.000894", "Thủ tục đăng ký kết hôn", "hai đứa cưới nhau", "marry my girlfriend")
            .add(
                    "2.000806",
                    "Thủ tục đăng ký kết hôn có yếu tố nước ngoài",
                    "cưới vợ Thái Lan",
                    "kết hôn với chồng Mỹ",
                    "marry my korean girlfriend")
            .index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cưới vợ người Đan Mạch",
                "lay chong nguoi na uy",
                "kết hôn với bạn trai Ấn Độ",
                "marry my norwegian girlfriend"
            })
    void anyCountryIsAbroad(String question) {
        assertThat(INDEX.find(question, Filter.on(Shelves.DAY, 5))
                        .hits()
                        .getFirst()
                        .code())
                .hasToString("2.000806");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai đứa mình cưới nhau", "marry my girlfriend"})
    void whoNamesNoneIsAtHome(String question) {
        assertThat(INDEX.find(question, Filter.on(Shelves.DAY, 5))
                        .hits()
                        .getFirst()
                        .code())
                .hasToString("1.000894");
    }

    @ParameterizedTest
    @CsvSource({
        "lấy chồng người Lào, true",
        "ở Mỹ về, true",
        "chồng quốc tịch Anh, true",
        "my thai wife, true",
        "anh chị em, false",
        "vợ anh mất, false",
        "pháp lý, false",
        "mỹ thuật, false",
        "mang thai, false",
        "giấy phép lao động, false"
    })
    void tellsCountriesFromWordsSpelledLikeThem(String text, boolean abroad) {
        String padded = " " + text.toLowerCase(Locale.ROOT) + " ";
        assertThat(Countries.PHRASES.stream().anyMatch(phrase -> padded.contains(" " + phrase + " ")))
                .isEqualTo(abroad);
    }
}
