package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.answers.Block;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** A checklist to print and take along. */
final class SlipScreen {

    private static final List<String> PRINTED = List.of("dossier", "fee", "time", "place", "source");

    private SlipScreen() {}

    static Shown show(Visit visit, Optional<URI> publicAddress) {
        Procedure procedure = ProcedureCode.parse(visit.asked().parts().get("takeaway"))
                .flatMap(visit.edition().catalogue()::findProcedure)
                .orElseThrow(() -> Refusal.notFound("wrong.slip"));
        List<Block> blocks = ProcedureScreen.parts(visit, procedure.code()).stream()
                .filter(part -> PRINTED.contains(part.id()))
                .flatMap(SlipScreen::titled)
                .toList();
        return visit.page(
                "slip",
                "procedure",
                procedure,
                "blocks",
                blocks,
                "qr",
                QrImage.of(publicAddress, "/thu-tuc/" + procedure.code()));
    }

    private static Stream<Block> titled(Part part) {
        return part.title().isEmpty()
                ? part.blocks().stream()
                : Stream.concat(Stream.of(new Block.Heading(2, part.title())), part.blocks().stream());
    }
}
