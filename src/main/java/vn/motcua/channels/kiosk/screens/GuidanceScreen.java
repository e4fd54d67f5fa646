package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Block;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Message;
import vn.motcua.answers.guidance.Guide;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.Trail;
import vn.motcua.content.Case;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Question;

/** Guidance through a procedure, every step an address: one question, or the personal checklist. */
final class GuidanceScreen {

    private GuidanceScreen() {}

    static Shown show(Visit visit, Procedure procedure, Optional<URI> publicAddress) {
        Trail trail = Trail.parse(visit.asked().query().text("tl").orElse(""));
        Guided guided = Guide.guide(
                procedure,
                new Case(trail.answers(), Optional.empty(), visit.asked().day()),
                visit.edition().calendar(),
                visit.asked().at());
        Optional<Question.NumberRange> range = guided.question().flatMap(Question::number);
        Optional<String> typed = visit.asked().query().text("so");
        if (range.isPresent() && typed.isPresent()) {
            String question = guided.question().orElseThrow().id();
            return Shown.Moved.now(address(procedure.code(), trail.with(question, count(typed.get(), range.get()))));
        }
        return visit.page(
                "guidance",
                "procedure",
                procedure,
                "blocks",
                blocks(visit, procedure.code(), trail),
                "trail",
                trail,
                "range",
                range,
                "done",
                guided.question().isEmpty(),
                "takeaway",
                guided.takeaway(),
                "qr",
                QrImage.of(publicAddress, "/phieu/" + guided.takeaway()));
    }

    static String address(ProcedureCode code, Trail trail) {
        return "/thu-tuc/" + code + "?tl=" + trail.text();
    }

    private static String count(String typed, Question.NumberRange range) {
        if (typed.matches("[0-9]{1,6}")) {
            int count = Integer.parseInt(typed);
            if (count >= range.least() && count <= range.most()) {
                return String.valueOf(count);
            }
        }
        throw Refusal.badRequest("wrong.count", range.least(), range.most(), range.unit());
    }

    /** What the assistant says after these answers: as if the last of them had just been touched. */
    static List<Block> blocks(Visit visit, ProcedureCode code, Trail trail) {
        Map.Entry<String, String> last =
                trail.answers().entrySet().stream().reduce((a, b) -> b).orElse(null);
        String id = "g-" + code + (last == null ? "" : ":" + last.getKey() + ":" + last.getValue());
        Conversation before = new Conversation(
                visit.frame().words().language(),
                Optional.of(code),
                trail.back().answers());
        return Assistant.reply(
                        visit.edition(),
                        before,
                        new Message.Tapped(id),
                        visit.asked().at())
                .blocks();
    }
}
