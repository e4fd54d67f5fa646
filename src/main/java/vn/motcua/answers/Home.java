package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.answers.words.Phrases;

/** The beginning of a talk: who answers, what to ask, where to look. */
final class Home {

    private static final int LIFE_EVENTS = 6;

    private Home() {}

    /** The way back to the beginning, and to people. */
    static Block way(Phrases phrases) {
        return new Block.Choices(List.of(
                Topic.HOME.labelled(phrases.say("choice.home")),
                Topic.FIELDS.labelled(phrases.say("choice.fields")),
                Topic.CONTACT.labelled(phrases.say("choice.contact"))));
    }

    static List<Block> blocks(Turn turn) {
        Phrases phrases = turn.phrases();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                phrases.say("home.hello", turn.edition().unit().name())));
        blocks.add(new Block.Paragraph(phrases.say("home.ask")));
        blocks.add(new Block.Bullets(phrases.list("home.examples")));
        blocks.add(new Block.Choices(choices(turn)));
        return blocks;
    }

    private static List<Choice> choices(Turn turn) {
        Phrases phrases = turn.phrases();
        Stream<Choice> events = turn.edition().lifeEvents().stream()
                .limit(LIFE_EVENTS)
                .map(e -> new ChoiceId.Event(e.id()).labelled(e.name()));
        List<Choice> choices = new ArrayList<>(events.toList());
        if (turn.edition().lifeEvents().size() > LIFE_EVENTS) {
            choices.add(Topic.EVENTS.labelled(phrases.say("choice.events")));
        }
        choices.add(Topic.FIELDS.labelled(phrases.say("choice.fields")));
        choices.add(Topic.HELP.labelled(phrases.say("choice.help")));
        choices.add(
                switch (turn.talk().language()) {
                    case VIETNAMESE -> Topic.ENGLISH.labelled(phrases.say("choice.other-language"));
                    case ENGLISH -> Topic.VIETNAMESE.labelled(phrases.say("choice.other-language"));
                });
        return choices;
    }
}
