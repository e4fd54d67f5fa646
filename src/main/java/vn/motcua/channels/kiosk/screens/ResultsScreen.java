package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.Block;
import vn.motcua.answers.Message;
import vn.motcua.content.Procedure;
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
        Finding finding = visit.edition()
                .index()
                .find(query.get(), Filter.on(visit.asked().day(), MOST));
        if (finding.verdict() instanceof Verdict.Refused) {
            return visit.page("answer", "blocks", reply(visit, query.get()), "query", query.get());
        }
        String part = finding.aspect().map(Aspect::name).orElse("").toLowerCase(Locale.ROOT);
        List<Found> found =
                finding.hits().stream().map(hit -> found(visit, hit, part)).toList();
        return visit.page(
                "results",
                "query",
                query.get(),
                "found",
                found,
                "which",
                finding.verdict() instanceof Verdict.Several several ? several.choices() : 0,
                "perhaps",
                finding.verdict() instanceof Verdict.Perhaps perhaps ? perhaps.text() : "",
                "more",
                visit.asked().query().has("them"));
    }

    private static List<Block> reply(Visit visit, String query) {
        return visit.reply(new Message.Typed(query));
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
