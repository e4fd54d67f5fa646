package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void worksOutOnceAndForgetsWhatWasNotUsedForLongest() {
        Recent<String, Integer> lengths = new Recent<>(2);
        List<String> worked = new ArrayList<>();
        for (String word : List.of("hộ", "tịch", "hộ", "đất", "tịch", "hộ")) {
            assertThat(lengths.get(word, key -> {
                        worked.add(key);
                        return key.length();
                    }))
                    .isEqualTo(word.length());
        }
        assertThat(worked).containsExactly("hộ", "tịch", "đất", "tịch", "hộ");
    }
}
