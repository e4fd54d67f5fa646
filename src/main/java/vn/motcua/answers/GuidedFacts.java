package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.answers.guidance.DueWords;
import vn.motcua.answers.guidance.FeeLine;
import vn.motcua.answers.guidance.FeeWords;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.words.DayText;
import vn.motcua.calendar.Due;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;

/** Fee, time and due day of one case. */
final class GuidedFacts {

    private static final int FEW_DAYS = 8;

    /** Paid once: the amount says it all. */
    private static final String ONCE = "lần";

    private GuidedFacts() {}

    static List<Block> fees(Turn turn, Guided guided) {
        Sheet sheet = turn.sheet(guided);
        FeeWords words = new FeeWords(turn.phrases());
        List<Block.Facts.Row> rows = new ArrayList<>(
                guided.fees().stream().map(line -> fee(sheet, words, line)).toList());
        if (rows.size() != 1) {
            guided.totals()
                    .forEach(total ->
                            rows.add(new Block.Facts.Row(turn.say("fee.total"), words.total(total), List.of())));
        }
        return List.of(new Block.Heading(2, turn.say("fee.heading")), new Block.Facts(Block.Facts.Topic.FEE, rows));
    }

    private static Block.Facts.Row fee(Sheet sheet, FeeWords words, FeeLine line) {
        List<String> notes = new ArrayList<>(rule(sheet, words, line).stream().toList());
        line.reduction().map(words::reduction).map(Sheet::capital).ifPresent(notes::add);
        line.reduction().flatMap(Exemption::note).ifPresent(notes::add);
        line.hints().forEach(hint -> notes.add(words.hint(hint)));
        line.hints().stream().flatMap(hint -> hint.note().stream()).distinct().forEach(notes::add);
        notes.addAll(sheet.remarks(
                line.fee().when(),
                Optional.empty(),
                line.fee().until(),
                line.fee().basis()));
        return new Block.Facts.Row(sheet.withMethods(line.label(), line.fee().methods()), words.amount(line), notes);
    }

    /** How the amount came about, where the amount alone does not say it. */
    private static Optional<String> rule(Sheet sheet, FeeWords words, FeeLine line) {
        return switch (line.fee().rate()) {
            case Fee.Rate.Free free -> Optional.of(sheet.say("basis", free.rule()));
            case Fee.Rate.SetByProvince byProvince -> Optional.empty();
            case Fee.Rate.Amount amount ->
                amount.per().equals(ONCE) && line.reduction().isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.reckoned(line));
            case Fee.Rate.Tiered tiered -> Optional.of(words.reckoned(line));
            case Fee.Rate.Unpublished unpublished -> unpublished.note();
        };
    }

    static List<Block> times(Turn turn, Sheet sheet, Guided guided) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Facts.Row> rows = new ArrayList<>(TimeBlocks.rows(sheet));
        guided.times().due().ifPresent(due -> rows.add(due(turn, guided, due)));
        blocks.add(new Block.Heading(2, turn.say("time.heading")));
        blocks.add(new Block.Facts(Block.Facts.Topic.TIME, rows));
        blocks.addAll(TimeBlocks.deadlines(sheet));
        return blocks;
    }

    private static Block.Facts.Row due(Turn turn, Guided guided, Due due) {
        DueWords words = new DueWords(turn.phrases());
        List<String> notes = new ArrayList<>();
        notes.add(turn.say("due.if", DayText.weekday(turn.phrases(), turn.today())));
        if (!guided.times().dueIsSure()) {
            notes.add(turn.say("due.latest"));
        }
        besides(turn, guided).ifPresent(notes::add);
        List<String> counted = due instanceof Due.On on && on.counted().size() > FEW_DAYS
                ? words.countedInRuns(on)
                : words.counted(due);
        if (counted.size() > 1) {
            notes.addAll(counted);
        }
        return new Block.Facts.Row(turn.say("due.label"), words.day(due), notes);
    }

    /** The circumstances at the office that the day leaves out. */
    private static Optional<String> besides(Turn turn, Guided guided) {
        String circumstances = Stream.concat(guided.times().statutory().stream(), guided.times().local().stream())
                .flatMap(line -> line.time().circumstance().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return circumstances.isEmpty() ? Optional.empty() : Optional.of(turn.say("due.besides", circumstances));
    }
}
