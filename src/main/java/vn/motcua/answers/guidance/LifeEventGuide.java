package vn.motcua.answers.guidance;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.content.Case;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Condition;
import vn.motcua.content.Fee;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Note;

/** Leads through a situation in life that needs several procedures. */
public final class LifeEventGuide {

    private LifeEventGuide() {}

    /**
     * The next question and the merged list of a case.
     *
     * @param given answers to the questions of the event
     * @param accepted when the first dossier is accepted as complete
     */
    public static GuidedEvent guide(
            LifeEvent event, Catalogue catalogue, Case given, WorkCalendar calendar, LocalDateTime accepted) {
        Case situation = KnownCase.of(event.questions(), given);
        EventSteps steps = new EventSteps(event, catalogue, situation, calendar, accepted);
        List<Condition> rules = Stream.concat(
                        steps.known().stream().map(LifeEvent.Stage::when),
                        event.notes().stream().map(Note::when))
                .toList();
        List<EventStep> needed = steps.needed();
        EventPapers papers = new EventPapers(needed);
        return new GuidedEvent(
                event,
                new Case(KnownCase.answered(situation), situation.method(), situation.on()),
                new NextQuestion(event.questions(), rules, Set.of(), situation).find(),
                needed,
                steps.skipped(),
                papers.toBring(),
                papers.notNeeded(),
                totals(needed),
                Kept.of(event.notes(), Note::when, situation),
                Takeaway.of(event, steps.procedures(), situation).code());
    }

    private static List<Total> totals(List<EventStep> steps) {
        Map<String, Range> sums = new LinkedHashMap<>();
        boolean mayBeLess = false;
        for (EventStep step : steps.stream().filter(EventStep::filed).toList()) {
            for (Total total : step.guided().totals()) {
                Range sum = step.sure() ? total.sum() : total.sum().or(Range.NOTHING);
                sums.merge(total.currency(), sum, Range::plus);
                mayBeLess |= total.mayBeLess();
            }
        }
        if (sums.isEmpty()) {
            sums.put(Fee.DONG, Range.OPEN);
        }
        boolean less = mayBeLess;
        return sums.entrySet().stream()
                .map(sum -> new Total(sum.getKey(), sum.getValue(), less))
                .toList();
    }
}
