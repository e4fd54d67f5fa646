package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.answers.words.Phrases;
import vn.motcua.calendar.Due;
import vn.motcua.content.Case;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Question;

/** A birth with one filing for all of it, and every path of every life event. */
class LifeEventGuideTest {

    static List<LifeEvent> events() {
        return RealContent.CONTENT.lifeEvents();
    }

    private static LifeEvent event(String id) {
        return events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static GuidedEvent guide(LifeEvent event, Case situation) {
        return LifeEventGuide.guide(
                event, RealContent.CONTENT.catalogue(), situation, RealContent.CONTENT.calendar(), RealContent.FRIDAY);
    }

    private static GuidedEvent birth(String answers) {
        return guide(event("sinh-con"), RealContent.situation(answers, Optional.empty()));
    }

    private static List<String> codes(Stream<EventStep> steps) {
        return steps.map(step -> step.stage().code().value()).toList();
    }

    @Test
    void thereAreTwelve() {
        assertThat(events()).hasSize(12);
    }

    @Test
    void oneFilingSavesTheOthers() {
        GuidedEvent birth = birth("cha-me:da-cuoi,gop:ba-viec,bhxh:khong");
        assertThat(birth.question()).isEmpty();
        assertThat(codes(birth.steps().stream().filter(EventStep::filed))).containsExactly("2.000986", "2.000635");
        assertThat(birth.steps().stream().filter(step -> !step.filed()))
                .extracting(step -> step.replacedBy().orElseThrow().code().value())
                .isNotEmpty()
                .containsOnly("2.000986");
    }

    @Test
    void singleStepsKnowWhatTheSituationSettles() {
        GuidedEvent birth = birth("cha-me:chi-me,gop:rieng,bhxh:khong");
        EventStep step = birth.steps().stream()
                .filter(s -> s.stage().code().equals(new ProcedureCode("1.001193")))
                .findFirst()
                .orElseThrow();
        assertThat(step.guided().situation().answers()).isEqualTo(Map.of("hoan-canh", "chua-dkkh"));
        assertThat(step.sure()).isTrue();
        assertThat(birth.skipped())
                .extracting(
                        s -> s.stage().code().value(),
                        s -> new ReasonWords(Phrases.vietnamese())
                                .because(s.because())
                                .orElseThrow())
                .contains(org.assertj.core.api.Assertions.tuple("2.000986", "Vì bạn chọn “Làm riêng từng việc”."));
    }

    @Test
    void anAnswerThatIsNotKnownKeepsBothWaysMarked() {
        GuidedEvent birth = birth("cha-me:da-cuoi,gop:khong-ro,bhxh:khong");
        EventStep single = birth.steps().getFirst();
        assertThat(birth.caseWords(Phrases.vietnamese()).of(single.open().orElseThrow()))
                .contains("“Một lần cho khai sinh, thường trú và thẻ bảo hiểm y tế”");
        assertThat(birth.steps()).allMatch(EventStep::filed);
        assertThat(birth.steps()).anyMatch(step -> step.replacedBy().isPresent() && !step.sure());
    }

    @Test
    void aPaperForSeveralProceduresStandsOnce() {
        GuidedEvent birth = birth("cha-me:da-cuoi,gop:rieng,bhxh:khong");
        assertThat(birth.dossier()).extracting(SharedPaper::name).doesNotHaveDuplicates();
        assertThat(birth.dossier()).anyMatch(paper -> paper.uses().size() > 1);
    }

    @Test
    void theCitizensOwnDeadlineHasADay() {
        LifeEvent.Stage stage = event("sinh-con").stages().getFirst();
        Due due = OwnTime.lastDay(
                stage.deadline().orElseThrow(), LocalDate.of(2026, 9, 25), RealContent.CONTENT.calendar());
        assertThat(due)
                .isInstanceOfSatisfying(Due.On.class, on -> assertThat(on.day()).isEqualTo(LocalDate.of(2026, 11, 25)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyPathLeadsToAList(LifeEvent event) {
        Set<LifeEvent.Stage> reached = new HashSet<>();
        walk(event, Case.asOf(RealContent.FRIDAY.toLocalDate()), 0, reached);
        assertThat(reached).containsAll(known(event));
    }

    private static List<LifeEvent.Stage> known(LifeEvent event) {
        return event.stages().stream()
                .filter(stage -> RealContent.CONTENT
                        .catalogue()
                        .findProcedure(stage.code())
                        .isPresent())
                .toList();
    }

    private static void walk(LifeEvent event, Case situation, int asked, Set<LifeEvent.Stage> reached) {
        GuidedEvent guided = guide(event, situation);
        if (guided.question().isEmpty()) {
            guided.steps().forEach(step -> reached.add(step.stage()));
            check(guided);
            return;
        }
        assertThat(asked).isLessThan(NextQuestion.MOST);
        Question question = guided.question().get();
        Stream.concat(question.options().stream().map(Question.Option::id), Stream.of(Case.UNSURE))
                .forEach(answer -> walk(event, situation.with(question.id(), answer), asked + 1, reached));
    }

    private static void check(GuidedEvent end) {
        assertThat(end.steps().size() + end.skipped().size())
                .isEqualTo(known(end.event()).size());
        assertThat(end.totals()).isNotEmpty();
        List<Procedure> procedures = known(end.event()).stream()
                .map(stage -> RealContent.CONTENT.catalogue().procedure(stage.code()))
                .toList();
        Takeaway takeaway = Takeaway.decode(end.takeaway()).orElseThrow();
        assertThat(takeaway.event(events())).contains(end.event());
        Takeaway.Reopened reopened = takeaway.reopen(end.event(), procedures);
        assertThat(reopened.answers()).isEqualTo(end.situation().answers());
        assertThat(reopened.changed()).isFalse();
    }
}
