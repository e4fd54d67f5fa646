package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "14, mười bốn",
        "21, hai mươi mốt",
        "25, hai mươi lăm",
        "105, một trăm linh năm",
        "7, bảy",
        "1975, một nghìn chín trăm bảy mươi lăm",
        "2026, hai nghìn không trăm hai mươi sáu"
    })
    void says(long number, String words) {
        assertThat(NumberWords.say(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "trẻ mười bốn tuổi, trẻ 14 tuổi",
        "dưới hai mươi mốt ngày, dưới 21 ngày",
        "mười năm, 10 năm",
        "Ba mươi lăm năm, 35 năm",
        "năm hai nghìn không trăm hai mươi lăm, năm 2025",
        "một trăm nghìn đồng, 100000 đồng",
        "một cửa, một cửa",
        "năm ngoái không có, năm ngoái không có",
        "một chấm không không bốn hai hai hai, 1.004222",
        "một nghìn năm, 1000 năm",
        "tỷ lệ một phần tư, tỷ lệ một phần tư"
    })
    void readsSpokenNumbers(String spoken, String written) {
        assertThat(String.join(" ", NumberWords.toDigits(List.of(spoken.split(" ")))))
                .isEqualTo(written);
    }

    @Property
    void readsBackWhatItSays(@ForAll @LongRange(min = 10, max = 999_999_999_999L) long number) {
        assertThat(NumberWords.toDigits(List.of(NumberWords.say(number).split(" "))))
                .containsExactly(Long.toString(number));
    }
}
