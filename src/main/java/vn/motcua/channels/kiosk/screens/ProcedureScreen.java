package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Block;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Message;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;

/** A procedure: the three facts, then all that is to know, papers first. */
public final class ProcedureScreen {

    private static final List<Aspect> ORDER = List.of(
            Aspect.DOSSIER, Aspect.FEE, Aspect.TIME, Aspect.PLACE, Aspect.STEPS, Aspect.CONDITION, Aspect.RESULT);

    private ProcedureScreen() {}

    static Shown show(Visit visit, Optional<URI> publicAddress) {
        Procedure procedure = visit.asked().procedure();
        String asked = visit.asked().parts().get("code");
        if (!procedure.code().value().equals(asked)) {
            return new Shown.Moved(
                    visit.asked().query().without(Preferences.NAMES).appendedTo("/thu-tuc/" + procedure.code()));
        }
        return visit.page(
                "procedure",
                "procedure",
                procedure,
                "facts",
                ThreeFacts.of(procedure, visit.asked().day(), visit.frame().words()),
                "qr",
                QrImage.of(publicAddress, "/thu-tuc/" + procedure.code()),
                "parts",
                parts(visit, procedure.code()));
    }

    /** The parts in the order of the page; what every answer ends with comes once, at the end. */
    static List<Part> parts(Visit visit, ProcedureCode code) {
        String wanted = visit.asked().query().text("phan").orElse("dossier");
        List<Part> parts = new ArrayList<>();
        List<Block> closing = new ArrayList<>();
        for (Aspect aspect : ORDER) {
            closing.clear();
            List<Block> own = new ArrayList<>();
            for (Block block : reply(visit, code, aspect)) {
                if (block instanceof Block.Citation || block instanceof Block.Link) {
                    closing.add(block);
                } else if (!repeated(block)) {
                    own.add(block);
                }
            }
            Part.split(aspect.name().toLowerCase(Locale.ROOT), own, wanted).forEach(parts::add);
        }
        parts.add(new Part("source", "", List.copyOf(closing), true));
        return parts;
    }

    private static boolean repeated(Block block) {
        return block instanceof Block.Choices || (block instanceof Block.Heading heading && heading.level() == 1);
    }

    private static List<Block> reply(Visit visit, ProcedureCode code, Aspect aspect) {
        String id = "p-" + code + "-" + aspect.name().toLowerCase(Locale.ROOT);
        return Assistant.reply(
                        visit.edition(),
                        Conversation.start(visit.frame().words().language()),
                        new Message.Tapped(id),
                        visit.asked().now())
                .blocks();
    }
}
