package vn.motcua.channels.kiosk.screens;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.answers.Block;

/**
 * One part of what is to know about a procedure.
 *
 * @param about what it tells of: dossier, fee, time …
 * @param id its name in addresses; empty for a part that follows another about the same
 * @param title empty when it needs none
 * @param open whether it is shown without a touch
 */
public record Part(String about, String id, String title, List<Block> blocks, boolean open) {

    public Part {
        blocks = List.copyOf(blocks);
    }

    /** Cuts blocks where a heading of the second level begins a new part. */
    static List<Part> split(String id, List<Block> blocks, String wanted) {
        List<Part> parts = new ArrayList<>();
        String title = "";
        List<Block> some = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                add(parts, id, title, some, wanted);
                title = heading.text();
                some.clear();
            } else {
                some.add(block);
            }
        }
        add(parts, id, title, some, wanted);
        return parts;
    }

    private static void add(List<Part> parts, String id, String title, List<Block> blocks, String wanted) {
        if (!blocks.isEmpty()) {
            boolean first = parts.stream().noneMatch(part -> part.id().equals(id)) && !title.isEmpty();
            parts.add(new Part(id, first ? id : "", title, blocks, (first && id.equals(wanted)) || title.isEmpty()));
        }
    }
}
