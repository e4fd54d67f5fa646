package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Related;
import vn.motcua.index.Aspect;

/** What a procedure asks for: the aspect asked about first, or the papers; the rest on a touch. */
final class ProcedureAnswer {

    private ProcedureAnswer() {}

    /** The answer for a code; a code that leads nowhere gets a sentence. */
    static Reply of(Turn turn, ProcedureCode asked, Optional<Aspect> aspect) {
        Optional<Procedure> found = turn.edition().catalogue().findProcedure(asked);
        if (found.isEmpty()) {
            return turn.sentence(
                    turn.say("code.unknown", asked, turn.edition().unit().name()));
        }
        Sheet sheet = turn.sheet(found.get());
        return turn.reading(found.get().code(), blocks(turn, sheet, asked, aspect));
    }

    private static List<Block> blocks(Turn turn, Sheet sheet, ProcedureCode asked, Optional<Aspect> aspect) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, sheet.procedure().name()));
        blocks.addAll(StandingBlocks.of(sheet, turn.edition().catalogue(), asked));
        boolean repealed = StandingBlocks.repealed(sheet);
        if (!repealed) {
            blocks.addAll(aspect.map(a -> aspect(sheet, a)).orElseGet(() -> overview(sheet)));
        }
        blocks.addAll(Closing.of(sheet));
        if (!repealed) {
            blocks.add(new Block.Choices(PageChoices.of(sheet, aspect)));
        }
        return blocks;
    }

    private static List<Block> overview(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        sheet.procedure().identity().summary().ifPresent(s -> blocks.add(new Block.Paragraph(s)));
        blocks.addAll(DossierBlocks.of(sheet));
        Sheet brief = sheet.inBrief();
        blocks.add(new Block.Heading(2, sheet.say("overview.heading")));
        blocks.add(new Block.Facts(Block.Facts.Topic.FEE, FeeBlocks.rows(brief)));
        blocks.add(new Block.Facts(Block.Facts.Topic.TIME, TimeBlocks.rows(brief)));
        blocks.add(new Block.Facts(Block.Facts.Topic.PLACE, PlaceBlocks.rows(brief)));
        blocks.addAll(TimeBlocks.deadlines(brief));
        OtherBlocks.worthKnowing(sheet).forEach(blocks::add);
        return blocks;
    }

    private static List<Block> aspect(Sheet sheet, Aspect aspect) {
        return switch (aspect) {
            case DOSSIER ->
                Stream.concat(DossierBlocks.of(sheet).stream(), OtherBlocks.worthKnowing(sheet))
                        .toList();
            case FEE -> FeeBlocks.of(sheet);
            case TIME -> TimeBlocks.of(sheet);
            case PLACE -> PlaceBlocks.of(sheet);
            case FORM -> OtherBlocks.forms(sheet);
            case STEPS -> OtherBlocks.steps(sheet);
            case CONDITION -> OtherBlocks.conditions(sheet);
            case RESULT -> OtherBlocks.results(sheet);
            case ONLINE -> PlaceBlocks.online(sheet);
        };
    }

    /** The neighbours of a procedure, as far as this edition has them. */
    static Reply neighbours(Turn turn, ProcedureCode asked) {
        Optional<Procedure> found = turn.edition().catalogue().findProcedure(asked);
        if (found.isEmpty()) {
            return of(turn, asked, Optional.empty());
        }
        Procedure procedure = found.get();
        List<Block.Procedures.Entry> entries = procedure.related().stream()
                .flatMap(r -> entry(turn, r).stream())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, turn.say("related.heading", procedure.name())));
        blocks.add(entries.isEmpty() ? new Block.Paragraph(turn.say("related.none")) : new Block.Procedures(entries));
        blocks.addAll(Closing.of(turn.sheet(procedure)));
        blocks.add(new Block.Choices(
                List.of(ChoiceId.Page.of(procedure.code()).labelled(turn.say("choice.page", procedure.name())))));
        return turn.reading(procedure.code(), blocks);
    }

    private static Optional<Block.Procedures.Entry> entry(Turn turn, Related related) {
        return turn.edition()
                .catalogue()
                .findProcedure(related.code())
                .map(p -> new Block.Procedures.Entry(p.code(), p.name(), related.why()));
    }
}
