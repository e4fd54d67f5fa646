package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.answers.guidance.RealContent.guide;
import static vn.motcua.answers.guidance.RealContent.procedure;
import static vn.motcua.answers.guidance.RealContent.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureBody;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** A code that is carried home on paper comes back as the same checklist, or as nothing. */
class TakeawayTest {

    private static final String ANSWERS = "hoan-canh:co-dkkh,chung-sinh:giay,ai-di:khong-ro,han:qua-60,nhom:ngheo";

    private static String code() {
        return guide(procedure("1.001193"), situation(ANSWERS, Optional.of(SubmissionMethod.POST)))
                .takeaway();
    }

    @Test
    void opensTheSameCase() {
        Takeaway takeaway = Takeaway.decode(code()).orElseThrow();
        assertThat(takeaway.procedure()).contains(procedure("1.001193").code());
        Takeaway.Reopened reopened = takeaway.reopen(procedure("1.001193"));
        assertThat(reopened.answers())
                .isEqualTo(situation(ANSWERS, Optional.empty()).answers());
        assertThat(reopened.method()).contains(SubmissionMethod.POST);
        assertThat(reopened.changed()).isFalse();
    }

    @Test
    void holdsCounts() {
        Procedure copies = procedure("2.000815");
        String code = guide(copies, situation("so-trang:150,so-ban:99", Optional.empty()))
                .takeaway();
        assertThat(Takeaway.decode(code).orElseThrow().reopen(copies).answers())
                .isEqualTo(Map.of("so-trang", "150", "so-ban", "99"));
    }

    @Test
    void changedContentSaysSoAndAsksOnlyWhatIsNew() {
        Procedure before = procedure("1.001193");
        List<Question> questions = new ArrayList<>(before.questions());
        questions.replaceAll(q -> q.id().equals("han")
                ? new Question("han-moi", q.ask(), q.why(), q.options(), q.number(), q.when())
                : q);
        ProcedureBody body = new ProcedureBody(
                questions,
                before.dossier(),
                before.fees(),
                before.exemptions(),
                before.times(),
                before.submissions(),
                before.steps(),
                before.conditions(),
                before.results(),
                before.notes(),
                before.deadlines(),
                before.agencies(),
                before.legalBasis(),
                before.related(),
                before.source());
        Procedure after = new Procedure(before.identity(), body);
        Takeaway.Reopened reopened = Takeaway.decode(code()).orElseThrow().reopen(after);
        assertThat(reopened.changed()).isTrue();
        assertThat(reopened.lost()).isTrue();
        assertThat(reopened.answers()).doesNotContainKeys("han", "han-moi").hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m",
                "p1_001193",
                "1.001193",
                "mmmmmmmmmmmmmmmm",
                "m-_-_-_-_-_-_-_-_",
                "m\u0000aaaaaaaaaaaaaaa"
            })
    void whatIsNoCodeIsNothing(String text) {
        assertThat(Takeaway.decode(text)).isEmpty();
    }

    @Property
    void anyTextIsNothing(@ForAll String text) {
        assertThat(Takeaway.decode(text)).isEmpty();
        assertThat(Takeaway.decode("m" + text)).isEmpty();
    }

    @Property
    void anyTextOfTheAlphabetIsNothingOrSpeltAlike(
            @ForAll
                    @CharRange(from = 'A', to = 'Z')
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '0', to = '9')
                    @StringLength(min = 10, max = 70)
                    String text) {
        Takeaway.decode("m" + text)
                .ifPresent(takeaway -> assertThat(takeaway.code()).isEqualTo("m" + text));
    }

    @Property
    void aCodeWithOneLetterChangedIsNothingOrSpeltAlike(
            @ForAll @IntRange(min = 0, max = 30) int at, @ForAll @CharRange(from = 'A', to = 'Z') char letter) {
        String code = code();
        String changed = code.substring(0, at) + letter + code.substring(at + 1);
        Takeaway.decode(changed)
                .ifPresent(takeaway -> assertThat(takeaway.code()).isEqualTo(changed));
    }

    static Stream<Procedure> procedures() {
        return RealContent.procedures().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyAnswerHasAMarkOfItsOwn(Procedure procedure) {
        for (Question question : procedure.questions()) {
            for (Question.Option option : question.options()) {
                Takeaway.Mark mark = IdHash.mark(question, option.id());
                assertThat(IdHash.answer(mark, procedure.questions())).contains(Map.entry(question.id(), option.id()));
            }
        }
    }
}
