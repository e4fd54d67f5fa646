package vn.motcua.answers.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.content.ProcessingTime;

class WordingTest {

    private static final Phrases VI = Phrases.vietnamese();
    private static final Phrases EN = Phrases.english();

    @ParameterizedTest
    @CsvSource({"0,0 đ", "999,999 đ", "1000,1.000 đ", "15000,15.000 đ", "1234567,1.234.567 đ", "100000000,100.000.000 đ"
    })
    void money(long amount, String text) {
        assertThat(MoneyText.dong(VI, amount)).isEqualTo(text);
    }

    @Test
    void moneyOfOtherCountries() {
        assertThat(MoneyText.of(VI, 1500, "USD")).isEqualTo("1.500 USD");
        assertThat(MoneyText.of(EN, 1500, "VND")).isEqualTo("1,500 đ");
    }

    @Test
    void days() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertThat(DayText.weekday(VI, day)).isEqualTo("thứ Sáu 27/11/2026");
        assertThat(DayText.weekday(VI, day.plusDays(2))).isEqualTo("Chủ nhật 29/11/2026");
        assertThat(DayText.weekday(EN, day)).isEqualTo("Friday 27 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"1,0,1 bản chính", "1,2,'1 bản chính, 2 bản sao'", "0,1,1 bản sao", "0,0,''"})
    void quantities(int originals, int copies, String text) {
        assertThat(Quantity.of(VI, originals, copies)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "24,HOUR,24 giờ,24 hours",
        "1,DAY,1 ngày,1 day",
        "3,WORKING_DAY,3 ngày làm việc,3 working days",
        "1,WORKING_DAY,1 ngày làm việc,1 working day",
        "2,MONTH,2 tháng,2 months"
    })
    void durations(int amount, ProcessingTime.Unit unit, String vietnamese, String english) {
        assertThat(DurationText.of(VI, amount, unit)).isEqualTo(vietnamese);
        assertThat(DurationText.of(EN, amount, unit)).isEqualTo(english);
    }
}
