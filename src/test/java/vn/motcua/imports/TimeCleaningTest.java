package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;
import vn.motcua.content.SubmissionMethod;

class TimeCleaningTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3              | WORKING_DAY | ''                                  | 3 WORKING_DAY
                    2              | MONTH       | ''                                  | 2 MONTH
                    0              | DAY         | ''                                  | unpublished
                    0              | HOUR        | Ngay sau khi nhận đủ hồ sơ          | Ngay sau khi nhận đủ hồ sơ
                    1              | ''          | Ngay trong ngày                     | Ngay trong ngày
                    0.5            | WORKING_DAY | ''                                  | 0,5 ngày làm việc
                    1              | OTHER       | ''                                  | unpublished
                    5              | ''          | ''                                  | unpublished
                    5              | ''          | Không quá 05 ngày làm việc          | 5 WORKING_DAY
                    5              | OTHER       | 5 ngày, khi phải xác minh 10 ngày   | 5 ngày, khi phải xác minh 10 ngày
                    15             | DAY         | không quá 15 ngày làm việc          | 15 WORKING_DAY
                    "01"           | ''          | ''                                  | unpublished
                    "Theo mô tả"   | OTHER       | Ngay trong ngày                     | Ngay trong ngày
                    "Theo mô tả"   | OTHER       | ''                                  | unpublished
                    "Không quá 07 ngày làm việc" | '' | ''                             | 7 WORKING_DAY
                    "Trong phiên họp gần nhất"   | '' | ''                             | Trong phiên họp gần nhất
                    """)
    void aTimeAndItsWords(String time, String unit, String words, String expected) throws Exception {
        ObjectNode record = Records.good("1.000001", "Một");
        ObjectNode way = Records.firstWay(record);
        way.set("processingTime", Records.JSON.readTree(time));
        way.put("processingTimeUnit", unit).put("description", words);
        assertThat(Records.imported(folder, record).times())
                .singleElement()
                .satisfies(t -> assertThat(shown(t)).isEqualTo(expected));
    }

    @Test
    void aFractionIsToldWithTheOtherTimesOfItsWords() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record).put("processingTime", 21.5).put("description", "Ở miền núi thêm 10 ngày làm việc.");
        assertThat(Records.imported(folder, record).times().getFirst().note())
                .hasValueSatisfying(note -> assertThat(note).contains("thêm 10 ngày làm việc"));
    }

    @Test
    void aWayWithoutATimeMaySayAtOnce() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record)
                .put("description", "Giải quyết ngay sau khi nhận hồ sơ.")
                .remove("processingTime");
        assertThat(Records.imported(folder, record).times())
                .extracting(TimeCleaningTest::shown)
                .containsExactly("Giải quyết ngay sau khi nhận hồ sơ.");
    }

    @Test
    void waysWithDifferentTimesAreToldApart() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.way(record, "ONLINE").put("processingTime", 2).put("processingTimeUnit", "WORKING_DAY");
        List<ProcessingTime> times = Records.imported(folder, record).times();
        assertThat(times).extracting(TimeCleaningTest::shown).containsExactly("3 WORKING_DAY", "2 WORKING_DAY");
        assertThat(times.getLast().methods()).containsExactly(SubmissionMethod.ONLINE);
    }

    @Test
    void workingDaysKeptBesideTheWaysGiveTheUnit() {
        ObjectNode record = Records.good("1.000001", "Một");
        Records.firstWay(record).put("processingTime", 1).put("processingTimeUnit", "OTHER");
        record.putArray("cases")
                .addObject()
                .putObject("processingDay")
                .put("qty", 1)
                .put("type", "WORKING_DAY");
        assertThat(shown(Records.imported(folder, record).times().getFirst())).isEqualTo("1 WORKING_DAY");
    }

    private static String shown(ProcessingTime time) {
        return switch (time.limit()) {
            case Limit.Of of -> of.amount() + " " + of.unit();
            case Limit.SameDay sameDay -> "same day";
            case Limit.InWords words -> words.text();
            case Limit.Unpublished unpublished -> "unpublished";
        };
    }
}
