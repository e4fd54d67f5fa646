package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
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
        boolean repealed = sheet.repealed();
        if (!repealed) {
            blocks.addAll(aspect.map(a -> aspect(sheet, a)).orElseGet(() -> overview(sheet)));
        }
        if (!repealed && byCase(sheet)) {
            blocks.add(new Block.Notice(Block.Notice.Kind.INFO, sheet.say("guidance.hint")));
        }
        blocks.addAll(Closing.of(sheet));
        if (!repealed) {
            blocks.add(new Block.Choices(PageChoices.of(sheet, turn.edition().catalogue(), aspect)));
        }
        return blocks;
    }

    private static boolean byCase(Sheet sheet) {
        return !sheet.procedure().questions().isEmpty();
    }

    private static List<Block> overview(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        sheet.procedure().identity().summary().ifPresent(s -> blocks.add(new Block.Paragraph(s)));
        blocks.addAll(DossierBlocks.of(sheet));
        Sheet brief = sheet.inBrief();
        blocks.add(new Block.Heading(2, sheet.say("overview.heading")));
        blocks.add(new Block.Facts(Block.Facts.Topic.FEE, FeeBlocks.rows(brief)));
        if (FeeBlocks.somebodyPaysLess(sheet)) {
            blocks.add(new Block.Paragraph(sheet.say("exemption.hint")));
        }
        blocks.add(new Block.Facts(Block.Facts.Topic.TIME, TimeBlocks.rows(brief)));
        blocks.add(new Block.Facts(Block.Facts.Topic.PLACE, PlaceBlocks.rows(brief)));
        blocks.addAll(TimeBlocks.deadlines(brief));
        return blocks;
    }

    private static List<Block> aspect(Sheet sheet, Aspect aspect) {
        return switch (aspect) {
            case DOSSIER -> DossierBlocks.of(sheet);
            case FEE -> FeeBlocks.of(sheet);
            case TIME -> TimeBlocks.of(sheet);
            case PLACE -> PlaceBlocks.of(sheet);
            case FORM -> OtherBlocks.forms(sheet);
            // who asks how to do it wants to know what to bring as well
            case STEPS ->
                Stream.concat(OtherBlocks.steps(sheet).stream(), DossierBlocks.of(sheet).stream())
                        .toList();
            case CONDITION -> OtherBlocks.conditions(sheet);
            case RESULT -> OtherBlocks.results(sheet);
            case ONLINE -> PlaceBlocks.online(sheet);
        };
    }
}
