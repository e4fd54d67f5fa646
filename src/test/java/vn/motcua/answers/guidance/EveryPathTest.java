package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Leaves;
import vn.motcua.content.Procedure;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** Answers every question of every published procedure in every way, one touch after the other. */
class EveryPathTest {

    static List<Procedure> procedures() {
        return RealContent.procedures();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void leadsToAChecklist(Procedure procedure) {
        Set<Document> reached = new HashSet<>();
        for (Optional<SubmissionMethod> method : methods(procedure)) {
            Case start = new Case(Map.of(), method, RealContent.FRIDAY.toLocalDate());
            walk(procedure, start, 0, end -> {
                check(end);
                end.dossier().forEach(paper -> reached.add(paper.document()));
            });
        }
        List<Document> toBring = procedure.dossier().documents().stream()
                .filter(d -> d.heldByOffice().isEmpty())
                .toList();
        assertThat(reached).as("every paper is on some checklist").containsAll(toBring);
    }

    private static void walk(Procedure procedure, Case situation, int asked, Consumer<Guided> end) {
        Guided guided = RealContent.guide(procedure, situation);
        if (guided.question().isEmpty()) {
            end.accept(guided);
            return;
        }
        assertThat(asked)
                .as("questions asked before %s", guided.question().get().id())
                .isLessThan(NextQuestion.MOST);
        Question question = guided.question().get();
        answers(question).forEach(answer -> walk(procedure, situation.with(question.id(), answer), asked + 1, end));
    }

    private static Stream<String> answers(Question question) {
        Stream<String> known = question.number()
                .map(range -> Stream.of(range.least(), range.most()).map(String::valueOf))
                .orElseGet(() -> question.options().stream().map(Question.Option::id));
        return Stream.concat(known, Stream.of(Case.UNSURE));
    }

    private static void check(Guided end) {
        Supplier<String> at = () -> end.procedure().code() + " " + end.situation();
        boolean told = !end.dossier().isEmpty()
                || !end.notNeeded().isEmpty()
                || end.procedure().dossier().incomplete().isPresent();
        assertThat(told).as(at).isTrue();
        assertThat(end.times().statutory()).as(at).isNotEmpty();
        assertThat(end.submissions()).as(at).isNotEmpty();
        assertThat(names(end)).as(at).isEqualTo(allNames(end.procedure()));
        assertThat(unsure(end)).as(at).isTrue();
        assertThat(end.totals()).as(at).isNotEmpty();
        assertThat(contradicts(end)).as(at).isFalse();
        reopens(end);
    }

    /** A part is open only where an answer is, or the way of handing in. */
    private static boolean unsure(Guided end) {
        boolean sure = end.situation().method().isPresent()
                && !end.situation().answers().containsValue(Case.UNSURE);
        return !sure
                || Stream.of(
                                end.dossier().stream().allMatch(p -> p.open().isEmpty()),
                                end.fees().stream().allMatch(f -> f.open().isEmpty()))
                        .allMatch(closed -> closed);
    }

    /** Whether a paper is both to bring and not, or two times hold for sure and end on different days. */
    private static boolean contradicts(Guided end) {
        Set<String> toBring = new HashSet<>();
        end.dossier().forEach(paper -> toBring.add(paper.name()));
        boolean both = end.notNeeded().stream().anyMatch(paper -> toBring.contains(paper.name()));
        long days = end.times().statutory().stream()
                .filter(time -> time.ordinary() && time.open().isEmpty())
                .filter(time -> time.time().methods().isEmpty()
                        || end.situation().method().isPresent())
                .flatMap(time -> time.due().stream())
                .distinct()
                .count();
        return both || days > 1;
    }

    private static Set<String> names(Guided end) {
        Set<String> names = new LinkedHashSet<>();
        end.dossier().forEach(paper -> names.add(paper.name()));
        end.notNeeded().forEach(paper -> names.add(paper.name()));
        return names;
    }

    private static Set<String> allNames(Procedure procedure) {
        Set<String> names = new LinkedHashSet<>();
        procedure.dossier().documents().forEach(document -> names.add(document.name()));
        return names;
    }

    private static void reopens(Guided end) {
        assertThat(end.takeaway()).matches("[A-Za-z0-9_-]{1,64}");
        Takeaway.Reopened reopened =
                Takeaway.decode(end.takeaway()).orElseThrow().reopen(end.procedure());
        assertThat(reopened.answers()).isEqualTo(end.situation().answers());
        assertThat(reopened.method()).isEqualTo(end.situation().method());
        assertThat(reopened.changed()).isFalse();
        assertThat(reopened.lost()).isFalse();
    }

    /** Every way of handing in where a paper rests on it; else the way left open is enough. */
    private static List<Optional<SubmissionMethod>> methods(Procedure procedure) {
        List<Optional<SubmissionMethod>> methods = new ArrayList<>();
        methods.add(Optional.empty());
        boolean restsOnIt = Leaves.ofAll(procedure.dossier().documents().stream()
                        .map(Document::when)
                        .toList())
                .anyMatch(Condition.By.class::isInstance);
        if (!restsOnIt) {
            return methods;
        }
        procedure.submissions().stream()
                .map(s -> Optional.of(s.method()))
                .distinct()
                .forEach(methods::add);
        return methods;
    }
}
