package vn.motcua.channels.terminal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;

/** One question on the command line, and its answer. */
public final class Ask {

    private Ask() {}

    /**
     * Answers a question.
     *
     * @param clock with the zone of Vietnam
     */
    public static void run(Edition edition, Clock clock, String question, PrintWriter out) {
        Conversation talk = Conversation.start(Language.VIETNAMESE);
        Message message = new Message.Typed(question);
        out.println(PlainTextRenderer.render(Assistant.reply(edition, talk, message, LocalDateTime.now(clock))
                .blocks()));
        out.flush();
    }
}
