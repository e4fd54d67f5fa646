package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.ProcedureCode;

class AssistantTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final Edition EDITION = TestEditions.of(TestEditions.SMALL);
    private static final Conversation START = Conversation.start(Language.VIETNAMESE);

    private static Reply typed(String text) {
        return Assistant.reply(EDITION, START, new Message.Typed(text), NOW);
    }

    private static Reply tapped(Conversation talk, String id) {
        return Assistant.reply(EDITION, talk, new Message.Tapped(id), NOW);
    }

    @Property(tries = 300)
    void anyWordsAreAnswered(@ForAll @StringLength(max = 400) String text) {
        assertThat(typed(text).blocks()).isNotEmpty();
    }

    @Property(tries = 300)
    void anyTouchIsAnswered(@ForAll @StringLength(max = 80) String id) {
        assertThat(tapped(START, id).blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p-9.999999",
                "p-9.999999-fee",
                "r-9.999999",
                "g-9.999999",
                "g-9.999999:a:b",
                "b-9.999999",
                "f-khong-co",
                "f-ho-tich:99",
                "e-khong-co",
                "nothing"
            })
    void aStaleButtonSaysWhyAndWhomToCall(String id) {
        assertThat(tapped(START, id).blocks()).hasSize(3).first().isInstanceOf(Block.Paragraph.class);
        assertThat(tapped(START, id).next()).isEqualTo(START);
    }

    @Test
    void aLongMessageIsReadInItsFirstPart() {
        Reply reply = typed("1.001193 ".repeat(50));
        assertThat(reply.blocks().getFirst())
                .isEqualTo(new Block.Notice(
                        Block.Notice.Kind.INFO, Phrases.vietnamese().say("too-long", 300)));
    }

    @Test
    void anotherSideOfWhatIsReadTakesItsPlace() {
        Conversation reading = tapped(START, "p-1.001193").next();
        assertThat(tapped(reading, "p-1.001193-fee").replaces()).isTrue();
        assertThat(tapped(reading, "p-1.000002-fee").replaces()).isFalse();
        assertThat(tapped(reading, "p-1.000002-fee").next().reading())
                .isEqualTo(Optional.of(new ProcedureCode("1.000002")));
    }

    @Test
    void theLanguageStays() {
        Conversation english = tapped(START, "english").next();
        assertThat(tapped(english, "p-1.001193").next().language()).isEqualTo(Language.ENGLISH);
    }
}
