package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AspectLearningTest {

    private static final AspectTables TABLES = new AspectTables();
    private static final Abbreviations ABBREVIATIONS = new Abbreviations();
    private static final List<List<String>> WRITTEN = AspectLearning.written();

    @Test
    void everyAspectHasAsManyQuestions() {
        long[] counts = Arrays.stream(Aspect.values())
                .mapToLong(aspect -> WRITTEN.stream()
                        .filter(row -> row.getFirst().equals(aspect.name()))
                        .count())
                .toArray();
        assertThat(Arrays.stream(counts).min().orElseThrow())
                .isGreaterThan(Arrays.stream(counts).max().orElseThrow() * 9 / 10);
    }

    @Test
    void questionsThatWereNotLearnedAreToldBetterThanByTheTables() {
        AspectWeights weights = AspectLearning.learn(part(false), TABLES, ABBREVIATIONS);
        List<List<String>> unseen = part(true);
        long byTables = unseen.stream()
                .filter(row -> is(row, TABLES.told(keys(row)).together()))
                .count();
        long byWeights = unseen.stream()
                .filter(row -> is(
                        row,
                        weights.likeliest(AspectSigns.of(keys(row), TABLES.told(keys(row))))
                                .map(AspectWeights.Likeliest::aspect)))
                .count();
        assertThat(byWeights).isGreaterThan(unseen.size() * 3L / 4).isGreaterThan(byTables * 5 / 4);
    }

    @Test
    void learningAgainGivesTheSame() {
        List<List<String>> some = WRITTEN.subList(0, WRITTEN.size() / 4);
        AspectWeights once = AspectLearning.learn(some, TABLES, ABBREVIATIONS);
        AspectWeights again = AspectLearning.learn(some, TABLES, ABBREVIATIONS);
        assertThat(once).usingRecursiveComparison().isEqualTo(again);
    }

    @Test
    void whatHoldsNoKnownSignHasNoAspect() {
        AspectWeights weights = AspectLearning.learn(List.of(), TABLES, ABBREVIATIONS);
        assertThat(weights.likeliest(AspectSigns.of(List.of("xyz"), TABLES.told(List.of("xyz")))))
                .isEmpty();
    }

    private static boolean is(List<String> row, Optional<Aspect> aspect) {
        return aspect.map(Aspect::name).equals(Optional.of(row.getFirst()));
    }

    private static List<String> keys(List<String> row) {
        return PlainWords.keys(row.get(1));
    }

    /** Every fifth question, or all others. */
    private static List<List<String>> part(boolean fifth) {
        return IntStream.range(0, WRITTEN.size())
                .filter(i -> (i % 5 == 0) == fifth)
                .mapToObj(WRITTEN::get)
                .toList();
    }
}
