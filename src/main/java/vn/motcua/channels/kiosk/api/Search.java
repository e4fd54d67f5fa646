package vn.motcua.channels.kiosk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Filters;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Procedure;
import vn.motcua.index.Filter;
import vn.motcua.index.Finding;
import vn.motcua.index.Finding.Verdict;
import vn.motcua.index.Hit;

/** Finds procedures for a question in anybody's words. */
final class Search {

    record Answer(
            String query,
            String understood,
            String intent,
            boolean abstained,
            Notice notice,
            Ask ask,
            String didYouMean,
            List<Found> hits) {}

    record Notice(String kind, String text) {}

    record Ask(String question, List<Choice> choices) {}

    record Choice(String label, String code) {}

    record Found(
            String code,
            List<String> variants,
            String name,
            String field,
            String fieldId,
            List<String> levels,
            String matched,
            double score) {}

    private Search() {}

    static Answer answer(Asked asked) {
        String query = asked.query().typed("q").orElseThrow(() -> Refusal.badRequest("wrong.empty"));
        Filter filter = new Filter(
                asked.query().number("limit", 1, 50, 10), Filters.level(asked), Filters.field(asked), asked.day());
        Finding finding = asked.edition().index().find(query, filter);
        List<Found> hits =
                finding.hits().stream().map(hit -> found(asked.edition(), hit)).toList();
        Optional<Finding.Reason> refused =
                finding.verdict() instanceof Verdict.Refused r ? Optional.of(r.reason()) : Optional.empty();
        return new Answer(
                query,
                finding.understood(),
                finding.aspect().map(Enum::name).orElse(null),
                refused.isPresent(),
                refused.map(Search::notice).orElse(null),
                finding.verdict().choices() > 0 ? ask(finding.verdict(), hits) : null,
                finding.verdict() instanceof Verdict.Perhaps perhaps ? perhaps.text() : null,
                refused.isPresent() ? List.of() : hits);
    }

    private static Notice notice(Finding.Reason reason) {
        String kind = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Notice(kind, Words.in(Language.VIETNAMESE).of("notice." + kind));
    }

    private static Ask ask(Verdict verdict, List<Found> hits) {
        return new Ask(
                Words.in(Language.VIETNAMESE).of(verdict instanceof Verdict.Elsewhere ? "ask.elsewhere" : "ask.which"),
                hits.stream()
                        .limit(verdict.choices())
                        .map(hit -> new Choice(hit.name(), hit.code()))
                        .toList());
    }

    private static Found found(Edition edition, Hit hit) {
        Procedure procedure = edition.catalogue().procedure(hit.code());
        return new Found(
                hit.code().value(),
                hit.variants().stream().map(Object::toString).toList(),
                procedure.name(),
                procedure.identity().field().name(),
                procedure.identity().field().id(),
                Listing.levels(procedure),
                hit.matched(),
                hit.score());
    }
}
