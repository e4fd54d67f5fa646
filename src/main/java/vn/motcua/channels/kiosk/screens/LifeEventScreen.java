package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.answers.guidance.EventStep;
import vn.motcua.answers.guidance.GuidedEvent;
import vn.motcua.answers.guidance.LifeEventGuide;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.DurationText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.channels.kiosk.web.Trail;
import vn.motcua.content.Case;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.OwnDeadline;
import vn.motcua.content.Question;

/** A situation in life: what to do in which order, by when, and one list of papers for all of it. */
public final class LifeEventScreen {

    /**
     * One procedure of it.
     *
     * @param remarks its case, and which single filing saves it; one line each
     * @param deadline in words; may be empty
     */
    public record Step(Entry entry, String why, List<String> remarks, String deadline) {}

    /** An answer to the next question, and where it leads. */
    public record Option(String label, String address) {}

    private final Visit visit;
    private final GuidedEvent guided;
    private final Trail trail;
    private final Phrases phrases;

    private LifeEventScreen(Visit visit, LifeEvent event, Trail trail) {
        this.visit = visit;
        this.trail = trail;
        this.phrases = visit.frame().words().language().phrases();
        this.guided = LifeEventGuide.guide(
                event,
                visit.edition().catalogue(),
                new Case(
                        trail.answers(),
                        java.util.Optional.empty(),
                        visit.asked().day()),
                visit.edition().calendar(),
                visit.asked().at());
    }

    static Shown show(Visit visit, Optional<URI> publicAddress) {
        Trail trail = Trail.parse(visit.asked().query().text("tl").orElse(""));
        LifeEventScreen screen = new LifeEventScreen(visit, visit.asked().lifeEvent(), trail);
        return screen.page("event", publicAddress);
    }

    /** The list to print. */
    static Shown slip(Visit visit, LifeEvent event, Trail trail, Optional<URI> publicAddress) {
        return new LifeEventScreen(visit, event, trail).page("event-slip", publicAddress);
    }

    private Shown page(String template, Optional<URI> publicAddress) {
        return visit.page(
                template,
                "event",
                guided.event(),
                "question",
                guided.question().map(Question::ask),
                "options",
                guided.question().map(this::options).orElse(List.of()),
                "begun",
                !trail.answers().isEmpty(),
                "back",
                visit.frame().to(address(guided.event(), trail.back())),
                "steps",
                guided.steps().stream().map(this::step).toList(),
                "blocks",
                new EventBlocks(visit, guided, phrases).blocks(),
                "here",
                address(guided.event(), trail),
                "takeaway",
                guided.takeaway(),
                "qr",
                QrImage.of(publicAddress, "/phieu/" + guided.takeaway()));
    }

    private static String address(LifeEvent event, Trail trail) {
        String page = "/su-kien/" + event.id();
        return trail.answers().isEmpty() ? page : page + "?tl=" + trail.text();
    }

    private List<Option> options(Question question) {
        List<Option> options = new ArrayList<>();
        question.options().forEach(o -> options.add(option(question, o.id(), o.label())));
        options.add(option(question, Case.UNSURE, phrases.say("choice.unsure")));
        return options;
    }

    private Option option(Question question, String id, String label) {
        return new Option(label, visit.frame().to(address(guided.event(), trail.with(question.id(), id))));
    }

    private Step step(EventStep step) {
        CaseWords cases = guided.caseWords(phrases);
        List<String> remarks = new ArrayList<>();
        step.open().flatMap(cases::of).ifPresent(words -> remarks.add(Entry.begun(phrases.say("case", words))));
        step.replacedBy()
                .ifPresent(by -> remarks.add(visit.frame()
                        .say("event.saved", Entry.of(by, visit.frame()).label())));
        return new Step(
                Entry.of(step.guided().procedure(), visit.frame()),
                step.stage().why(),
                remarks,
                step.stage().deadline().map(this::deadline).orElse(""));
    }

    private String deadline(OwnDeadline deadline) {
        return phrases.say(
                "event.deadline", DurationText.of(phrases, deadline.amount(), deadline.unit()), deadline.since());
    }
}
