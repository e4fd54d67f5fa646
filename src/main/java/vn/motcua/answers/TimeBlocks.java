package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.DurationText;
import vn.motcua.content.OwnDeadline;
import vn.motcua.content.ProcessingTime;

/** How long a procedure takes in each case and way of handing in, and the citizen's own time limits. */
final class TimeBlocks {

    private TimeBlocks() {}

    static List<Block> of(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.say("time.heading")));
        blocks.add(new Block.Facts(Block.Facts.Topic.TIME, rows(sheet)));
        if (sheet.procedure().times().stream().anyMatch(TimeBlocks::countedInDays)) {
            blocks.add(new Block.Paragraph(sheet.say("time.counted")));
        }
        blocks.addAll(deadlines(sheet));
        return blocks;
    }

    private static boolean countedInDays(ProcessingTime time) {
        return time.limit() instanceof ProcessingTime.Limit.Of of && of.unit() != ProcessingTime.Unit.HOUR;
    }

    static List<Block.Facts.Row> rows(Sheet sheet) {
        List<Block.Facts.Row> rows = sheet.procedure().times().stream()
                .filter(t -> sheet.mayBeBy(t.methods()) && sheet.mayHold(t.when()))
                .map(t -> row(sheet, t))
                .toList();
        return rows.isEmpty()
                ? List.of(new Block.Facts.Row(sheet.say("time.label"), sheet.say("time.unpublished"), List.of()))
                : rows;
    }

    private static Block.Facts.Row row(Sheet sheet, ProcessingTime time) {
        List<String> notes = new ArrayList<>();
        switch (time.limit()) {
            case ProcessingTime.Limit.SameDay sameDay -> cutOff(sheet, time).ifPresent(notes::add);
            case ProcessingTime.Limit.Unpublished unpublished ->
                unpublished.note().ifPresent(notes::add);
            case ProcessingTime.Limit.Of of -> {}
            case ProcessingTime.Limit.InWords inWords -> {}
        }
        notes.addAll(sheet.remarks(time.when(), time.note(), Optional.empty(), time.basis()));
        String label = sheet.withMethods(time.circumstance().map(Sheet::capital).orElse(""), time.methods());
        return new Block.Facts.Row(
                label.isEmpty() ? sheet.say("time.label") : label,
                DurationText.of(sheet.phrases(), time.limit()),
                notes);
    }

    /** The 15:00 rule, unless the content explains it in its own words. */
    private static Optional<String> cutOff(Sheet sheet, ProcessingTime time) {
        boolean explained =
                !sheet.brief() && time.note().filter(n -> n.contains("15 giờ")).isPresent();
        return explained ? Optional.empty() : Optional.of(sheet.say("time.cut-off"));
    }

    /** The time limits that the law sets the citizen. */
    static List<Block> deadlines(Sheet sheet) {
        List<Block.Facts.Row> rows = sheet.procedure().deadlines().stream()
                .filter(d -> sheet.mayHold(d.when()))
                .map(d -> deadline(sheet, d))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Block.Facts(Block.Facts.Topic.DEADLINE, rows));
    }

    private static Block.Facts.Row deadline(Sheet sheet, OwnDeadline deadline) {
        String length = DurationText.of(sheet.phrases(), deadline.amount(), deadline.unit());
        return new Block.Facts.Row(
                sheet.say("deadline.label"),
                sheet.say("deadline.since", length, deadline.since()),
                sheet.remarks(deadline.when(), deadline.consequence(), Optional.empty(), deadline.basis()));
    }
}
