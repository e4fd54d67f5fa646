package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({
        "gì, gi, i, '', GRAVE",
        "giếng, gi, iê, ng, ACUTE",
        "già, gi, a, '', GRAVE",
        "quốc, qu, ô, c, ACUTE",
        "QUYỀN, qu, yê, n, GRAVE",
        "khuỷu, kh, uyu, '', HOOK",
        "nghiêng, ngh, iê, ng, LEVEL",
        "ngoằn, ng, oă, n, GRAVE",
        "của, c, ua, '', HOOK",
        "cuả, c, ua, '', HOOK",
        "yếu, '', yêu, '', ACUTE",
        "Kạn, k, a, n, DOT",
        "Lắk, l, ă, k, ACUTE"
    })
    void takesSyllablesApart(String word, String onset, String nucleus, String coda, Tone tone) {
        assertThat(Syllable.parse(word)).contains(new Syllable(onset, nucleus, coda, tone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "tnhh",
                "đk",
                "brand",
                "visa",
                "kấp",
                "cí",
                "ngĩa",
                "gế",
                "việtt",
                "cap",
                "dàt",
                "hảt",
                "tóà",
                "1",
                "d",
                "uơi",
                "quu",
                "nghiêngg",
                "giia",
                "iên",
                "ghanh"
            })
    void refusesWhatNobodyWrites(String word) {
        assertThat(Syllable.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dat", "viêt", "dăt", "thuơng", "nguoi", "đuong", "Đăng", "gi", "quyen", "hoà", "cap"})
    void knowsSyllablesWithAccentsLeftOut(String word) {
        assertThat(Syllable.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "google", "sinh1", "dangky", "ngừoii", "đ", "file", "hảt"})
    void knowsWhatIsNoSyllable(String word) {
        assertThat(Syllable.isSyllable(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "đơnđiện, true",
        "nhàn, false",
        "nhan, false",
        "đk, false",
        "đkkhai, false",
        "ngượcc, true",
        "license, false",
        "café, true"
    })
    void tellsMarkedWordsThatAreNoSyllable(String word, boolean none) {
        assertThat(Syllable.isMarkedNonSyllable(word)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa, hoa2",
        "khoẻ, khỏe, khoe3",
        "thuỷ, thủy, thuy3",
        "kí, ký, ki1",
        "lý, lí, li1",
        "quí, quý, qui1",
        "thừơng, thường, thương2",
        "qủa, quả, qua3",
        "GIẤY, giấy, giây1",
        "y, i, i"
    })
    void givesOneKeyToAllSpellings(String one, String other, String key) {
        assertThat(canonical(one)).isEqualTo(key);
        assertThat(canonical(other)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"tay, tai", "túi, túy", "lưu, liu", "dân, đân", "thể, thẻ"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    private static String canonical(String word) {
        return Syllable.parse(word).orElseThrow().canonical();
    }

    @Test
    void allSyllablesHaveTheirOwnKeyButForI() {
        var byKey = Syllable.all().stream().collect(Collectors.groupingBy(Syllable::canonical));
        assertThat(byKey.values())
                .allMatch(same -> same.size() == 1
                        || same.stream()
                                        .map(s -> s.spell()
                                                .replaceAll("[yýỳỷỹỵ]", "i")
                                                .replaceAll("[íìỉĩị]", "i"))
                                        .distinct()
                                        .count()
                                == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "sinh, xinh", "chứng, trứng", "lộ, nộ", "dịch, gịch", "da, ra", "giấy, vấy", "quyền, cuyền", "quốc, cuốc",
        "quan, cuan", "cấp, kấp", "ký, cý", "nghĩa, ngĩa", "ghế, gế", "quyền, quyềng", "tiếc, tiết", "lãnh, lản",
        "sở, sỡ", "giết, diết", "ích, ít"
    })
    void regionalSpellingsSoundAlike(String one, String other) {
        assertThat(SoundKey.of(one)).isEqualTo(SoundKey.of(other));
        assertThat(SoundKey.of(Fold.fold(one))).isEqualTo(SoundKey.of(Fold.fold(other)));
    }

    @ParameterizedTest
    @CsvSource({"sinh, sanh", "đăng, dang", "tay, tai", "cấp, cặp", "thu, tu"})
    void otherWordsSoundDifferent(String one, String other) {
        assertThat(SoundKey.of(one)).isNotEqualTo(SoundKey.of(other));
    }
}
