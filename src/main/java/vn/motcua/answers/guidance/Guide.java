package vn.motcua.answers.guidance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.Note;
import vn.motcua.content.OwnDeadline;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.Question;
import vn.motcua.content.Result;
import vn.motcua.content.Submission;
import vn.motcua.content.SubmissionMethod;

/** Narrows a procedure down to a citizen's case. */
public final class Guide {

    private Guide() {}

    /**
     * The next question and the checklist of a case.
     *
     * @param accepted when the dossier is accepted as complete, from which the due day is counted
     */
    public static Guided guide(Procedure procedure, Case given, WorkCalendar calendar, LocalDateTime accepted) {
        Case situation = KnownCase.of(procedure.questions(), given);
        Fees fees = new Fees(procedure.questions(), procedure.fees(), procedure.exemptions());
        Papers papers = new Papers(procedure, situation);
        return new Guided(
                procedure,
                new Case(KnownCase.answered(situation), situation.method(), situation.on()),
                question(procedure, fees, situation),
                papers.toBring(),
                papers.notNeeded(),
                fees.lines(situation),
                new Totals(procedure.questions(), fees, methods(procedure, situation)).of(situation),
                Times.of(procedure.times(), situation, calendar, accepted),
                submissions(procedure, situation),
                Kept.of(procedure.conditions(), Note::when, situation),
                Kept.of(procedure.notes(), Note::when, situation),
                Kept.of(procedure.results(), Result::when, situation),
                Kept.of(procedure.deadlines(), OwnDeadline::when, situation),
                Takeaway.of(procedure, situation).code());
    }

    private static Optional<Question> question(Procedure procedure, Fees fees, Case situation) {
        List<Fee> due = fees.due(situation);
        Set<String> counts =
                due.stream().flatMap(f -> Price.questionsOf(f.rate()).stream()).collect(Collectors.toSet());
        List<Condition> rules = new ArrayList<>();
        due.forEach(fee -> rules.add(fee.when()));
        fees.reductions(situation).stream().map(Exemption::when).forEach(rules::add);
        Stream.of(
                        procedure.dossier().documents().stream().map(Document::when),
                        times(procedure, situation),
                        procedure.submissions().stream().map(Submission::when),
                        procedure.conditions().stream().map(Note::when),
                        procedure.notes().stream().map(Note::when),
                        procedure.results().stream().map(Result::when),
                        procedure.deadlines().stream().map(OwnDeadline::when))
                .forEach(whens -> whens.forEach(rules::add));
        return new NextQuestion(procedure.questions(), rules, counts, situation).find();
    }

    private static Stream<Condition> times(Procedure procedure, Case situation) {
        return procedure.times().stream()
                .filter(t -> Times.mayBeBy(t, situation))
                .map(ProcessingTime::when);
    }

    private static List<Kept<Submission>> submissions(Procedure procedure, Case situation) {
        return Kept.of(procedure.submissions(), Submission::when, situation).stream()
                .filter(kept ->
                        situation.method().map(m -> m == kept.part().method()).orElse(true))
                .toList();
    }

    /** The ways to hand in that this case has; those that its fees speak of when the content tells none. */
    private static Set<SubmissionMethod> methods(Procedure procedure, Case situation) {
        Set<SubmissionMethod> told = submissions(procedure, situation).stream()
                .map(kept -> kept.part().method())
                .collect(Collectors.toSet());
        return told.isEmpty()
                ? procedure.fees().stream().flatMap(f -> f.methods().stream()).collect(Collectors.toSet())
                : told;
    }
}
