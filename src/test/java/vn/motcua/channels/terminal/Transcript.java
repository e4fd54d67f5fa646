package vn.motcua.channels.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Choice;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;
import vn.motcua.answers.Reply;

/** A written conversation: what was typed ({@code > …}) and touched ({@code >> label}), and the replies. */
record Transcript(String content, LocalDateTime now, List<String> turns) {

    private static final String CONTENT = "# content: ";
    private static final String NOW = "# now: ";

    static Transcript read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new Transcript(
                header(lines, CONTENT),
                LocalDateTime.parse(header(lines, NOW)),
                lines.stream().filter(line -> line.startsWith(">")).toList());
    }

    private static String header(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }

    /** The whole file as the program would write it today. */
    String played(Edition edition) {
        StringBuilder text = new StringBuilder(CONTENT + content + "\n" + NOW + now + "\n");
        Conversation talk = Conversation.start(Language.VIETNAMESE);
        Reply reply = new Reply(List.of(), talk, false);
        for (String turn : turns) {
            reply = Assistant.reply(edition, reply.next(), message(turn, reply), now);
            String edited = reply.replaces() ? "(in place)\n" : "";
            text.append("\n").append(turn).append("\n\n").append(edited);
            text.append(PlainTextRenderer.render(reply.blocks())).append("\n");
        }
        return text.toString();
    }

    private static Message message(String turn, Reply last) {
        if (!turn.startsWith(">>")) {
            return new Message.Typed(turn.substring(1).strip());
        }
        String label = turn.substring(2).strip();
        return Numbered.in(last.blocks()).choices().stream()
                .filter(c -> c.label().equals(label))
                .map(Choice::id)
                .map(Message.Tapped::new)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\" to touch"));
    }
}
