package vn.motcua.channels.kiosk.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.content.Form;
import vn.motcua.content.Identity;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Question;

/** A whole procedure; what is not published is null, never a guess. */
record ProcedureView(
        String code,
        List<String> merged,
        String name,
        List<String> also,
        String summary,
        String field,
        String fieldId,
        List<String> levels,
        List<String> audience,
        StandingView standing,
        List<QuestionView> questions,
        DossierView dossier,
        List<FeeView> fees,
        List<ExemptionView> exemptions,
        List<TimeView> times,
        List<SubmissionView> submissions,
        List<String> steps,
        List<ConditionalText> conditions,
        List<ConditionalText> results,
        List<ConditionalText> notes,
        List<DeadlineView> deadlines,
        List<String> executingAgencies,
        List<String> decidingAgencies,
        List<LegalBasisView> legalBasis,
        List<RelatedView> related,
        SourceView source) {

    /** @param successor the procedure to use instead of a repealed one */
    record StandingView(
            boolean inForce, String decision, String from, String until, String successor, String successorName) {}

    record QuestionView(String id, String ask, String why, List<OptionView> options, NumberView number) {
        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.ask(),
                    question.why().orElse(null),
                    question.options().stream()
                            .map(o -> new OptionView(o.id(), o.label()))
                            .toList(),
                    question.number()
                            .map(n -> new NumberView(n.least(), n.most(), n.unit()))
                            .orElse(null));
        }
    }

    record OptionView(String id, String label) {}

    record NumberView(int least, int most, String unit) {}

    record DossierView(int sets, String incomplete, List<DocumentView> documents) {}

    record DocumentView(
            String name,
            String explain,
            int originals,
            int copies,
            FormView form,
            String handOver,
            List<String> instead,
            String heldByOffice,
            String unlessHeld,
            String when) {}

    record FormView(String code, String name) {
        static FormView of(Form form) {
            return new FormView(form.code().orElse(null), form.name());
        }
    }

    record ExemptionView(
            String group,
            int percentOff,
            List<String> fees,
            boolean certain,
            String note,
            String basis,
            String from,
            String until,
            String when) {}

    record SubmissionView(String method, String coverage, String where, String note, String when) {}

    record ConditionalText(String text, String when) {}

    record DeadlineView(int amount, String unit, String since, String consequence, String basis, String when) {}

    record LegalBasisView(String number, String name) {}

    record RelatedView(String code, String name, String why) {}

    record SourceView(String name, String page, String readOn, String note) {
        static SourceView of(Procedure procedure) {
            var source = procedure.source();
            return new SourceView(
                    source.name(),
                    source.page().map(URI::toString).orElse(null),
                    source.readOn().toString(),
                    source.note().orElse(null));
        }
    }

    static List<String> texts(List<ProcedureCode> codes) {
        return codes.stream().map(ProcedureCode::value).toList();
    }

    static StandingView standing(Identity identity, LocalDate day, String successorName) {
        var standing = identity.standing();
        return new StandingView(
                standing.inForceOn(day),
                standing.decision().orElse(null),
                standing.from().map(LocalDate::toString).orElse(null),
                standing.until().map(LocalDate::toString).orElse(null),
                standing.successor().map(ProcedureCode::value).orElse(null),
                successorName);
    }
}
