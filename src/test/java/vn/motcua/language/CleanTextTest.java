package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource({
        "®¨ng ký khai sinh, đăng ký khai sinh",
        "ng\u00ADêi d©n, người dân",
        "Hµ Néi, Hà Nội",
        "thñ tôc hµnh chÝnh, thủ tục hành chính",
        "CéNG HOµ X· HéI CHñ NGHÜA, CỘNG HOÀ Xã HỘI CHỦ NGHĨA",
        "giÊy x¸c nhËn, giấy xác nhận",
        "nép tiÒn, nộp tiền",
        "chøng thùc, chứng thực",
        "khÈu, khẩu",
        "thñ tôc, thủ tục",
        "hç trî, hỗ trợ",
        "chÊm døt, chấm dứt",
        "khai lÖ, khai lệ",
        "ñaêng kyù khai sinh, đăng ký khai sinh",
        "chaøo caùc baïn, chào các bạn",
        "ÑAÊNG KYÙ, ĐĂNG KÝ",
        "thuû tuïc haønh chính, thủ tục hành chính",
        "xaùc nhaän tình traïng hoân nhaân, xác nhận tình trạng hôn nhân",
        "ñöôïc ngöôøi, được người"
    })
    void decodesTheEncodingsBeforeUnicode(String legacy, String meant) {
        assertThat(CleanText.clean(legacy)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "François",
                "São Tomé",
                "Ñandú",
                "på så",
                "hän on",
                "5 µm",
                "© 2026 Ubuntu®",
                "½ kg, 20 °C",
                "café",
                "naïve",
                "Noël",
                "Zoë",
                "§ 5",
                "toán",
                "hoá đơn của Müller",
                "cô Hoà và bé Tú",
                "là",
                "côté",
                "Điều 5",
                "thủ tục",
                "Übung für Schüler",
                "le père a été à l'hôtel",
                "«xin chào»",
                "el niño está aquí"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(CleanText.clean(text)).isEqualTo(text);
    }

    static List<Arguments> untidy() {
        return List.of(
                arguments("ðăng Ðơn ɖi Ɖi", "đăng Đơn đi Đi"),
                arguments("ｄａｎｇ　ｋｙ １２", "dang ky 12"),
                arguments("kh\u200Bai\uFEFF si\u2060nh\u202E\u00AD", "khai sinh"),
                arguments(" a\u00A0\u2003\u3000b\t\r\nc ", "a b c"),
                arguments("“x” ‘y’ – — − …", "\"x\" 'y' - - - ..."),
                arguments("a\uE000b\uD800c\u0000", "abc"),
                arguments("Tie\u0302\u0301ng Viê\u0323t", "Tiếng Việt"),
                arguments("dang  ky ", "dang ky"));
    }

    @ParameterizedTest
    @MethodSource("untidy")
    void unifiesCharacters(String text, String clean) {
        assertThat(CleanText.clean(text)).isEqualTo(clean);
    }

    @Test
    void composesMarksInWhateverOrder() {
        for (Syllable syllable : Syllable.all()) {
            String whole = syllable.spell();
            String apart = Normalizer.normalize(whole, Normalizer.Form.NFD);
            assertThat(CleanText.clean(apart)).isEqualTo(whole);
            assertThat(CleanText.clean(apart.replaceAll("(\\p{Mn})(\\p{Mn})", "$2$1")))
                    .isEqualTo(whole);
            assertThat(CleanText.clean(toneApart(whole))).isEqualTo(whole);
        }
    }

    /** As Windows-1258 has it: the letter in one piece, the tone as a character after it. */
    private static String toneApart(String word) {
        StringBuilder out = new StringBuilder();
        word.chars()
                .forEach(c -> out.append(Letters.toneless((char) c))
                        .append(Letters.tone((char) c).mark()));
        return out.toString();
    }

    @Test
    void readsVeryLongText() {
        // a step of quadratic time would take minutes here
        for (String piece :
                List.of("a\u0323\u0301", "\u0301", "\u0323\u0302", "®", "aù", "x", "\u00AD", " ", "\uD834\uDD65")) {
            String text = piece.repeat(300_000 / piece.length());
            assertThat(CleanText.clean(text).length()).isLessThanOrEqualTo(text.length());
        }
    }
}
