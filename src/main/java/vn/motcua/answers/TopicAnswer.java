package vn.motcua.answers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Unit;

/** Answers to what is not about one procedure. */
final class TopicAnswer {

    private static final URI PORTAL = URI.create("https://dichvucong.gov.vn");

    private TopicAnswer() {}

    static Reply of(Turn turn, Topic topic) {
        return switch (topic) {
            case HOME, GREETING -> home(turn, turn.talk().language());
            case VIETNAMESE -> home(turn, Language.VIETNAMESE);
            case ENGLISH -> home(turn, Language.ENGLISH);
            case FIELDS -> turn.reply(BrowseAnswer.fields(turn));
            case EVENTS -> turn.reply(BrowseAnswer.events(turn));
            case THANKS -> turn.reply(List.of(text(turn, "thanks")));
            case GOODBYE -> turn.reply(List.of(text(turn, "goodbye")));
            case WHO -> said(turn, List.of(text(turn, "who"), text(turn, "who.how"), text(turn, "who.keeps")));
            case HELP -> said(turn, help(turn));
            case CONTACT -> said(turn, contact(turn));
            case EMERGENCY -> turn.reply(emergency(turn));
            case SCAM -> said(turn, scam(turn));
            case LATE -> said(turn, late(turn));
            case STATUS -> said(turn, status(turn));
        };
    }

    private static Reply home(Turn turn, Language language) {
        Conversation fresh = Conversation.start(language);
        return new Reply(Home.blocks(new Turn(turn.edition(), fresh, turn.now())), fresh, false);
    }

    private static Reply said(Turn turn, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(Closing.of(turn.phrases(), turn.edition().unit()));
        all.add(Home.way(turn.phrases()));
        return turn.reply(all);
    }

    private static List<Block> help(Turn turn) {
        return List.of(
                heading(turn, "help.heading"),
                bullets(turn, "help.lines"),
                text(turn, "help.limits"),
                new Block.Choices(List.of(
                        Topic.STATUS.labelled(turn.say("choice.status")),
                        Topic.LATE.labelled(turn.say("choice.late")),
                        Topic.SCAM.labelled(turn.say("choice.scam")))));
    }

    private static List<Block> contact(Turn turn) {
        Unit unit = turn.edition().unit();
        List<String> lines = new ArrayList<>();
        unit.address().ifPresent(a -> lines.add(turn.say("contact.address", a)));
        if (!unit.hours().isEmpty()) {
            lines.add(turn.say("contact.hours", String.join("; ", unit.hours())));
        }
        unit.hotline().ifPresent(h -> lines.add(turn.say("contact.hotline", h)));
        unit.suggestions().ifPresent(s -> lines.add(turn.say("contact.suggestions", s)));
        lines.addAll(turn.phrases().list("contact.national"));
        return List.of(heading(turn, "contact.heading"), new Block.Bullets(lines));
    }

    private static List<Block> emergency(Turn turn) {
        return List.of(
                new Block.Notice(Block.Notice.Kind.EMERGENCY, turn.say("emergency")),
                bullets(turn, "emergency.numbers"),
                text(turn, "emergency.free"));
    }

    private static List<Block> scam(Turn turn) {
        return List.of(new Block.Notice(Block.Notice.Kind.WARNING, turn.say("scam")), bullets(turn, "scam.lines"));
    }

    private static List<Block> late(Turn turn) {
        return List.of(
                heading(turn, "late.heading"),
                text(turn, "late.owed"),
                new Block.Steps(turn.phrases().list("late.steps")),
                new Block.Citation(List.of(turn.say("late.basis"))));
    }

    private static List<Block> status(Turn turn) {
        return List.of(
                heading(turn, "status.heading"),
                text(turn, "status.not-here"),
                bullets(turn, "status.where"),
                new Block.Link(turn.say("status.portal"), PORTAL),
                new Block.Notice(Block.Notice.Kind.WARNING, turn.say("status.private")));
    }

    /** What to say to an empty message. */
    static Reply empty(Turn turn) {
        return new Reply(
                List.of(
                        new Block.Ask(turn.say("empty"), Optional.empty(), List.of()),
                        new Block.Bullets(turn.phrases().list("home.examples")),
                        Home.way(turn.phrases())),
                turn.talk(),
                false);
    }

    private static Block heading(Turn turn, String key) {
        return new Block.Heading(1, turn.say(key));
    }

    private static Block text(Turn turn, String key) {
        return new Block.Paragraph(turn.say(key));
    }

    private static Block bullets(Turn turn, String key) {
        return new Block.Bullets(turn.phrases().list(key));
    }
}
