package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.telegram.RunningBot.LAN;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private final ScriptedTelegram telegram = ScriptedTelegram.open();
    private final Timing timing =
            new Timing(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(5), new PassingTime());
    private final BotApi api = new BotApi(ScriptedTelegram.TOKEN, telegram.address());
    private final Placing placing = new Placing(new Delivery(api, timing));

    @AfterEach
    void end() {
        api.close();
        telegram.close();
    }

    private static List<Page> pages(String... texts) {
        return Stream.of(texts).map(Page::of).toList();
    }

    private List<String> shown() {
        return telegram.chats.in(LAN).stream().map(RunningBot::text).toList();
    }

    private int number(int place) {
        return telegram.chats.in(LAN).get(place).path("message_id").asInt();
    }

    @Test
    void anAnswerOfTwoMessagesIsReplacedAsAWhole() throws InterruptedException {
        placing.below(LAN, pages("đầu", "cuối"));
        placing.inPlaceOf(LAN, number(1), pages("một", "hai", "ba"));
        assertThat(shown()).containsExactly("một", "hai", "ba");
        placing.inPlaceOf(LAN, number(2), pages("gọn"));
        assertThat(shown()).containsExactly("gọn");
    }

    @Test
    void aMessageThatNobodyRemembersIsReplacedAlone() throws InterruptedException {
        placing.below(LAN, pages("đầu", "cuối"));
        new Placing(new Delivery(api, timing)).inPlaceOf(LAN, number(1), pages("mới"));
        assertThat(shown()).containsExactly("đầu", "mới");
    }
}
