package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.answers.Message;
import vn.motcua.content.ProcedureCode;

class CommandsTest {

    @ParameterizedTest
    @CsvSource({
        "/start, home",
        "/start p1_001193, p-1.001193",
        "/start e-sinh-con, e-sinh-con",
        "/START, home",
        "/help, help",
        "/en, english",
        "/vi, vietnamese",
        "/whatever, help"
    })
    void commandsAreChoices(String typed, String id) {
        assertThat(Commands.message(typed)).isEqualTo(new Message.Tapped(id));
    }

    @Test
    void anythingElseIsWords() {
        assertThat(Commands.message("khai sinh")).isEqualTo(new Message.Typed("khai sinh"));
        assertThat(Commands.message("")).isEqualTo(new Message.Typed(""));
    }

    @Test
    void aLinkLeadsBackToItsProcedure() {
        assertThat(DeepLink.id(DeepLink.payload(new ProcedureCode("2.000815")))).isEqualTo("p-2.000815");
        assertThat(new BotName("b").link(new ProcedureCode("2.000815"))).hasToString("https://t.me/b?start=p2_000815");
    }
}
