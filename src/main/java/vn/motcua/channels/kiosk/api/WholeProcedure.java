package vn.motcua.channels.kiosk.api;

import java.util.List;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.Phrases;
import vn.motcua.channels.kiosk.api.ProcedureView.ConditionalText;
import vn.motcua.channels.kiosk.api.ProcedureView.DeadlineView;
import vn.motcua.channels.kiosk.api.ProcedureView.DocumentView;
import vn.motcua.channels.kiosk.api.ProcedureView.DossierView;
import vn.motcua.channels.kiosk.api.ProcedureView.ExemptionView;
import vn.motcua.channels.kiosk.api.ProcedureView.FormView;
import vn.motcua.channels.kiosk.api.ProcedureView.LegalBasisView;
import vn.motcua.channels.kiosk.api.ProcedureView.RelatedView;
import vn.motcua.channels.kiosk.api.ProcedureView.SourceView;
import vn.motcua.channels.kiosk.api.ProcedureView.SubmissionView;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.content.Case;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Exemption;
import vn.motcua.content.Identity;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Tells a whole procedure, as it stands on the day asked for. */
final class WholeProcedure {

    private final Procedure procedure;
    private final Catalogue catalogue;
    private final CaseWords words;

    private WholeProcedure(Asked asked) {
        procedure = asked.procedure();
        catalogue = asked.edition().catalogue();
        words = new CaseWords(Phrases.vietnamese(), procedure.questions(), Case.asOf(asked.day()));
    }

    static ProcedureView answer(Asked asked) {
        return new WholeProcedure(asked).view(asked);
    }

    private ProcedureView view(Asked asked) {
        Identity identity = procedure.identity();
        return new ProcedureView(
                procedure.code().value(),
                ProcedureView.texts(identity.merged()),
                procedure.name(),
                identity.also(),
                identity.summary().orElse(null),
                identity.field().name(),
                identity.field().id(),
                Listing.levels(procedure),
                identity.audience(),
                ProcedureView.standing(
                        identity,
                        asked.day(),
                        identity.standing().successor().map(this::name).orElse(null)),
                procedure.questions().stream()
                        .map(ProcedureView.QuestionView::of)
                        .toList(),
                dossier(),
                procedure.fees().stream().map(f -> FeeView.of(f, this::when)).toList(),
                procedure.exemptions().stream().map(this::exemption).toList(),
                procedure.times().stream().map(t -> TimeView.of(t, this::when)).toList(),
                submissions(),
                procedure.steps(),
                procedure.conditions().stream()
                        .map(n -> new ConditionalText(n.text(), when(n.when())))
                        .toList(),
                procedure.results().stream()
                        .map(r -> new ConditionalText(r.name(), when(r.when())))
                        .toList(),
                procedure.notes().stream()
                        .map(n -> new ConditionalText(n.text(), when(n.when())))
                        .toList(),
                deadlines(),
                procedure.agencies().executing(),
                procedure.agencies().deciding(),
                procedure.legalBasis().stream()
                        .map(b -> new LegalBasisView(b.number().orElse(null), b.name()))
                        .toList(),
                procedure.related().stream()
                        .map(r -> new RelatedView(r.code().value(), name(r.code()), r.why()))
                        .toList(),
                SourceView.of(procedure));
    }

    /** The case in words; null when the day alone settles it. */
    private String when(Condition condition) {
        return words.of(condition).orElse(null);
    }

    private String name(ProcedureCode code) {
        return catalogue.findProcedure(code).map(Procedure::name).orElse(null);
    }

    private DossierView dossier() {
        return new DossierView(
                procedure.dossier().sets(),
                procedure.dossier().incomplete().orElse(null),
                procedure.dossier().documents().stream().map(this::document).toList());
    }

    private DocumentView document(Document document) {
        return new DocumentView(
                document.name(),
                document.explanation().orElse(null),
                document.originals(),
                document.copies(),
                document.form().map(FormView::of).orElse(null),
                Names.of(document.handOver()),
                document.substitutes(),
                document.heldByOffice().orElse(null),
                document.unlessHeld().orElse(null),
                when(document.when()));
    }

    private ExemptionView exemption(Exemption exemption) {
        return new ExemptionView(
                exemption.group(),
                exemption.percentOff(),
                exemption.fees(),
                exemption.certain(),
                exemption.note().orElse(null),
                exemption.basis().orElse(null),
                exemption.from().map(Object::toString).orElse(null),
                exemption.until().map(Object::toString).orElse(null),
                when(exemption.when()));
    }

    private List<SubmissionView> submissions() {
        return procedure.submissions().stream()
                .map(s -> new SubmissionView(
                        Names.of(s.method()),
                        s.coverage().map(Names::of).orElse(null),
                        s.where(),
                        s.note().orElse(null),
                        when(s.when())))
                .toList();
    }

    private List<DeadlineView> deadlines() {
        return procedure.deadlines().stream()
                .map(d -> new DeadlineView(
                        d.amount(),
                        Names.of(d.unit()),
                        d.since(),
                        d.consequence().orElse(null),
                        d.basis().orElse(null),
                        when(d.when())))
                .toList();
    }
}
