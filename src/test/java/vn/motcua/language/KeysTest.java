package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches us when the keyboard was set to English. */
class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "ddawng, đăng",
        "kys, ký",
        "giaays, giấy",
        "giaasy, giấy",
        "giayas, giấy",
        "nguowif, người",
        "nguwowif, người",
        "nguofwi, người",
        "ngwowif, người",
        "thuongwf, thường",
        "dduwowcj, được",
        "DDawng, Đăng",
        "Vieetj, Việt",
        "VIEEJT, VIỆT",
        "vietej, việt",
        "dangd, đang",
        "đăngs, đắng",
        "giaáy, giấy",
        "muaw, mưa",
        "hoawcj, hoặc",
        "coong, công",
        "quyeefn, quyền",
        "gif, gì",
        "w, ư",
        "nhwng, nhưng",
        "thuyr, thủy"
    })
    void readsTelex(String keys, String meant) {
        assertThat(Telex.decode(keys)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dang",
                "ký",
                "viêt",
                "visa",
                "tax",
                "Passport",
                "google",
                "test",
                "online",
                "car",
                "MAX",
                "boong",
                "kyss",
                "kysf",
                "ct01",
                "qd",
                "sss",
                "ddd",
                "www",
                "register",
                "tnhh"
            })
    void leavesOtherWords(String word) {
        assertThat(Telex.decode(word)).isEmpty();
        assertThat(Vni.decode(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "d9a8ng, đăng",
        "ky1, ký",
        "d9ang8, đăng",
        "nguoi72, người",
        "ngu7o7i2, người",
        "giay61, giấy",
        "thu7o7ng2, thường",
        "D9A8NG, ĐĂNG",
        "Vie65t, Việt",
        "đa8ng, đăng"
    })
    void readsVni(String keys, String meant) {
        assertThat(Vni.decode(keys)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cap1", "quy2", "loai2", "ct01", "1.004222", "2026", "c1", "a0", "dang11", "x9"})
    void leavesNumbers(String word) {
        assertThat(Vni.decode(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taast car giaays towf | tất cả giấy tờ",
                "car registration | car registration",
                "xin visa ddi Myx | xin visa đi Mỹ",
                "ca61p d9o63i quy2 | cấp đổi quỳ",
                "mã số thuế cap1 | mã số thuế cap1",
                "ddawngkys khai sinh | đăng ký khai sinh",
                "giaaykhaisinh | giây khai sinh",
                "computer download | computer download",
                "max soos thuees | mã số thuế"
            })
    void readsWordsInTheLightOfTheOthers(String typed, String meant) {
        List<String> words = List.of(typed.split(" "));
        List<Optional<String>> read = RawKeys.read(words, word -> false);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(read.get(i).orElse(words.get(i)));
        }
        assertThat(String.join(" ", all)).isEqualTo(meant);
    }
}
