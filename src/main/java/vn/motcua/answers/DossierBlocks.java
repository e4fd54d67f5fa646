package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.answers.words.Phrases;
import vn.motcua.answers.words.Quantity;
import vn.motcua.content.Document;
import vn.motcua.content.Dossier;
import vn.motcua.content.Form;
import vn.motcua.content.HandOver;

/** The papers of a procedure: all of them, each with its case; those the office looks up itself stand apart. */
final class DossierBlocks {

    private DossierBlocks() {}

    static List<Block> of(Sheet sheet) {
        return Stream.concat(toBring(sheet).stream(), heldByOffice(sheet).stream())
                .toList();
    }

    /** What to bring: first what is needed in any case, then what depends on the case. */
    static List<Block> toBring(Sheet sheet) {
        Dossier dossier = sheet.procedure().dossier();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, sheet.say("dossier.heading")));
        dossier.incomplete()
                .ifPresent(why ->
                        blocks.add(new Block.Notice(Block.Notice.Kind.WARNING, sheet.say("dossier.incomplete", why))));
        if (dossier.documents().isEmpty()) {
            blocks.add(new Block.Paragraph(sheet.say("dossier.none")));
            return blocks;
        }
        if (dossier.sets() > 1) {
            blocks.add(new Block.Paragraph(sheet.say("dossier.sets", dossier.sets())));
        }
        checklists(sheet, blocks);
        return blocks;
    }

    private static void checklists(Sheet sheet, List<Block> blocks) {
        List<Document> toBring =
                due(sheet).filter(d -> d.heldByOffice().isEmpty()).toList();
        if (toBring.isEmpty()) {
            blocks.add(new Block.Paragraph(sheet.say("dossier.nothing")));
        }
        checklist(sheet, toBring, false).ifPresent(blocks::add);
        checklist(sheet, toBring, true).ifPresent(more -> {
            blocks.add(new Block.Heading(2, sheet.say("dossier.by-case")));
            blocks.add(more);
        });
    }

    private static List<Block> heldByOffice(Sheet sheet) {
        List<Block.NotNeeded.Paper> held = due(sheet)
                .filter(d -> d.heldByOffice().isPresent())
                .map(d -> held(sheet, d))
                .toList();
        return held.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, sheet.say("dossier.not-needed")), new Block.NotNeeded(held));
    }

    private static Stream<Document> due(Sheet sheet) {
        return sheet.procedure().dossier().documents().stream().filter(d -> sheet.mayHold(d.when()));
    }

    private static Optional<Block> checklist(Sheet sheet, List<Document> documents, boolean byCase) {
        List<Block.Checklist.Item> items = documents.stream()
                .filter(d -> sheet.dependsOnAnswers(d.when()) == byCase)
                .map(d -> item(sheet, d))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Checklist(items));
    }

    private static Block.NotNeeded.Paper held(Sheet sheet, Document document) {
        return new Block.NotNeeded.Paper(
                sheet.withCase(document.name(), document.when()),
                document.heldByOffice().orElseThrow());
    }

    private static Block.Checklist.Item item(Sheet sheet, Document document) {
        return new Block.Checklist.Item(
                document.name(),
                Quantity.of(sheet.phrases(), document.originals(), document.copies()),
                details(sheet.phrases(), document),
                sheet.when(document.when()).map(Sheet::capital));
    }

    /** What there is to know of a paper: its form, what becomes of it, what may stand in, where to get it. */
    static List<String> details(Phrases phrases, Document document) {
        List<String> details = new ArrayList<>();
        document.form().ifPresent(form -> details.add(form(phrases, document, form)));
        if (document.handOver() == HandOver.SHOW) {
            details.add(phrases.say("dossier.show"));
        }
        if (!document.substitutes().isEmpty()) {
            String several = document.substitutes().size() > 1 ? "dossier.substitutes" : "dossier.substitute";
            details.add(phrases.say(several, String.join("; ", document.substitutes())));
        }
        document.explanation().ifPresent(details::add);
        document.unlessHeld().ifPresent(held -> details.add(phrases.say("dossier.unless-held", held)));
        return details;
    }

    /** A form that is the paper itself is not named twice. */
    private static String form(Phrases phrases, Document document, Form form) {
        boolean itself = form.code().isEmpty() && form.name().equals(document.name());
        return itself ? phrases.say("dossier.own-form") : phrases.say("dossier.form", named(phrases, form));
    }

    static String named(Phrases phrases, Form form) {
        return form.code()
                .map(code -> phrases.say("form.coded", code, form.name()))
                .orElse(form.name());
    }
}
