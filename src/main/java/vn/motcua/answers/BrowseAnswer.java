package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.answers.words.DurationText;
import vn.motcua.content.Field;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;

/** Fields, life events and the procedures in them, to walk through by touch. */
final class BrowseAnswer {

    private static final int PAGE = 10;
    private static final int FIELDS = 60;

    private BrowseAnswer() {}

    static List<Block> fields(Turn turn) {
        Map<Field, Long> counts = turn.edition().catalogue().inForceOn(turn.today()).stream()
                .collect(Collectors.groupingBy(p -> p.identity().field(), Collectors.counting()));
        List<Choice> choices = counts.entrySet().stream()
                .sorted(Map.Entry.<Field, Long>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().name()))
                .limit(FIELDS)
                .map(e -> new ChoiceId.FieldList(e.getKey().id(), 1)
                        .labelled(turn.say("field.choice", e.getKey().name(), e.getValue())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, turn.say("field.heading")));
        blocks.add(new Block.Choices(choices));
        if (counts.size() > FIELDS) {
            blocks.add(new Block.Paragraph(turn.say("field.more", counts.size() - FIELDS)));
        }
        blocks.add(Home.way(turn.phrases()));
        return blocks;
    }

    /** One page of a field's procedures. */
    static Reply field(Turn turn, ChoiceId.FieldList list) {
        List<Procedure> all = turn.edition().catalogue().inForceOn(turn.today()).stream()
                .filter(p -> list.means(p.identity().field().id()))
                .toList();
        int first = (list.page() - 1) * PAGE;
        if (first >= all.size()) {
            return turn.sentence(turn.say("choice.stale"));
        }
        int end = Math.min(first + PAGE, all.size());
        String name = all.getFirst().identity().field().name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, turn.say("field.page", name, first + 1, end, all.size())));
        blocks.add(new Block.Procedures(
                all.subList(first, end).stream().map(BrowseAnswer::entry).toList()));
        blocks.add(new Block.Choices(turning(turn, list, end < all.size())));
        return new Reply(blocks, turn.talk(), true);
    }

    private static List<Choice> turning(Turn turn, ChoiceId.FieldList list, boolean more) {
        List<Choice> choices = new ArrayList<>();
        if (list.page() > 1) {
            choices.add(
                    new ChoiceId.FieldList(list.field(), list.page() - 1).labelled(turn.say("choice.previous-page")));
        }
        if (more) {
            choices.add(new ChoiceId.FieldList(list.field(), list.page() + 1).labelled(turn.say("choice.next-page")));
        }
        choices.add(Topic.FIELDS.labelled(turn.say("choice.fields")));
        return choices;
    }

    private static Block.Procedures.Entry entry(Procedure procedure) {
        return new Block.Procedures.Entry(
                procedure.code(),
                procedure.name(),
                procedure.identity().summary().orElse(""));
    }

    static List<Block> events(Turn turn) {
        List<Choice> choices = turn.edition().lifeEvents().stream()
                .map(e -> new ChoiceId.Event(e.id()).labelled(e.name()))
                .toList();
        Block body = choices.isEmpty() ? new Block.Paragraph(turn.say("event.none")) : new Block.Choices(choices);
        return List.of(new Block.Heading(1, turn.say("event.heading")), body, Home.way(turn.phrases()));
    }

    /** The procedures of a life event in the order in which they are done. */
    static Reply event(Turn turn, String id) {
        Optional<LifeEvent> found = turn.edition().lifeEvents().stream()
                .filter(e -> e.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return turn.sentence(turn.say("choice.stale"));
        }
        LifeEvent event = found.get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, event.name()));
        blocks.add(new Block.Paragraph(event.summary()));
        blocks.add(new Block.Procedures(
                event.stages().stream().flatMap(s -> stage(turn, s).stream()).toList()));
        if (!event.notes().isEmpty()) {
            blocks.add(
                    new Block.Bullets(event.notes().stream().map(n -> n.text()).toList()));
        }
        blocks.add(Closing.of(turn.phrases(), turn.edition().unit()));
        blocks.add(Home.way(turn.phrases()));
        return turn.reply(blocks);
    }

    private static Optional<Block.Procedures.Entry> stage(Turn turn, LifeEvent.Stage stage) {
        String by = stage.deadline()
                .map(d -> turn.say("event.deadline", DurationText.of(turn.phrases(), d.amount(), d.unit()), d.since()))
                .orElse("");
        return turn.edition()
                .catalogue()
                .findProcedure(stage.code())
                .map(p -> new Block.Procedures.Entry(p.code(), p.name(), (stage.why() + " " + by).strip()));
    }
}
