package vn.motcua.channels.terminal;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;

/** Writes an answer as plain text; what one can choose is numbered as in {@link Numbered}. */
public final class PlainTextRenderer {

    private final StringBuilder out = new StringBuilder();
    private final Numbered numbered;
    private int choices;

    private PlainTextRenderer(Numbered numbered) {
        this.numbered = numbered;
    }

    /** The answer as text of several lines, without a line break at its end. */
    public static String render(List<Block> blocks) {
        PlainTextRenderer renderer = new PlainTextRenderer(Numbered.in(blocks));
        for (Block block : blocks) {
            renderer.out.append(renderer.out.isEmpty() ? "" : "\n\n").append(renderer.text(block));
        }
        return renderer.out.toString();
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Bullets bullets -> lines(bullets.items(), "- ");
            case Block.Steps steps -> steps(steps);
            case Block.Checklist checklist ->
                checklist.items().stream().map(PlainTextRenderer::item).collect(Collectors.joining("\n"));
            case Block.NotNeeded notNeeded ->
                notNeeded.items().stream()
                        .map(p -> "[-] " + p.name() + under(List.of(p.why())))
                        .collect(Collectors.joining("\n"));
            case Block.Facts facts ->
                facts.rows().stream()
                        .map(r -> "- " + r.label() + ": " + r.value() + under(r.notes()))
                        .collect(Collectors.joining("\n"));
            case Block.Notice notice -> sign(notice.kind()) + notice.text();
            case Block.Procedures procedures ->
                procedures.items().stream().map(this::entry).collect(Collectors.joining("\n"));
            case Block.Ask ask -> ask(ask);
            case Block.Choices several -> choices(several.choices());
            case Block.Link link -> link.label() + ": " + link.target();
            case Block.Citation citation -> lines(citation.lines(), "  ");
        };
    }

    private static String heading(Block.Heading heading) {
        String line = heading.level() == 1 ? "=" : "-";
        return heading.text() + "\n" + line.repeat(Math.min(heading.text().length(), 72));
    }

    private static String steps(Block.Steps steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.items().size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(steps.items().get(i));
        }
        return text.toString();
    }

    private static String item(Block.Checklist.Item item) {
        String quantity = item.quantity().isEmpty() ? "" : " – " + item.quantity();
        return "[ ] " + item.name() + quantity + under(item.condition().stream().toList()) + under(item.details());
    }

    private String entry(Block.Procedures.Entry entry) {
        return number() + entry.name() + " – " + entry.code()
                + under(entry.remark().isEmpty() ? List.of() : List.of(entry.remark()));
    }

    private String ask(Block.Ask ask) {
        String question = ask.question() + ask.why().map(w -> "\n" + w).orElse("");
        return ask.choices().isEmpty() ? question : question + "\n" + choices(ask.choices());
    }

    private String choices(List<Choice> shown) {
        return shown.stream().map(c -> number() + c.label()).collect(Collectors.joining("\n"));
    }

    private String number() {
        return "[" + numbered.sign(choices++) + "] ";
    }

    private static String lines(List<String> lines, String sign) {
        return lines.stream().map(l -> sign + l).collect(Collectors.joining("\n"));
    }

    private static String under(List<String> notes) {
        return notes.stream().map(n -> "\n    " + n).collect(Collectors.joining());
    }

    private static String sign(Block.Notice.Kind kind) {
        return switch (kind) {
            case INFO -> "(i) ";
            case WARNING -> "(!) ";
            case EMERGENCY -> "(!!!) ";
        };
    }
}
