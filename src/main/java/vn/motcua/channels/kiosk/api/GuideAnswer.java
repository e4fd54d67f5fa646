package vn.motcua.channels.kiosk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.answers.guidance.DueWords;
import vn.motcua.answers.guidance.FeeLine;
import vn.motcua.answers.guidance.FeeWords;
import vn.motcua.answers.guidance.Guide;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.guidance.Paper;
import vn.motcua.answers.guidance.ReasonWords;
import vn.motcua.answers.guidance.TimeLine;
import vn.motcua.answers.guidance.Total;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.DurationText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.calendar.Due;
import vn.motcua.channels.kiosk.api.GuideView.FeeLineView;
import vn.motcua.channels.kiosk.api.GuideView.NoReturn;
import vn.motcua.channels.kiosk.api.GuideView.PaperView;
import vn.motcua.channels.kiosk.api.GuideView.QuestionView;
import vn.motcua.channels.kiosk.api.GuideView.ReturnOn;
import vn.motcua.channels.kiosk.api.GuideView.TimesView;
import vn.motcua.channels.kiosk.api.GuideView.TotalView;
import vn.motcua.channels.kiosk.api.GuideView.UnneededView;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.Trail;
import vn.motcua.content.Case;
import vn.motcua.content.Form;
import vn.motcua.content.SubmissionMethod;

/** Guides through a procedure: the next question, and the checklist so far. */
final class GuideAnswer {

    private static final Phrases WORDS = Phrases.vietnamese();

    private final Guided guided;
    private final CaseWords cases;

    private GuideAnswer(Guided guided) {
        this.guided = guided;
        this.cases = guided.caseWords(WORDS);
    }

    static GuideView answer(Asked asked) {
        Trail trail = Trail.parse(asked.query().text("answers").orElse(""));
        Case given = new Case(trail.answers(), method(asked), asked.day());
        return new GuideAnswer(
                        Guide.guide(asked.procedure(), given, asked.edition().calendar(), asked.at()))
                .view();
    }

    private static Optional<SubmissionMethod> method(Asked asked) {
        return asked.query().text("channel").map(channel -> {
            for (SubmissionMethod method : SubmissionMethod.values()) {
                if (Names.of(method).equals(channel.toLowerCase(Locale.ROOT))) {
                    return method;
                }
            }
            throw Refusal.badRequest("wrong.channel");
        });
    }

    private GuideView view() {
        ReasonWords reasons = new ReasonWords(WORDS);
        return new GuideView(
                guided.question().map(GuideAnswer::question).orElse(null),
                guided.dossier().stream().map(p -> paper(p, reasons)).toList(),
                guided.notNeeded().stream()
                        .map(n -> new UnneededView(n.name(), reasons.why(n)))
                        .toList(),
                guided.fees().stream().map(GuideAnswer::fee).toList(),
                total(guided.total()),
                new TimesView(
                        times(guided.times().statutory()), times(guided.times().local())),
                guided.times().due().map(GuideAnswer::due).orElse(null),
                guided.notes().stream().map(kept -> kept.part().text()).toList(),
                List.of(),
                guided.takeaway());
    }

    static QuestionView question(vn.motcua.content.Question question) {
        ProcedureView.QuestionView view = ProcedureView.QuestionView.of(question);
        List<ProcedureView.OptionView> options = new java.util.ArrayList<>(view.options());
        options.add(new ProcedureView.OptionView(Case.UNSURE, WORDS.say("choice.unsure")));
        return new QuestionView(view.id(), view.ask(), view.why(), options, view.number());
    }

    private PaperView paper(Paper paper, ReasonWords reasons) {
        return new PaperView(
                paper.name(),
                paper.document().originals(),
                paper.document().copies(),
                paper.document().form().map(GuideAnswer::form).orElse(null),
                Names.of(paper.document().handOver()),
                paper.open()
                        .flatMap(cases::of)
                        .map(words -> WORDS.say("case", words))
                        .or(() -> reasons.because(paper.because()))
                        .orElse(null),
                paper.open().isEmpty());
    }

    static String form(Form form) {
        return form.code().orElse(form.name());
    }

    static FeeLineView fee(FeeLine line) {
        FeeWords words = new FeeWords(WORDS);
        return new FeeLineView(
                line.label(),
                line.known() ? line.sum().least() : null,
                line.known(),
                words.amount(line),
                words.rule(line),
                line.fee().basis().orElse(null));
    }

    static TotalView total(Total total) {
        return new TotalView(total.amount().orElse(null), total.known(), new FeeWords(WORDS).total(total));
    }

    /** The ordinary times in words; null when there are none. */
    private static String times(List<TimeLine> lines) {
        String text = lines.stream()
                .filter(TimeLine::ordinary)
                .map(line -> DurationText.of(WORDS, line.time().limit()))
                .distinct()
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static Object due(Due due) {
        DueWords words = new DueWords(WORDS);
        return switch (due) {
            case Due.On on -> new ReturnOn(on.day().toString(), words.day(on), words.counted(on));
            case Due.Refused refused -> new NoReturn(words.day(refused));
        };
    }
}
