package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Related;

/** What stands beside a procedure: its neighbours, and what is worth knowing. */
final class SideAnswer {

    private SideAnswer() {}

    /** The neighbours of a procedure, as far as this edition has them. */
    static Reply neighbours(Turn turn, ProcedureCode code) {
        return beside(turn, code, procedure -> {
            List<Block.Procedures.Entry> entries = procedure.related().stream()
                    .flatMap(r -> entry(turn, r).stream())
                    .toList();
            Block body =
                    entries.isEmpty() ? new Block.Paragraph(turn.say("related.none")) : new Block.Procedures(entries);
            return List.of(new Block.Heading(2, turn.say("related.heading")), body);
        });
    }

    /** What is worth knowing about a procedure. */
    static Reply notes(Turn turn, ProcedureCode code) {
        return beside(turn, code, procedure -> OtherBlocks.worthKnowing(turn.sheet(procedure)));
    }

    private static Reply beside(Turn turn, ProcedureCode asked, Function<Procedure, List<Block>> body) {
        Optional<Procedure> found = turn.edition().catalogue().findProcedure(asked);
        if (found.isEmpty()) {
            return ProcedureAnswer.of(turn, asked, Optional.empty());
        }
        Procedure procedure = found.get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, procedure.name()));
        blocks.addAll(body.apply(procedure));
        blocks.addAll(Closing.of(turn.sheet(procedure)));
        blocks.add(new Block.Choices(List.of(ChoiceId.Page.of(procedure.code()).labelled(turn.say("choice.page")))));
        return turn.reading(procedure.code(), blocks);
    }

    private static Optional<Block.Procedures.Entry> entry(Turn turn, Related related) {
        return turn.edition()
                .catalogue()
                .findProcedure(related.code())
                .map(p -> new Block.Procedures.Entry(p.code(), p.name(), related.why()));
    }
}
