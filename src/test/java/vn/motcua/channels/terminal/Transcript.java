package vn.motcua.channels.terminal;

import java.util.List;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Choice;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;
import vn.motcua.answers.Reply;
import vn.motcua.channels.Talk;
import vn.motcua.channels.Turn;

/** A talk in the terminal, as text. */
final class Transcript {

    private Transcript() {}

    /** The whole file as the program would write it today. */
    static String of(Talk talk) {
        StringBuilder text = new StringBuilder(talk.head());
        Reply reply = new Reply(List.of(), Conversation.start(Language.VIETNAMESE), false);
        for (Turn turn : talk.turns()) {
            reply = Assistant.reply(talk.edition(), reply.next(), message(turn, reply), talk.now());
            String edited = reply.replaces() ? "(in place)\n" : "";
            text.append("\n").append(turn.line()).append("\n\n").append(edited);
            text.append(PlainTextRenderer.render(reply.blocks())).append("\n");
        }
        return text.toString();
    }

    private static Message message(Turn turn, Reply last) {
        return switch (turn) {
            case Turn.Typed typed -> new Message.Typed(typed.words());
            case Turn.Touched touched ->
                Numbered.in(last.blocks()).choices().stream()
                        .filter(c -> c.label().equals(touched.label()))
                        .map(Choice::id)
                        .map(Message.Tapped::new)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button \"" + touched.label() + "\" to touch"));
        };
    }
}
