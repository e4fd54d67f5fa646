package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairCountsTest {

    @Property(tries = 50)
    void countsLikeAMap(@ForAll @Size(max = 6000) List<@IntRange(max = 90) Integer> words) {
        PairCounts counts = new PairCounts();
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (int i = 1; i < words.size(); i++) {
            List<Integer> pair = List.of(words.get(i - 1), words.get(i));
            assertThat(counts.add(pair.get(0), pair.get(1), 2)).isEqualTo(!expected.containsKey(pair));
            expected.merge(pair, 2, Integer::sum);
        }
        expected.forEach((pair, count) ->
                assertThat(counts.count(pair.get(0), pair.get(1))).isEqualTo(count));
        assertThat(counts.count(91, 91)).isZero();
    }
}
