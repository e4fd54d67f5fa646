package vn.motcua.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.DayText;
import vn.motcua.content.Catalogue;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Standing;

/** Whether a procedure holds today: not yet, not any more, merged, or only until a day. */
final class StandingBlocks {

    private StandingBlocks() {}

    /** @param asked the code that was asked for, which may be one that was merged into this procedure */
    static List<Block> of(Sheet sheet, Catalogue catalogue, ProcedureCode asked) {
        Standing standing = standing(sheet);
        if (!asked.equals(sheet.procedure().code())) {
            return List.of(warning(
                    sheet.say("standing.merged", asked, sheet.procedure().code())));
        }
        if (sheet.repealed()) {
            return repealed(sheet, catalogue);
        }
        Optional<LocalDate> from = standing.from().filter(sheet.today()::isBefore);
        if (from.isPresent()) {
            return List.of(warning(sheet.say("standing.not-yet", DayText.day(sheet.phrases(), from.get()))));
        }
        return standing.until().map(d -> warning(sheet.say("standing.until", DayText.day(sheet.phrases(), d)))).stream()
                .toList();
    }

    private static List<Block> repealed(Sheet sheet, Catalogue catalogue) {
        String since = DayText.day(sheet.phrases(), standing(sheet).until().orElseThrow());
        Optional<ProcedureCode> successor = standing(sheet).successor();
        if (successor.isEmpty()) {
            return List.of(warning(sheet.say("standing.repealed", since)));
        }
        Block notice = warning(sheet.say("standing.replaced", since, successor.get()));
        return catalogue
                .findProcedure(successor.get())
                .map(next -> new Block.Procedures.Entry(next.code(), next.name(), sheet.say("standing.successor")))
                .map(entry -> List.<Block>of(notice, new Block.Procedures(List.of(entry))))
                .orElse(List.of(notice));
    }

    private static Standing standing(Sheet sheet) {
        return sheet.procedure().identity().standing();
    }

    private static Block warning(String text) {
        return new Block.Notice(Block.Notice.Kind.WARNING, text);
    }
}
