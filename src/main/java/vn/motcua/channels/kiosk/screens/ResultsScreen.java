package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Message;
import vn.motcua.answers.guidance.Takeaway;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;
import vn.motcua.index.Filter;
import vn.motcua.index.Finding;
import vn.motcua.index.Finding.Verdict;
import vn.motcua.index.Hit;

/** What was found for a question: one answer, or which of several, or what to try instead. */
public final class ResultsScreen {

    private static final int MOST = 10;

    /** A procedure that was found, with the three facts. */
    public record Found(Entry entry, String address, ThreeFacts facts, String summary) {}

    private ResultsScreen() {}

    static Shown show(Visit visit) {
        Optional<String> query = visit.asked().query().typed("q");
        if (query.isEmpty()) {
            return Shown.Moved.now("/");
        }
        if (Takeaway.decode(query.get()).isPresent()) {
            return Shown.Moved.now("/phieu/" + query.get());
        }
        Optional<ProcedureCode> code = ProcedureCode.parse(query.get());
        boolean unknown = code.isPresent()
                && code.flatMap(visit.edition().catalogue()::findProcedure).isEmpty();
        return unknown || Assistant.isSmallTalk(query.get())
                ? answer(visit, query.get())
                : found(visit, query.get(), code);
    }

    private static Shown answer(Visit visit, String query) {
        return visit.page("answer", "blocks", visit.reply(new Message.Typed(query)), "query", query);
    }

    private static Shown found(Visit visit, String query, Optional<ProcedureCode> code) {
        Finding finding =
                visit.edition().index().find(query, Filter.on(visit.asked().day(), MOST));
        if (finding.verdict() instanceof Verdict.Refused) {
            return answer(visit, query);
        }
        String part = finding.aspect().map(Aspect::name).orElse("").toLowerCase(Locale.ROOT);
        List<Found> found =
                finding.hits().stream().map(hit -> found(visit, hit, part)).toList();
        return visit.page(
                "results",
                "query",
                query,
                "merged",
                code.flatMap(asked -> merged(visit, asked)).orElse(""),
                "found",
                found,
                "choices",
                finding.verdict().choices(),
                "ask",
                finding.verdict() instanceof Verdict.Elsewhere ? "ask.elsewhere" : "ask.which",
                "perhaps",
                finding.verdict() instanceof Verdict.Perhaps perhaps ? perhaps.text() : "",
                "more",
                visit.asked().query().has("them"));
    }

    /** What became of a code that was merged into another one. */
    private static Optional<String> merged(Visit visit, ProcedureCode asked) {
        return visit.edition()
                .catalogue()
                .findProcedure(asked)
                .filter(now -> !now.code().equals(asked))
                .map(now -> visit.frame().words().language().phrases().say("standing.merged", asked, now.code()));
    }

    private static Found found(Visit visit, Hit hit, String part) {
        Procedure procedure = visit.edition().catalogue().procedure(hit.code());
        return new Found(
                Entry.of(procedure, visit.frame()),
                visit.frame().to(ChoiceAddress.part("/thu-tuc/" + procedure.code(), part)),
                ThreeFacts.of(procedure, visit.asked().day(), visit.frame().words()),
                procedure.identity().summary().orElse(""));
    }
}
