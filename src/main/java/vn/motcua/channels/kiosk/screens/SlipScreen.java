package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.answers.Block;
import vn.motcua.answers.Message;
import vn.motcua.answers.guidance.Takeaway;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.Trail;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** A checklist to print and take along: of a case by its takeaway, or of a whole procedure by its code. */
final class SlipScreen {

    private static final List<String> PRINTED = List.of("dossier", "fee", "time", "place", "source");

    private final Visit visit;
    private final String taken;
    private final Optional<URI> publicAddress;

    private SlipScreen(Visit visit, Optional<URI> publicAddress) {
        this.visit = visit;
        this.taken = visit.asked().parts().get("takeaway");
        this.publicAddress = publicAddress;
    }

    static Shown show(Visit visit, Optional<URI> publicAddress) {
        return new SlipScreen(visit, publicAddress).shown();
    }

    private Shown shown() {
        return ProcedureCode.parse(taken)
                .flatMap(visit.edition().catalogue()::findProcedure)
                .map(this::whole)
                .or(() -> Takeaway.decode(taken).flatMap(this::ofCase))
                .orElseThrow(() -> Refusal.notFound("wrong.slip"));
    }

    private Shown whole(Procedure procedure) {
        List<Block> blocks = ProcedureScreen.parts(visit, procedure.code()).stream()
                .filter(part -> PRINTED.contains(part.about()))
                .flatMap(SlipScreen::titled)
                .toList();
        return slip(procedure, blocks, "/thu-tuc/" + procedure.code());
    }

    /** A checklist whose answers the content does not know any more goes on asking. */
    private Optional<Shown> ofCase(Takeaway takeaway) {
        Optional<LifeEvent> event = takeaway.event(visit.edition().lifeEvents());
        if (event.isPresent()) {
            List<Procedure> procedures = event.get().stages().stream()
                    .flatMap(stage -> visit.edition().catalogue().findProcedure(stage.code()).stream())
                    .toList();
            Trail trail = new Trail(takeaway.reopen(event.get(), procedures).answers());
            return Optional.of(LifeEventScreen.slip(visit, event.get(), trail, publicAddress));
        }
        return takeaway.procedure()
                .flatMap(visit.edition().catalogue()::findProcedure)
                .map(procedure -> {
                    Trail trail = trail(takeaway.reopen(procedure));
                    List<Block> blocks = visit.reply(new Message.Tapped(taken)).stream()
                            .filter(block -> !(block instanceof Block.Choices))
                            .toList();
                    String back = GuidanceScreen.address(procedure.code(), trail);
                    return blocks.stream().anyMatch(Block.Ask.class::isInstance)
                            ? Shown.Moved.now(back)
                            : slip(procedure, blocks, back);
                });
    }

    private static Trail trail(Takeaway.Reopened reopened) {
        Trail trail = new Trail(reopened.answers());
        return reopened.method()
                .map(m -> trail.with("method", m.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(trail);
    }

    private Shown slip(Procedure procedure, List<Block> blocks, String back) {
        return visit.page(
                "slip",
                "procedure",
                procedure,
                "blocks",
                blocks,
                "back",
                back,
                "qr",
                QrImage.of(publicAddress, "/phieu/" + taken));
    }

    private static Stream<Block> titled(Part part) {
        return part.title().isEmpty()
                ? part.blocks().stream()
                : Stream.concat(Stream.of(new Block.Heading(2, part.title())), part.blocks().stream());
    }
}
