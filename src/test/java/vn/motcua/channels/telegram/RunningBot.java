package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.answers.Edition;
import vn.motcua.answers.TestEditions;

/** The bot, running against {@link ScriptedTelegram}. */
final class RunningBot implements AutoCloseable {

    static final long LAN = 42;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock NOW =
            Clock.fixed(LocalDateTime.of(2026, 11, 25, 9, 0).atZone(VIETNAM).toInstant(), VIETNAM);

    final ScriptedTelegram telegram;
    final PassingTime time = new PassingTime();
    private final TelegramBot bot;

    RunningBot(ScriptedTelegram telegram, Supplier<Edition> editions) {
        this(telegram, editions, NOW);
    }

    RunningBot(ScriptedTelegram telegram, Supplier<Edition> editions, Clock clock) {
        this.telegram = telegram;
        Timing timing = new Timing(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMillis(5), time);
        bot = TelegramBot.start(new BotApi(ScriptedTelegram.TOKEN, telegram.address()), timing, editions, clock);
    }

    static RunningBot start() {
        return on(ScriptedTelegram.open());
    }

    static RunningBot on(ScriptedTelegram telegram) {
        return new RunningBot(telegram, () -> TestEditions.of(TestEditions.SMALL));
    }

    /** Lan writes, and the answer is the bot's last message. */
    ObjectNode asks(String text) {
        int before = messages().size();
        long update = telegram.updates.says(LAN, text);
        telegram.await(() -> messages().size() > before && confirmed(update));
        return messages().getLast();
    }

    /** Lan touches a button below a message; returns once the bot is done with it. */
    ObjectNode touches(JsonNode message, String label) {
        return touchesData(message, Chats.data(message, label));
    }

    ObjectNode touchesData(JsonNode message, String data) {
        String touch = telegram.updates.touches(message, data);
        telegram.await(() -> noticed(touch) && telegram.updates.allConfirmed());
        return messages().getLast();
    }

    private boolean noticed(String touch) {
        return telegram.calls("answerCallbackQuery").stream()
                .anyMatch(call -> call.path("callback_query_id").asText().equals(touch));
    }

    boolean confirmed(long update) {
        return telegram.calls("getUpdates").stream()
                .anyMatch(call -> call.path("offset").asLong() > update);
    }

    List<ObjectNode> messages() {
        return telegram.chats.in(LAN);
    }

    static String text(JsonNode message) {
        return message.path("text").asText();
    }

    /** Ends the bot, but not Telegram. */
    void stop() {
        bot.close();
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
    }
}
