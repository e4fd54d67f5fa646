package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Messages that no procedure answers, as people send them: short texts like the ways of asking for a procedure, so that
 * a question can be seen to be more like one of them. They stand in blocks of neighbours, each a group of its own
 * behind the groups of procedures.
 */
final class Foreign {

    private static final String TABLE = "foreign.tsv";
    private static final int BLOCK = 40;

    /** The messages of the table. */
    static final List<Message> MESSAGES = read();

    private Foreign() {}

    /** One message with its block, counted from 0. */
    record Message(String text, Finding.Reason reason, int block) {}

    private static List<Message> read() {
        List<Message> messages = new ArrayList<>();
        int block = -1;
        int inBlock = BLOCK;
        for (List<String> row : Table.rows(TABLE, 2)) {
            Finding.Reason reason = Finding.Reason.valueOf(row.get(0));
            if (inBlock == BLOCK || messages.getLast().reason() != reason) {
                block++;
                inBlock = 0;
            }
            messages.add(new Message(row.get(1), reason, block));
            inBlock++;
        }
        return List.copyOf(messages);
    }

    static int blocks() {
        return MESSAGES.getLast().block() + 1;
    }

    /** Why the messages of a block are no procedure's. */
    static Finding.Reason reason(int block) {
        return MESSAGES.stream()
                .filter(message -> message.block() == block)
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
