package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.answers.ChoiceId;
import vn.motcua.answers.words.Phrases;

/** Writes an answer as Telegram messages: HTML, and buttons for what one can choose. */
final class BlockHtml {

    private final Phrases phrases;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private int papers;
    private int numbered;
    private int listEnd;

    private BlockHtml(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The messages of an answer, in order; at least one. */
    static List<Page> pages(List<Block> blocks, Phrases phrases) {
        BlockHtml html = new BlockHtml(phrases);
        int lastList = lastList(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            html.add(blocks.get(i));
            if (i == lastList) {
                html.hint();
            }
        }
        return Pages.of(html.passages, Keyboard.of(html.buttons));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> passages.add(Passage.heading(heading.text()));
            case Block.Paragraph paragraph -> passages.add(Passage.of(Span.plain(paragraph.text())));
            case Block.Bullets bullets -> lines(bullets.items().stream().map(i -> "• " + i));
            case Block.Steps steps ->
                lines(IntStream.range(0, steps.items().size())
                        .mapToObj(i -> i + 1 + ". " + steps.items().get(i)));
            case Block.Checklist checklist -> checklist.items().forEach(this::paper);
            case Block.NotNeeded notNeeded -> notNeeded.items().forEach(this::notNeeded);
            case Block.Facts facts -> facts.rows().forEach(this::fact);
            case Block.Notice notice -> passages.add(Passage.of(Span.plain(sign(notice.kind()) + notice.text())));
            case Block.Procedures procedures -> procedures.items().forEach(this::procedure);
            case Block.Ask ask -> ask(ask);
            case Block.Choices several -> choices(several.choices());
            case Block.Link link -> passages.add(Passage.of(Span.link(link.label(), link.target())));
            case Block.Citation citation -> passages.add(Passage.of(Span.quote(String.join("\n", citation.lines()))));
        }
    }

    private void lines(java.util.stream.Stream<String> lines) {
        passages.add(Passage.of(Span.plain(lines.collect(Collectors.joining("\n")))));
    }

    private void paper(Block.Checklist.Item item) {
        papers++;
        String quantity = item.quantity().isEmpty() ? "" : " – " + item.quantity();
        Passage paper = Passage.of(
                Span.plain(Ticks.box(papers) + ". "),
                Span.bold(item.name()),
                Span.plain(quantity),
                Span.italic(under(item.condition().stream().toList())),
                Span.plain(under(item.details())));
        list(paper.paper(papers));
    }

    private void notNeeded(Block.NotNeeded.Paper paper) {
        list(Passage.of(Span.plain("– "), Span.bold(paper.name()), Span.plain(under(List.of(paper.why())))));
    }

    private void fact(Block.Facts.Row row) {
        list(Passage.of(
                Span.plain("• "),
                Span.plain(row.label() + ": "),
                Span.bold(row.value()),
                Span.plain(under(row.notes()))));
    }

    private void procedure(Block.Procedures.Entry entry) {
        numbered++;
        String remark = entry.remark().isEmpty() ? "" : "\n    " + entry.remark();
        list(Passage.of(
                Span.plain(numbered + ". "), Span.bold(entry.name()), Span.plain(" (" + entry.code() + ")" + remark)));
        buttons.add(new Button(
                numbered + ". " + entry.name(), ChoiceId.Page.of(entry.code()).text()));
    }

    /** A line of a list stands close to the one before it, and to its heading. */
    private void list(Passage line) {
        boolean goesOn = !passages.isEmpty() && (passages.getLast().leads() || passages.size() == listEnd);
        passages.add(goesOn ? line.closeUp() : line);
        listEnd = passages.size();
    }

    private void ask(Block.Ask ask) {
        passages.add(Passage.of(
                Span.bold(ask.question()),
                Span.italic(ask.why().map(w -> "\n" + w).orElse(""))));
        choices(ask.choices());
    }

    /** A label that a button would cut is told in full above. */
    private void choices(List<Choice> choices) {
        boolean inFull = choices.stream().anyMatch(c -> !Button.fits(c.label()));
        for (Choice choice : choices) {
            String number = inFull ? ++numbered + ". " : "";
            if (inFull) {
                list(Passage.of(Span.plain(number + choice.label())));
            }
            buttons.add(new Button(number + choice.label(), choice.id()));
        }
    }

    /** Where the last list to tick off stands; behind all when there is none. */
    private static int lastList(List<Block> blocks) {
        return IntStream.iterate(blocks.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> blocks.get(i) instanceof Block.Checklist)
                .findFirst()
                .orElse(blocks.size());
    }

    private void hint() {
        passages.add(Passage.of(Span.italic(phrases.say("telegram.tick"))));
    }

    private static String under(List<String> notes) {
        return notes.stream().map(n -> "\n    " + n).collect(Collectors.joining());
    }

    private static String sign(Block.Notice.Kind kind) {
        return switch (kind) {
            case INFO -> "ℹ️ ";
            case WARNING -> "⚠️ ";
            case EMERGENCY -> "🆘 ";
        };
    }
}
