package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final Case EMPTY = Case.asOf(LocalDate.of(2026, 11, 23));
    private static final Condition RENTED = new Condition.Answered("cho-o", List.of("thue"));
    private static final Condition MANY = new Condition.AtLeast("so-trang", 3);

    private final List<Question> questions = List.of(
            new Question("cho-o", "?", Optional.empty(), List.of(), Optional.empty(), Condition.ALWAYS),
            new Question("so-trang", "?", Optional.empty(), List.of(), Optional.empty(), RENTED));

    @Test
    void whatIsNotKnownYetStaysOpen() {
        assertThat(MANY.in(EMPTY.settled(questions))).isEqualTo(Condition.Truth.UNKNOWN);
        assertThat(MANY.in(EMPTY.with("cho-o", Case.UNSURE).settled(questions))).isEqualTo(Condition.Truth.UNKNOWN);
        assertThat(MANY.in(EMPTY.with("cho-o", "thue").settled(questions))).isEqualTo(Condition.Truth.UNKNOWN);
    }

    @Test
    void aQuestionThatIsNotAskedHasNoneOfItsAnswers() {
        Case own = EMPTY.with("cho-o", "nha-minh").with("so-trang", "5").settled(questions);

        assertThat(MANY.in(own)).isEqualTo(Condition.Truth.NO);
        assertThat(new Condition.Not(MANY).in(own)).isEqualTo(Condition.Truth.YES);
        assertThat(new Condition.Answered("so-trang", List.of("5")).in(own)).isEqualTo(Condition.Truth.NO);
    }
}
