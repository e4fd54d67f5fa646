package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.answers.words.MethodText;
import vn.motcua.content.Submission;
import vn.motcua.content.SubmissionMethod;

/** Where and how a dossier is handed in. */
final class PlaceBlocks {

    private PlaceBlocks() {}

    static List<Block> of(Sheet sheet) {
        List<Block.Facts.Row> rows = new ArrayList<>(rows(sheet, s -> true));
        if (takenAtTheCounter(sheet)) {
            counter(sheet).ifPresent(rows::add);
        }
        return List.of(
                new Block.Heading(2, sheet.say("place.heading")), new Block.Facts(Block.Facts.Topic.PLACE, rows));
    }

    /** Whether and how it can be done online. */
    static List<Block> online(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.say("online.heading")));
        boolean possible =
                sheet.procedure().submissions().stream().anyMatch(s -> s.method() == SubmissionMethod.ONLINE);
        if (!possible) {
            blocks.add(new Block.Paragraph(sheet.say("online.none")));
            blocks.add(new Block.Facts(Block.Facts.Topic.PLACE, rows(sheet, s -> true)));
            return blocks;
        }
        List<Block.Facts.Row> ways = rows(sheet, s -> s.method() == SubmissionMethod.ONLINE);
        blocks.add(new Block.Facts(Block.Facts.Topic.PLACE, ways));
        blocks.add(new Block.Notice(Block.Notice.Kind.WARNING, sheet.say("online.scam")));
        return blocks;
    }

    static List<Block.Facts.Row> rows(Sheet sheet) {
        return rows(sheet, s -> true);
    }

    private static List<Block.Facts.Row> rows(Sheet sheet, Predicate<Submission> wanted) {
        List<Block.Facts.Row> rows = sheet.procedure().submissions().stream()
                .filter(s -> sheet.mayBeBy(Set.of(s.method())) && sheet.mayHold(s.when()))
                .filter(wanted)
                .map(s -> row(sheet, s))
                .toList();
        return rows.isEmpty()
                ? List.of(new Block.Facts.Row(sheet.say("place.label"), sheet.say("place.unpublished"), List.of()))
                : rows;
    }

    private static Block.Facts.Row row(Sheet sheet, Submission submission) {
        String method = Sheet.capital(MethodText.of(sheet.phrases(), submission.method()));
        String label = submission
                .coverage()
                .map(c -> sheet.say("case.behind", method, coverage(sheet, c)))
                .orElse(method);
        return new Block.Facts.Row(
                label,
                submission.where(),
                sheet.remarks(submission.when(), submission.note(), Optional.empty(), Optional.empty()));
    }

    private static String coverage(Sheet sheet, Submission.Coverage coverage) {
        return switch (coverage) {
            case FULL -> sheet.say("coverage.full");
            case PARTIAL -> sheet.say("coverage.partial");
        };
    }

    /** Whether this unit's own counter is one of the places: other offices have other addresses and hours. */
    private static boolean takenAtTheCounter(Sheet sheet) {
        return sheet.mayBeBy(Set.of(SubmissionMethod.IN_PERSON))
                && sheet.procedure().submissions().stream()
                        .filter(s -> s.method() == SubmissionMethod.IN_PERSON && sheet.mayHold(s.when()))
                        .anyMatch(s -> s.where().contains(sheet.say("place.one-stop")));
    }

    /** The unit's own counter; a name without address and hours would tell nothing more. */
    private static Optional<Block.Facts.Row> counter(Sheet sheet) {
        List<String> notes = new ArrayList<>();
        sheet.unit().address().ifPresent(notes::add);
        notes.addAll(sheet.unit().hours());
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Facts.Row(
                        sheet.say("place.counter"), sheet.unit().name(), notes));
    }
}
