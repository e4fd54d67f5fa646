package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.answers.Block;
import vn.motcua.answers.Message;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** A procedure: the three facts, then all that is to know, papers first. */
public final class ProcedureScreen {

    /** The parts of the page with the choice that tells each. */
    private static final Map<String, String> PARTS = parts();

    private ProcedureScreen() {}

    static Shown show(Visit visit, Optional<URI> publicAddress) {
        Procedure procedure = visit.asked().procedure();
        String asked = visit.asked().parts().get("code");
        if (!procedure.code().value().equals(asked)) {
            return Shown.Moved.forGood(
                    visit.asked().query().without(Preferences.NAMES).appendedTo("/thu-tuc/" + procedure.code()));
        }
        if (visit.asked().query().has("tl")) {
            return GuidanceScreen.show(visit, procedure, publicAddress);
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

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String aspect :
                List.of("dossier", "form", "fee", "time", "place", "online", "steps", "condition", "result")) {
            parts.put(aspect, "p-CODE-" + aspect);
        }
        parts.put("notes", "n-CODE");
        parts.put("related", "r-CODE");
        return parts;
    }

    /** The parts in the order of the page; what every answer ends with comes once, at the end. */
    static List<Part> parts(Visit visit, ProcedureCode code) {
        String wanted = visit.asked().query().text("phan").orElse("dossier");
        List<Part> parts = new ArrayList<>();
        Set<Block> said = new LinkedHashSet<>();
        Set<Block> closing = new LinkedHashSet<>();
        PARTS.forEach((id, choice) -> {
            List<Block> own = new ArrayList<>();
            for (Block block : reply(visit, choice.replace("CODE", code.value()))) {
                if (block instanceof Block.Citation || block instanceof Block.Link) {
                    closing.add(block);
                } else if (!repeated(block) && (block instanceof Block.Heading || said.add(block))) {
                    own.add(block);
                }
            }
            if (id.equals(wanted) || tells(id, own)) {
                parts.addAll(Part.split(id, own, wanted));
            }
        });
        parts.add(new Part("source", "source", "", List.copyOf(closing), true));
        return parts;
    }

    /** Whether a part says more than that there is nothing to say; where one can't file online, the places say so. */
    private static boolean tells(String id, List<Block> own) {
        return switch (id) {
            case "form" -> own.stream().anyMatch(Block.Bullets.class::isInstance);
            case "online" -> own.stream().anyMatch(Block.Notice.class::isInstance);
            case "related" -> own.stream().anyMatch(Block.Procedures.class::isInstance);
            default -> true;
        };
    }

    private static boolean repeated(Block block) {
        return block instanceof Block.Choices || (block instanceof Block.Heading heading && heading.level() == 1);
    }

    private static List<Block> reply(Visit visit, String choice) {
        return visit.reply(new Message.Tapped(choice));
    }
}
