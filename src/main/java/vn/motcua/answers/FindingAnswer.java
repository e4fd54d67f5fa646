package vn.motcua.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;
import vn.motcua.index.Finding;
import vn.motcua.index.Hit;

/** Says what was found: the answer, a question back, a guess, or why there is none. */
final class FindingAnswer {

    private static final int GUESSES = 3;

    private FindingAnswer() {}

    static Reply of(Turn turn, Finding finding) {
        return switch (finding.verdict()) {
            case Finding.Verdict.Clear clear -> clear(turn, finding);
            case Finding.Verdict.Several several -> several(turn, finding, several.choices());
            case Finding.Verdict.Elsewhere elsewhere -> elsewhere(turn, finding, elsewhere.choices());
            case Finding.Verdict.Perhaps perhaps -> perhaps(turn, finding, perhaps.text());
            case Finding.Verdict.Refused refused -> refused(turn, finding, refused.reason());
        };
    }

    private static Reply clear(Turn turn, Finding finding) {
        Hit hit = finding.hits().getFirst();
        Reply reply = ProcedureAnswer.of(turn, hit.code(), finding.aspect());
        List<Block.Procedures.Entry> others = atOtherLevels(turn, hit);
        if (others.isEmpty()) {
            return reply;
        }
        List<Block> blocks = new ArrayList<>(reply.blocks());
        blocks.add(new Block.Heading(2, turn.say("variants.heading")));
        blocks.add(new Block.Procedures(others));
        return new Reply(blocks, reply.next(), reply.replaces());
    }

    /** The same procedure at other levels, one for each. */
    private static List<Block.Procedures.Entry> atOtherLevels(Turn turn, Hit hit) {
        Catalogue catalogue = turn.edition().catalogue();
        Set<Set<Level>> seen = new HashSet<>();
        catalogue.findProcedure(hit.code()).ifPresent(p -> seen.add(p.identity().levels()));
        return hit.variants().stream()
                .flatMap(code -> catalogue.findProcedure(code).stream())
                .filter(p -> seen.add(p.identity().levels()))
                .map(p -> new Block.Procedures.Entry(p.code(), p.name(), levels(turn, p)))
                .toList();
    }

    private static Reply several(Turn turn, Finding finding, int choices) {
        return ask(turn, turn.say("several.ask"), turn.say("several.why"), choices(turn, finding, choices));
    }

    private static Reply elsewhere(Turn turn, Finding finding, int choices) {
        return ask(turn, turn.say("elsewhere.ask"), turn.say("elsewhere.why"), choices(turn, finding, choices));
    }

    private static Reply perhaps(Turn turn, Finding finding, String text) {
        return ask(turn, turn.say("perhaps.ask", text), turn.say("perhaps.why"), choices(turn, finding, GUESSES));
    }

    private static Reply ask(Turn turn, String question, String why, List<Choice> choices) {
        Block ask = new Block.Ask(question, Optional.of(why), choices);
        return turn.reply(List.of(ask, Closing.of(turn.phrases(), turn.edition().unit()), Home.way(turn.phrases())));
    }

    private static List<Choice> choices(Turn turn, Finding finding, int most) {
        List<Choice> choices = new ArrayList<>();
        List<Hit> hits = finding.hits().stream().limit(most).toList();
        for (Hit hit : hits) {
            turn.edition()
                    .catalogue()
                    .findProcedure(hit.code())
                    .map(p -> new ChoiceId.Page(hit.code(), finding.aspect()).labelled(label(turn, p, hits)))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    /** The name; with its level where another choice bears the same name. */
    private static String label(Turn turn, Procedure procedure, List<Hit> hits) {
        long alike = hits.stream()
                .flatMap(h -> turn.edition().catalogue().findProcedure(h.code()).stream())
                .filter(p -> p.name().equals(procedure.name()))
                .count();
        if (alike < 2) {
            return procedure.name();
        }
        return turn.say("case.behind", procedure.name(), levels(turn, procedure));
    }

    private static String levels(Turn turn, Procedure procedure) {
        return procedure.identity().levels().stream()
                .map(level -> level(turn, level))
                .collect(Collectors.joining(", "));
    }

    private static String level(Turn turn, Level level) {
        return switch (level) {
            case COMMUNE -> turn.say("level.commune");
            case PROVINCE -> turn.say("level.province");
            case MINISTRY -> turn.say("level.ministry");
            case OTHER -> turn.say("level.other");
        };
    }

    private static Reply refused(Turn turn, Finding finding, Finding.Reason reason) {
        return switch (reason) {
            case EMERGENCY -> TopicAnswer.of(turn, Topic.EMERGENCY);
            case CONTACT -> TopicAnswer.of(turn, Topic.CONTACT);
            case SCAM -> TopicAnswer.of(turn, Topic.SCAM);
            case OUT_OF_SCOPE -> outOfScope(turn);
            case NOTHING_FOUND ->
                finding.aspect().isPresent() && turn.reading().isPresent()
                        ? ProcedureAnswer.of(turn, turn.reading().get().code(), finding.aspect())
                        : nothing(turn);
        };
    }

    private static Reply outOfScope(Turn turn) {
        return turn.reply(List.of(
                new Block.Paragraph(turn.say("out-of-scope")),
                new Block.Paragraph(turn.say("out-of-scope.scope")),
                Closing.of(turn.phrases(), turn.edition().unit()),
                Home.way(turn.phrases())));
    }

    private static Reply nothing(Turn turn) {
        return turn.reply(List.of(
                new Block.Paragraph(turn.say("nothing")),
                new Block.Bullets(turn.phrases().list("nothing.try")),
                Closing.of(turn.phrases(), turn.edition().unit()),
                Home.way(turn.phrases())));
    }
}
