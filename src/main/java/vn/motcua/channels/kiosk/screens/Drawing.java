package vn.motcua.channels.kiosk.screens;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.channels.kiosk.web.Trail;

/** Draws the blocks of an answer on a page, each with the template made for its kind. */
public record Drawing(TemplateEngine templates, Frame frame, Optional<Trail> trail) {

    /** The blocks in order, as HTML. */
    public Content blocks(List<Block> blocks) {
        return output -> {
            for (Block block : blocks) {
                templates.render(template(block), Map.of("block", block, "draw", this), output);
            }
        };
    }

    /** Where a choice leads. */
    public String address(Choice choice) {
        return frame.to(ChoiceAddress.of(choice.id(), trail));
    }

    private static String template(Block block) {
        String name = switch (block) {
            case Block.Heading heading -> "heading";
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Bullets bullets -> "bullets";
            case Block.Steps steps -> "steps";
            case Block.Checklist checklist -> "checklist";
            case Block.NotNeeded notNeeded -> "notneeded";
            case Block.Facts facts -> "facts";
            case Block.Notice notice -> "notice";
            case Block.Procedures procedures -> "procedures";
            case Block.Ask ask -> "ask";
            case Block.Choices choices -> "choices";
            case Block.Link link -> "link";
            case Block.Citation citation -> "citation";
        };
        return "blocks/" + name + ".jte";
    }
}
