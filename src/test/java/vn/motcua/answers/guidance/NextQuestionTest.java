package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Question;

/** Which question is asked next, and when there is none. */
class NextQuestionTest {

    private static final Question LOST = new Question(
            "mat",
            "Bị mất không?",
            Optional.empty(),
            List.of(new Question.Option("co", "Có"), new Question.Option("khong", "Không")),
            Optional.empty(),
            Condition.ALWAYS);
    private static final Condition IS_LOST = new Condition.Answered("mat", List.of("co"));

    @Test
    void nobodyIsAskedMoreThanFiveTimes() {
        List<Question> many = IntStream.range(0, 7)
                .mapToObj(i -> new Question(
                        "q" + i, "?", Optional.empty(), LOST.options(), Optional.empty(), Condition.ALWAYS))
                .toList();
        List<Condition> rules = many.stream()
                .map(q -> (Condition) new Condition.Answered(q.id(), List.of("co")))
                .toList();
        Case situation = Case.asOf(LocalDate.of(2026, 11, 20));
        int asked = 0;
        for (Optional<Question> next = next(many, rules, situation);
                next.isPresent();
                next = next(many, rules, situation)) {
            situation = situation.with(next.get().id(), "co");
            asked++;
        }
        assertThat(asked).isEqualTo(5);
    }

    private static Optional<Question> next(List<Question> questions, List<Condition> rules, Case situation) {
        return new NextQuestion(questions, rules, Set.of(), situation).find();
    }

    @Test
    void aQuestionThatChangesNothingIsNotAsked() {
        Case situation = Case.asOf(LocalDate.of(2026, 11, 20));
        Condition either = new Condition.Answered("mat", List.of("co", "khong"));
        assertThat(next(List.of(LOST), List.of(Condition.ALWAYS, either), situation))
                .isEmpty();
        assertThat(next(List.of(LOST), List.of(IS_LOST), situation)).contains(LOST);
    }
}
