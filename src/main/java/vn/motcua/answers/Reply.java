package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer: blocks to show in order, and where the talk stands after it.
 *
 * @param replaces true when it continues what the touched button belongs to, so that a chat edits that message
 */
public record Reply(List<Block> blocks, Conversation next, boolean replaces) {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    /** This reply with a block before all others. */
    Reply after(Block first) {
        List<Block> all = new ArrayList<>(blocks);
        all.addFirst(first);
        return new Reply(all, next, replaces);
    }

    /** This reply as a message of its own. */
    Reply asNew() {
        return new Reply(blocks, next, false);
    }
}
