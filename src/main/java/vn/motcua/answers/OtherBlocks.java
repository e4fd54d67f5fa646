package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.content.Document;
import vn.motcua.content.Note;
import vn.motcua.content.Result;

/** Forms, steps, conditions, results and notes of a procedure. */
final class OtherBlocks {

    private OtherBlocks() {}

    static List<Block> forms(Sheet sheet) {
        List<String> forms = sheet.procedure().dossier().documents().stream()
                .filter(d -> d.form().isPresent() && sheet.mayHold(d.when()))
                .map(d -> form(sheet, d))
                .distinct()
                .toList();
        Block body = forms.isEmpty() ? new Block.Paragraph(sheet.say("form.none")) : new Block.Bullets(forms);
        return List.of(new Block.Heading(2, sheet.say("form.heading")), body);
    }

    private static String form(Sheet sheet, Document document) {
        return sheet.withCase(
                DossierBlocks.named(sheet.phrases(), document.form().orElseThrow()), document.when());
    }

    static List<Block> steps(Sheet sheet) {
        List<String> steps = sheet.procedure().steps();
        Block body = steps.isEmpty() ? new Block.Paragraph(sheet.say("steps.none")) : new Block.Steps(steps);
        return List.of(new Block.Heading(2, sheet.say("steps.heading")), body);
    }

    static List<Block> conditions(Sheet sheet) {
        List<String> conditions = notes(sheet, sheet.procedure().conditions());
        List<String> audience = sheet.procedure().identity().audience();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.say("condition.heading")));
        blocks.add(
                conditions.isEmpty()
                        ? new Block.Paragraph(sheet.say("condition.none"))
                        : new Block.Bullets(conditions));
        if (!audience.isEmpty()) {
            blocks.add(new Block.Paragraph(sheet.say("condition.audience", String.join("; ", audience))));
        }
        return blocks;
    }

    static List<Block> results(Sheet sheet) {
        List<Block.Facts.Row> rows = sheet.procedure().results().stream()
                .filter(r -> sheet.mayHold(r.when()))
                .map(r -> result(sheet, r))
                .toList();
        Block body = rows.isEmpty()
                ? new Block.Paragraph(sheet.say("result.none"))
                : new Block.Facts(Block.Facts.Topic.RESULT, rows);
        return List.of(new Block.Heading(2, sheet.say("result.heading")), body);
    }

    private static Block.Facts.Row result(Sheet sheet, Result result) {
        return new Block.Facts.Row(
                sheet.say("result.label"),
                result.name(),
                sheet.when(result.when()).map(Sheet::capital).stream().toList());
    }

    /** What is worth knowing. */
    static List<Block> worthKnowing(Sheet sheet) {
        List<String> notes = notes(sheet, sheet.procedure().notes());
        Block body = notes.isEmpty() ? new Block.Paragraph(sheet.say("notes.none")) : new Block.Bullets(notes);
        return List.of(new Block.Heading(2, sheet.say("notes.heading")), body);
    }

    private static List<String> notes(Sheet sheet, List<Note> notes) {
        return notes.stream()
                .filter(n -> sheet.mayHold(n.when()))
                .map(n -> sheet.withCase(n.text(), n.when()))
                .toList();
    }
}
