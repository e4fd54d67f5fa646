package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Procedure;
import vn.motcua.index.Aspect;

/** Every published procedure is answered whole. */
class RealContentTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final Edition EDITION = TestEditions.of(TestEditions.REAL);

    static List<Procedure> procedures() {
        return EDITION.catalogue().procedures().stream()
                .filter(p -> p.identity()
                        .standing()
                        .until()
                        .map(d -> !d.isBefore(NOW.toLocalDate()))
                        .orElse(true))
                .toList();
    }

    private static Stream<List<Block>> answers(Procedure procedure) {
        Stream<Optional<Aspect>> asked = Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Aspect.values()).map(Optional::of));
        return asked.map(aspect -> new ChoiceId.Page(procedure.code(), aspect))
                .flatMap(id -> Arrays.stream(Language.values())
                        .map(language -> Assistant.reply(
                                        EDITION, Conversation.start(language), new Message.Tapped(id.text()), NOW)
                                .blocks()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyAnswerNamesItsSource(Procedure procedure) {
        assertThat(answers(procedure))
                .allSatisfy(blocks -> assertThat(blocks)
                        .anySatisfy(b -> assertThat(b).isInstanceOf(Block.Citation.class))
                        .noneSatisfy(b -> assertThat(b.toString()).contains("Answered[")));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void noPaperIsLeftOut(Procedure procedure) {
        List<Block> blocks = answers(procedure).findFirst().orElseThrow();
        List<String> shown = blocks.stream().flatMap(RealContentTest::papers).toList();
        List<String> due = procedure.dossier().documents().stream()
                .filter(d -> d.when().in(Case.asOf(NOW.toLocalDate())) != Condition.Truth.NO)
                .map(Document::name)
                .toList();
        assertThat(due)
                .allSatisfy(
                        name -> assertThat(shown).anySatisfy(s -> assertThat(s).startsWith(name)));
        assertThat(shown).hasSameSizeAs(due);
    }

    private static Stream<String> papers(Block block) {
        return switch (block) {
            case Block.Checklist checklist -> checklist.items().stream().map(Block.Checklist.Item::name);
            case Block.NotNeeded notNeeded -> notNeeded.items().stream().map(Block.NotNeeded.Paper::name);
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void noButtonLeadsToNothing(Procedure procedure) {
        Phrases phrases = Phrases.vietnamese();
        List<Block> nothing = Stream.of("related.none", "notes.none", "steps.none", "form.none", "result.none")
                .map(key -> (Block) new Block.Paragraph(phrases.say(key)))
                .toList();
        Reply page = touched(ChoiceId.Page.of(procedure.code()).text());
        List<Choice> choices = ((Block.Choices) page.blocks().getLast()).choices();
        assertThat(choices)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(touched(choice.id()).blocks()).doesNotContainAnyElementsOf(nothing));
    }

    private static Reply touched(String id) {
        return Assistant.reply(EDITION, Conversation.start(Language.VIETNAMESE), new Message.Tapped(id), NOW);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void guidanceEndsInAListWhateverIsAnswered(Procedure procedure) {
        assertThat(walked(procedure, 0)).anyMatch(b -> b instanceof Block.Citation);
        assertThat(walked(procedure, -1)).anyMatch(b -> b instanceof Block.Citation);
    }

    /** The list at the end of guidance when always the first answer is touched, or, for -1, always the last. */
    private static List<Block> walked(Procedure procedure, int touched) {
        Reply reply = new Reply(List.of(), Conversation.start(Language.VIETNAMESE), false);
        String id = new ChoiceId.Guidance(procedure.code()).text();
        for (int step = 0; step <= 5; step++) {
            reply = Assistant.reply(EDITION, reply.next(), new Message.Tapped(id), NOW);
            List<Block.Ask> asked = reply.blocks().stream()
                    .flatMap(b -> b instanceof Block.Ask ask ? Stream.of(ask) : Stream.empty())
                    .toList();
            if (asked.isEmpty()) {
                return reply.blocks();
            }
            List<Choice> choices = asked.getFirst().choices();
            id = choices.get(Math.floorMod(touched, choices.size())).id();
        }
        throw new AssertionError("more than five questions in " + procedure.code());
    }
}
