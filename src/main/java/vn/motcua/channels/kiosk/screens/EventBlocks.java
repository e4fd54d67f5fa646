package vn.motcua.channels.kiosk.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.answers.Block;
import vn.motcua.answers.guidance.FeeWords;
import vn.motcua.answers.guidance.GuidedEvent;
import vn.motcua.answers.guidance.ReasonWords;
import vn.motcua.answers.guidance.SharedPaper;
import vn.motcua.answers.words.Phrases;
import vn.motcua.answers.words.Quantity;

/** What a life event asks for in all: papers, what need not be brought, fees, what is worth knowing. */
record EventBlocks(Visit visit, GuidedEvent guided, Phrases phrases) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!guided.dossier().isEmpty()) {
            blocks.add(new Block.Heading(2, visit.frame().say("event.papers")));
            blocks.add(new Block.Checklist(
                    guided.dossier().stream().map(this::item).toList()));
        }
        notNeeded(blocks);
        FeeWords fees = new FeeWords(phrases);
        blocks.add(new Block.Heading(2, visit.frame().say("event.total")));
        blocks.add(new Block.Paragraph(guided.totals().stream().map(fees::total).collect(Collectors.joining("; "))));
        if (!guided.notes().isEmpty()) {
            blocks.add(new Block.Bullets(
                    guided.notes().stream().map(kept -> kept.part().text()).toList()));
        }
        return blocks;
    }

    private void notNeeded(List<Block> blocks) {
        ReasonWords reasons = new ReasonWords(phrases);
        List<Block.NotNeeded.Paper> papers = guided.notNeeded().stream()
                .map(n -> new Block.NotNeeded.Paper(n.name(), reasons.why(n)))
                .toList();
        if (!papers.isEmpty()) {
            blocks.add(new Block.Heading(2, visit.frame().say("event.unneeded")));
            blocks.add(new Block.NotNeeded(papers));
        }
    }

    private Block.Checklist.Item item(SharedPaper paper) {
        String uses = paper.uses().stream()
                .map(use ->
                        Entry.of(use.step().guided().procedure(), visit.frame()).label())
                .distinct()
                .collect(Collectors.joining("; "));
        List<String> details = new ArrayList<>();
        details.add(visit.frame().say("event.for", uses));
        paper.document().explanation().ifPresent(details::add);
        return new Block.Checklist.Item(
                paper.name(), Quantity.of(phrases, paper.originals(), paper.copies()), details, when(paper));
    }

    /** The case in which it is needed at all; a paper that several procedures may ask for tells the first. */
    private Optional<String> when(SharedPaper paper) {
        if (paper.sure()) {
            return Optional.empty();
        }
        SharedPaper.Use use = paper.uses().getFirst();
        return use.paper()
                .open()
                .flatMap(use.step().guided().caseWords(phrases)::of)
                .or(() -> use.step().open().flatMap(guided.caseWords(phrases)::of))
                .map(words -> Entry.begun(phrases.say("case", words)));
    }
}
