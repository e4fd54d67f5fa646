package vn.motcua.channels.kiosk.api;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.answers.guidance.EventStep;
import vn.motcua.answers.guidance.GuidedEvent;
import vn.motcua.answers.guidance.LifeEventGuide;
import vn.motcua.answers.guidance.ReasonWords;
import vn.motcua.answers.guidance.SharedPaper;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.DurationText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.channels.kiosk.api.GuideView.PaperView;
import vn.motcua.channels.kiosk.api.GuideView.StepView;
import vn.motcua.channels.kiosk.api.GuideView.TimesView;
import vn.motcua.channels.kiosk.api.GuideView.UnneededView;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Trail;
import vn.motcua.content.Case;
import vn.motcua.content.Procedure;

/** Guides through a life event: what to do in which order, and one list of papers for all of it. */
final class EventAnswer {

    private static final Phrases WORDS = Phrases.vietnamese();

    private final GuidedEvent guided;
    private final CaseWords cases;
    private final ReasonWords reasons = new ReasonWords(WORDS);

    private EventAnswer(GuidedEvent guided) {
        this.guided = guided;
        this.cases = guided.caseWords(WORDS);
    }

    static GuideView answer(Asked asked) {
        Trail trail = Trail.parse(asked.query().text("answers").orElse(""));
        return new EventAnswer(LifeEventGuide.guide(
                        asked.lifeEvent(),
                        asked.edition().catalogue(),
                        new Case(trail.answers(), Optional.empty(), asked.day()),
                        asked.edition().calendar(),
                        asked.at()))
                .view();
    }

    private GuideView view() {
        return new GuideView(
                guided.question().map(GuideAnswer::question).orElse(null),
                guided.dossier().stream().map(this::paper).toList(),
                guided.notNeeded().stream()
                        .map(n -> new UnneededView(n.name(), reasons.why(n)))
                        .toList(),
                guided.steps().stream()
                        .filter(EventStep::filed)
                        .flatMap(step -> step.guided().fees().stream())
                        .map(GuideAnswer::fee)
                        .toList(),
                GuideAnswer.total(guided.totals().getFirst()),
                new TimesView(null, null),
                null,
                guided.notes().stream().map(kept -> kept.part().text()).toList(),
                guided.steps().stream().map(this::step).toList(),
                guided.takeaway());
    }

    private PaperView paper(SharedPaper shared) {
        String uses = shared.uses().stream()
                .map(use -> use.step().guided().procedure().name())
                .distinct()
                .collect(Collectors.joining("; "));
        return new PaperView(
                shared.name(),
                shared.originals(),
                shared.copies(),
                shared.document().form().map(GuideAnswer::form).orElse(null),
                Names.of(shared.document().handOver()),
                uses,
                shared.sure());
    }

    private StepView step(EventStep step) {
        return new StepView(
                step.stage().code().value(),
                step.guided().procedure().name(),
                step.stage().why(),
                step.stage()
                        .deadline()
                        .map(d -> WORDS.say("event.deadline", DurationText.of(WORDS, d.amount(), d.unit()), d.since()))
                        .orElse(null),
                step.replacedBy().map(Procedure::name).orElse(null),
                step.open()
                        .flatMap(cases::of)
                        .map(words -> WORDS.say("case", words))
                        .orElse(null));
    }
}
