package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.telegram.RunningBot.LAN;
import static vn.motcua.channels.telegram.RunningBot.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.motcua.answers.Edition;
import vn.motcua.answers.TestEditions;

/** No message is lost with the bot, and none is kept longer than its answer takes. */
class KeepingTest {

    private static final Edition SMALL = TestEditions.of(TestEditions.SMALL);

    private final ScriptedTelegram telegram = ScriptedTelegram.open();
    private RunningBot bot;

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void anUpdateIsConfirmedOnlyOnceItIsAnswered() {
        CountDownLatch answer = new CountDownLatch(1);
        bot = new RunningBot(telegram, () -> {
            await(answer);
            return SMALL;
        });
        long update = telegram.updates.says(LAN, "1.001193");
        telegram.await(() -> telegram.calls("getUpdates").stream()
                .anyMatch(c -> c.path("offset").asLong() == update));
        assertThat(bot.confirmed(update)).isFalse();
        answer.countDown();
        telegram.await(() -> bot.confirmed(update));
        assertThat(bot.messages()).hasSize(1);
    }

    @Test
    void aBotThatDiesWhileAnsweringLosesNothing() {
        bot = new RunningBot(telegram, () -> {
            await(new CountDownLatch(1));
            return SMALL;
        });
        telegram.updates.says(LAN, "1.001193");
        telegram.await(() -> !telegram.calls("sendChatAction").isEmpty());
        bot.stop();
        assertThat(bot.messages()).isEmpty();
        bot = RunningBot.on(telegram);
        telegram.await(() -> !bot.messages().isEmpty());
        assertThat(text(bot.messages().getFirst())).contains("1.001193");
    }

    @Test
    void whatWasAnsweredIsNotAnsweredAgainByTheNextBot() {
        bot = RunningBot.on(telegram);
        telegram.updates.says(LAN, "1.001193");
        telegram.await(() -> bot.messages().size() == 1);
        bot.stop();
        assertThat(telegram.updates.allConfirmed()).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().equals("telegram") && t.isAlive());
    }

    @Test
    void aFaultOfOursIsAPhraseAndTheNextQuestionIsAnswered() {
        AtomicInteger asked = new AtomicInteger();
        bot = new RunningBot(telegram, () -> {
            if (asked.getAndIncrement() == 0) {
                throw new IllegalStateException("about a secret question");
            }
            return SMALL;
        });
        ListAppender<ILoggingEvent> log = listen();
        assertThat(text(bot.asks("a secret question"))).contains("trục trặc").doesNotContain("Exception");
        assertThat(text(bot.asks("1.001193"))).contains("1.001193");
        assertThat(log.list)
                .anySatisfy(e -> assertThat(e.getFormattedMessage()).contains("IllegalStateException"))
                .noneSatisfy(e -> assertThat(e.getFormattedMessage()).contains("secret question"))
                .noneSatisfy(e -> assertThat(e.getThrowableProxy()).isNotNull());
    }

    @Test
    void neitherTheTokenNorWordsAreLogged() {
        ListAppender<ILoggingEvent> log = listen();
        telegram.breaks("getMe", ScriptedTelegram.status(401, ScriptedTelegram.error(401, "Unauthorized")));
        telegram.breaks("sendmessage", ScriptedTelegram.status(400, ScriptedTelegram.error(400, "no secret words")));
        telegram.down();
        bot = RunningBot.on(telegram);
        telegram.await(() -> bot.time.waits().size() > 2);
        telegram.up();
        long update = telegram.updates.says(LAN, "secret words");
        telegram.await(() -> bot.confirmed(update));
        assertThat(log.list)
                .hasSizeGreaterThan(2)
                .allSatisfy(e ->
                        assertThat(e.getFormattedMessage()).doesNotContain("TOKEN", "secret", ScriptedTelegram.TOKEN));
    }

    @Test
    void whoFloodsTheBotIsToldOnce() {
        CountDownLatch answer = new CountDownLatch(1);
        bot = new RunningBot(telegram, () -> {
            await(answer);
            return SMALL;
        });
        for (int i = 0; i < ChatQueues.LONGEST + 10; i++) {
            telegram.updates.says(LAN, "1.001193");
        }
        telegram.await(() -> !bot.messages().isEmpty());
        assertThat(text(bot.messages().getFirst())).contains("nhanh quá");
        answer.countDown();
        telegram.await(telegram.updates::allConfirmed);
        assertThat(bot.messages().stream().filter(m -> text(m).contains("nhanh quá")))
                .hasSize(1);
        assertThat(bot.messages().size()).isBetween(ChatQueues.LONGEST, ChatQueues.LONGEST + 2);
    }

    private static ListAppender<ILoggingEvent> listen() {
        Logger logger = (Logger) LoggerFactory.getLogger("ROOT");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        ((Logger) LoggerFactory.getLogger("vn.motcua")).setLevel(Level.INFO);
        return log;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
