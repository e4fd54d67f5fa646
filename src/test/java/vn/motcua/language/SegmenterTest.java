package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.learn(List.of(
            "dang ky khai sinh", "dang ky thuong tru", "khai bao tam tru", "giay khai sinh", "dan gian", "t k", "tu"));

    @ParameterizedTest
    @CsvSource({
        "dangkykhaisinh, dang ky khai sinh",
        "khaisinh, khai sinh",
        "đăngkýKhaisinh, đăng ký Khai sinh",
        "ĐĂNGKÝ, ĐĂNG KÝ",
        "giaykhaisinhtamtru, giay khai sinh tam tru"
    })
    void splitsWhatWasRunTogether(String run, String split) {
        assertThat(SEGMENTER.split(run)).containsExactly(split.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khai", "xyz", "khaix", "tk", "TKTƯ", "khaisinh2", "đăngkýkhảìsinh"})
    void refusesWhatItCannotSplit(String run) {
        assertThat(SEGMENTER.split(run)).isEmpty();
    }

    @Test
    void takesTheMoreProbableOfTwoSplits() {
        Map<String, Double> words = Map.of("dan", -2.0, "gian", -4.0, "dang", -2.0, "ian", -9.0);
        assertThat(new Segmenter(words).split("dangian")).containsExactly("dan", "gian");
        Segmenter withPairs = new Segmenter(words, Map.of("dang ian", -0.1));
        assertThat(withPairs.split("dangian")).containsExactly("dang", "ian");
    }

    @Test
    void givesUpOnEndlessRuns() {
        assertThat(SEGMENTER.split("khaisinh".repeat(10))).hasSize(20);
        assertThat(SEGMENTER.split("khaisinh".repeat(10_000))).isEmpty();
    }
}
