package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Fee;
import vn.motcua.content.Fee.Rate;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** What is told of a sum of which not everything is known. */
class TotalsTest {

    private static final FeeWords WORDS = new FeeWords(Phrases.vietnamese());
    private static final Question LOST = new Question(
            "mat",
            "Bị mất không?",
            Optional.empty(),
            List.of(new Question.Option("co", "Có"), new Question.Option("khong", "Không")),
            Optional.empty(),
            Condition.ALWAYS);
    private static final Condition IS_LOST = new Condition.Answered("mat", List.of("co"));

    private static Fee fee(Rate rate, Condition when, SubmissionMethod... methods) {
        return new Fee("Lệ phí", rate, Set.of(methods), Optional.empty(), Optional.empty(), Optional.empty(), when);
    }

    private static Rate dong(long amount) {
        return new Rate.Amount(amount, Fee.DONG, "lần", Optional.empty());
    }

    private static List<String> told(Set<SubmissionMethod> methods, Map<String, String> answers, Fee... fees) {
        Case situation = new Case(answers, Optional.empty(), LocalDate.of(2026, 11, 20));
        return new Totals(List.of(LOST), new Fees(List.of(LOST), List.of(fees), List.of()), methods)
                .of(situation).stream().map(WORDS::total).toList();
    }

    @Test
    void oneOfTwoFeesIsASpanNotASum() {
        Fee first = fee(dong(200_000), new Condition.Not(IS_LOST));
        Fee second = fee(dong(400_000), IS_LOST);
        assertThat(told(Set.of(), Map.of(), first, second)).containsExactly("từ 200.000 đ đến 400.000 đ");
        assertThat(told(Set.of(), Map.of("mat", Case.UNSURE), first, second))
                .containsExactly("từ 200.000 đ đến 400.000 đ");
        assertThat(told(Set.of(), Map.of("mat", "co"), first, second)).containsExactly("400.000 đ");
    }

    @Test
    void waysOfHandingInAreNeverAddedUp() {
        assertThat(told(
                        Set.of(SubmissionMethod.IN_PERSON, SubmissionMethod.ONLINE),
                        Map.of(),
                        fee(dong(15_000), Condition.ALWAYS, SubmissionMethod.IN_PERSON),
                        fee(dong(7_000), Condition.ALWAYS, SubmissionMethod.ONLINE)))
                .containsExactly("từ 7.000 đ đến 15.000 đ");
    }

    @Test
    void whatIsNotPublishedMakesItAtLeast() {
        Fee unpublished = fee(new Rate.Unpublished(Optional.empty()), Condition.ALWAYS);
        assertThat(told(Set.of(), Map.of(), fee(dong(20_000), Condition.ALWAYS), unpublished))
                .containsExactly("ít nhất 20.000 đ");
        assertThat(told(Set.of(), Map.of(), unpublished)).containsExactly("Chưa công bố mức thu, hỏi tại quầy");
        assertThat(told(Set.of(), Map.of())).containsExactly("Chưa công bố mức thu, hỏi tại quầy");
    }

    @Test
    void eachCurrencyHasItsOwnTotal() {
        Fee abroad = fee(new Rate.Amount(10, "USD", "bản", Optional.empty()), Condition.ALWAYS);
        assertThat(told(Set.of(), Map.of(), abroad)).containsExactly("10 USD");
        assertThat(told(Set.of(), Map.of(), abroad, fee(dong(8_000), Condition.ALWAYS), abroad))
                .containsExactly("8.000 đ", "20 USD");
    }
}
