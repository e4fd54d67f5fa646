package vn.motcua.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final List<Query> QUERIES = List.of(
            new Query("a", Set.of("1"), "x"), new Query("b", Set.of("2", "3"), "x"), new Query("c", Set.of("4"), "y"));

    private static final List<Answer> TWO_ROUNDS = List.of(
            Answer.of(List.of("1", "1", "2"), 1_000_000),
            Answer.of(List.of("9", "9", "3"), 3_000_000),
            Answer.of(List.of("9"), 50_000_000),
            Answer.of(List.of(), 2_000_000),
            Answer.of(List.of(), 4_000_000),
            Answer.of(List.of(), 60_000_000));

    @Test
    void countsAProcedureOnceAndTheFirstRightOne() {
        Score score = Score.of(QUERIES, TWO_ROUNDS, new int[] {0, 1});

        assertThat(score.first()).isEqualTo(0.5);
        assertThat(score.three()).isEqualTo(1);
        assertThat(score.reciprocal()).isEqualTo(0.75);
    }

    @Test
    void takesTheTimesOfAllRoundsOfItsOwnQueries() {
        Score score = Score.of(QUERIES, TWO_ROUNDS, new int[] {0, 1});

        assertThat(score.median()).isEqualTo(2);
        assertThat(score.slow()).isEqualTo(4);
    }

    @Test
    void givesNothingForAWrongAnswer() {
        assertThat(Score.of(QUERIES, TWO_ROUNDS, new int[] {2}).reciprocal()).isZero();
    }
}
