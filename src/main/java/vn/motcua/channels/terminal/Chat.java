package vn.motcua.channels.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Choice;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;
import vn.motcua.answers.Reply;

/** A talk on the command line: what is typed is asked, a number picks a choice. */
public final class Chat {

    private static final Set<String> ENDS = Set.of("thoát", "thoat", "exit", "quit");

    private final Supplier<Edition> editions;
    private final Clock clock;
    private final PrintWriter out;
    private Conversation talk = Conversation.start(Language.VIETNAMESE);
    private Numbered choices = Numbered.in(List.of());

    private Chat(Supplier<Edition> editions, Clock clock, PrintWriter out) {
        this.editions = editions;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Talks until the input ends or one says "thoát".
     *
     * @param clock with the zone of Vietnam
     */
    public static void run(Supplier<Edition> editions, Clock clock, BufferedReader in, PrintWriter out)
            throws IOException {
        new Chat(editions, clock, out).run(in);
    }

    private void run(BufferedReader in) throws IOException {
        answer(new Message.Tapped("home"));
        for (String line = ask(in); line != null && !ENDS.contains(line.strip()); line = ask(in)) {
            answer(message(line));
        }
    }

    private String ask(BufferedReader in) throws IOException {
        out.println();
        out.print(talk.language().phrases().say("terminal.prompt") + " ");
        out.flush();
        return in.readLine();
    }

    private Message message(String line) {
        Optional<Choice> picked = choices.pick(line);
        return picked.<Message>map(c -> new Message.Tapped(c.id())).orElseGet(() -> new Message.Typed(line));
    }

    private void answer(Message message) {
        Reply reply = Assistant.reply(editions.get(), talk, message, LocalDateTime.now(clock));
        talk = reply.next();
        choices = Numbered.in(reply.blocks());
        out.println();
        out.println(PlainTextRenderer.render(reply.blocks()));
        out.flush();
    }
}
