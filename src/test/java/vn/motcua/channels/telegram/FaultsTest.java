package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.telegram.RunningBot.LAN;
import static vn.motcua.channels.telegram.RunningBot.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.TestEditions;

/** Whatever Telegram and the network do, everybody gets an answer, and one only. */
class FaultsTest {

    private RunningBot bot = RunningBot.start();

    @AfterEach
    void end() {
        bot.close();
    }

    private void answeredOnce() {
        assertThat(text(bot.asks("1.001193"))).contains("1.001193");
        bot.telegram.await(bot.telegram.updates::allConfirmed);
        assertThat(bot.messages()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTelegramSaysBeforeSendingAgain() {
        bot.telegram.breaks("sendmessage", ScriptedTelegram.tooMany(7), ScriptedTelegram.tooMany(11));
        answeredOnce();
        assertThat(bot.time.waits()).containsSubsequence(Duration.ofSeconds(7), Duration.ofSeconds(11));
    }

    @Test
    void waitsAsLongAsTelegramSaysBeforeAskingAgain() {
        bot.telegram.breaks("getUpdates", ScriptedTelegram.tooMany(9));
        answeredOnce();
        assertThat(bot.time.waits()).contains(Duration.ofSeconds(9));
    }

    @Test
    void triesAgainWhenTelegramIsBroken() {
        ScriptedTelegram.Fault broken = ScriptedTelegram.status(500, "{\"ok\":false,\"error_code\":500}");
        ScriptedTelegram.Fault gateway = ScriptedTelegram.status(502, "<html>Bad Gateway</html>");
        bot.telegram.breaks("getUpdates", broken, gateway, ScriptedTelegram.status(200, "nonsense"));
        bot.telegram.breaks("sendmessage", gateway, broken);
        answeredOnce();
    }

    @Test
    void triesAgainWhenTelegramIsSilent() {
        bot.telegram.breaks("sendmessage", ScriptedTelegram.silence());
        answeredOnce();
    }

    @Test
    void asksAgainWhenTelegramIsSilent() {
        bot.telegram.breaks("getUpdates", ScriptedTelegram.silence());
        answeredOnce();
    }

    @Test
    void malformedUpdatesBlockNobody() {
        List<String> malformed = List.of(
                "{\"message\":5}",
                "{\"message\":{\"chat\":{\"id\":\"x\"},\"text\":\"a\"}}",
                "{\"message\":{\"chat\":{\"id\":42,\"type\":\"private\"},\"text\":{\"a\":1}}}",
                "{\"callback_query\":{\"id\":7}}",
                "{\"inline_query\":[]}",
                "{\"something_new\":{\"a\":[1,2]}}",
                "{}");
        malformed.forEach(m -> bot.telegram.updates.add(read(m)));
        answeredOnce();
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) ScriptedTelegram.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void anUpdateThatComesAgainIsAnsweredOnce() {
        bot.telegram.updates.repeat();
        bot.telegram.updates.says(LAN, "1.001193");
        bot.telegram.await(() -> bot.telegram.calls("getUpdates").size() > 5);
        assertThat(bot.messages()).hasSize(1);
    }

    @Test
    void datesThatOverflowHarmNothing() {
        bot.telegram.chats.date = 1_790_000_000_000L;
        ObjectNode message = Updates.message(LAN, "private").put("text", "1.001193");
        bot.telegram.updates.add(message.put("date", 1_790_000_000_000L), "message");
        bot.telegram.await(() -> !bot.messages().isEmpty() && bot.telegram.updates.allConfirmed());
        assertThat(bot.messages()).hasSize(1);
    }

    @Test
    void htmlThatTelegramCannotReadIsSentPlain() {
        bot.telegram.breaks(
                "sendmessage",
                ScriptedTelegram.status(400, ScriptedTelegram.error(400, "Bad Request: can't parse entities: oh")));
        answeredOnce();
        JsonNode sent = bot.telegram.calls("sendmessage").getLast();
        assertThat(sent.has("parse_mode")).isFalse();
        assertThat(text(sent)).doesNotContain("<b>");
    }

    @Test
    void whoBlockedTheBotIsLeftAlone() {
        bot.telegram.chats.block(7);
        long update = bot.telegram.updates.says(7, "1.001193");
        bot.telegram.await(() -> bot.confirmed(update));
        assertThat(bot.telegram.calls("sendmessage")).hasSize(1);
        answeredOnce();
    }

    @Test
    void aMessageThatCannotBeChangedIsSentAnew() {
        ObjectNode answer = bot.asks("1.001193");
        bot.telegram.breaks(
                "editmessagetext",
                ScriptedTelegram.status(400, ScriptedTelegram.error(400, "Bad Request: message can't be edited")));
        bot.touches(answer, "Lệ phí");
        assertThat(bot.messages()).hasSize(2);
    }

    @Test
    void startsWithoutANetwork() {
        ScriptedTelegram telegram = bot.telegram;
        bot.stop();
        telegram.down();
        bot = RunningBot.on(telegram);
        telegram.await(() -> bot.time.waits().size() > 3);
        telegram.up();
        answeredOnce();
    }

    @Test
    void aQuarterOfAnHourWithoutTelegramIsSurvived() {
        bot.asks("xin chào");
        bot.telegram.down();
        bot.telegram.updates.says(LAN, "1.001193");
        int before = bot.time.waits().size();
        bot.time.watch(passed -> {
            if (passed.compareTo(Duration.ofMinutes(15)) > 0) {
                bot.time.watch(later -> {});
                bot.telegram.up();
            }
        });
        bot.telegram.await(() -> bot.messages().size() == 2);
        List<Duration> waits = bot.time.waits().subList(before, bot.time.waits().size());
        assertThat(waits).allSatisfy(w -> assertThat(w).isLessThanOrEqualTo(BackOff.LONGEST));
        assertThat(text(bot.messages().getLast())).contains("1.001193");
    }

    @Test
    void oneChatThatTelegramHoldsBackDoesNotHoldTheOthers() {
        ScriptedTelegram telegram = bot.telegram;
        bot.stop();
        long stuck = 13;
        bot = new RunningBot(telegram, () -> TestEditions.of(TestEditions.SMALL));
        bot.time.watch(passed -> telegram.await(() -> bot.messages().size() == 3));
        telegram.breaks("sendmessage", ScriptedTelegram.tooMany(60));
        telegram.updates.says(stuck, "1.001193");
        telegram.await(() -> telegram.calls("sendmessage").size() == 1);
        for (int i = 0; i < 3; i++) {
            telegram.updates.says(LAN, "1.001193");
        }
        telegram.await(() -> telegram.chats.in(stuck).size() == 1);
        assertThat(bot.messages()).hasSize(3);
    }
}
