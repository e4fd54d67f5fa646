package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AspectLearningTest {

    private static final AspectTables TABLES = new AspectTables();
    private static final Abbreviations ABBREVIATIONS = new Abbreviations();
    private static final List<List<String>> WRITTEN = AspectLearning.written();
    private static final List<String> STATEMENTS = AspectLearning.statements();
    /** Learned from four fifths of what is written. */
    private static final AspectWeights LEARNED =
            AspectLearning.learn(part(WRITTEN, false), part(STATEMENTS, false), TABLES, ABBREVIATIONS);

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
        List<List<String>> unseen = part(WRITTEN, true);
        long byTables = unseen.stream()
                .filter(row -> is(row, TABLES.told(keys(row)).together()))
                .count();
        long byWeights = unseen.stream()
                .filter(row -> is(
                        row,
                        LEARNED.likeliest(AspectSigns.of(keys(row), TABLES.told(keys(row))))
                                .map(AspectWeights.Likeliest::aspect)))
                .count();
        assertThat(byWeights).isGreaterThan(unseen.size() * 3L / 4).isGreaterThan(byTables * 5 / 4);
    }

    @Test
    void statementsThatWereNotLearnedAskNothing() {
        assertThat(askNothing(LEARNED, part(STATEMENTS, true))).isGreaterThan(0.9);
        assertThat(askNothing(
                        LEARNED, part(WRITTEN, true).stream().map(List::getLast).toList()))
                .isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giấy này nộp đâu",
                "đơn viết kiểu gì",
                "thu cỡ nào ạ",
                "được không ạ",
                "vậy tính sao",
                "đã có chưa cô",
                "do i have to come in person",
                "is the card free"
            })
    void asks(String text) {
        assertThat(askNothing(LEARNED, List.of(text))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đăng ký khai sinh",
                "sao y bản chính",
                "mấy anh em ngồi chia đất cha mẹ để lại",
                "giấy độc thân",
                "my visa is expiring"
            })
    void namesAThing(String text) {
        assertThat(askNothing(LEARNED, List.of(text))).isEqualTo(1);
    }

    private static double askNothing(AspectWeights weights, List<String> texts) {
        long nothing = texts.stream()
                .map(PlainWords::keys)
                .map(keys -> weights.likeliest(AspectSigns.of(keys, TABLES.told(keys))))
                .filter(likeliest -> likeliest.filter(l -> l.nothing() > 0.5).isPresent())
                .count();
        return (double) nothing / texts.size();
    }

    @Test
    void learningAgainGivesTheSame() {
        List<List<String>> some = WRITTEN.subList(0, WRITTEN.size() / 4);
        AspectWeights once = AspectLearning.learn(some, STATEMENTS.subList(0, 500), TABLES, ABBREVIATIONS);
        AspectWeights again = AspectLearning.learn(some, STATEMENTS.subList(0, 500), TABLES, ABBREVIATIONS);
        assertThat(once).usingRecursiveComparison().isEqualTo(again);
    }

    @Test
    void whatHoldsNoKnownSignHasNoAspect() {
        AspectWeights weights = AspectLearning.learn(List.of(), List.of(), TABLES, ABBREVIATIONS);
        assertThat(weights.likeliest(AspectSigns.of(List.of("xyz"), TABLES.told(List.of("xyz")))))
                .isEmpty();
    }

    private static boolean is(List<String> row, Optional<Aspect> aspect) {
        return aspect.map(Aspect::name).equals(Optional.of(row.getFirst()));
    }

    private static List<String> keys(List<String> row) {
        return PlainWords.keys(row.get(1));
    }

    /** Every fifth, or all others. */
    private static <T> List<T> part(List<T> of, boolean fifth) {
        return IntStream.range(0, of.size())
                .filter(i -> (i % 5 == 0) == fifth)
                .mapToObj(of::get)
                .toList();
    }
}
