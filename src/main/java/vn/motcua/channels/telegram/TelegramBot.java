package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.answers.Edition;

/** Answers in Telegram chats; closing it lets running answers come to their end. */
public final class TelegramBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration TO_THE_END = Duration.ofSeconds(5);

    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    private final BotApi api;
    private final ChatQueues queues = new ChatQueues();
    private final Progress progress = new Progress();
    private final Answering answering;
    private final Polling polling;
    private final Thread thread;

    private TelegramBot(BotApi api, Timing timing, Supplier<Edition> editions, Clock clock) {
        this.api = api;
        Delivery delivery = new Delivery(api, timing);
        answering = new Answering(editions, clock, delivery, new Typing(delivery, timing));
        polling = new Polling(api, timing, progress, this::receive);
        thread = Thread.ofPlatform().name("telegram").daemon().unstarted(this::run);
    }

    /**
     * Starts answering; returns at once, and keeps trying while Telegram can't be reached.
     *
     * @param token of the bot; never logged
     * @param server address of the Bot API
     * @param clock with the zone of Vietnam
     */
    public static TelegramBot start(String token, URI server, Supplier<Edition> editions, Clock clock) {
        return start(new BotApi(token, server), Timing.USUAL, editions, clock);
    }

    static TelegramBot start(BotApi api, Timing timing, Supplier<Edition> editions, Clock clock) {
        TelegramBot bot = new TelegramBot(api, timing, editions, clock);
        bot.thread.start();
        return bot;
    }

    private void run() {
        try {
            polling.run();
        } catch (InterruptedException e) {
            // closing
            Thread.currentThread().interrupt();
        }
    }

    private void receive(long id, JsonNode update, BotName bot) {
        Optional<Incoming> incoming = Incoming.read(update, bot);
        if (incoming.isEmpty()) {
            progress.done(id);
            return;
        }
        queue(id, incoming.get(), bot);
    }

    private void queue(long id, Incoming incoming, BotName bot) {
        ChatQueues.Taken taken = queues.add(incoming.chat(), () -> handle(id, () -> answer(incoming, bot)));
        if (taken != ChatQueues.Taken.YES) {
            boolean first = taken == ChatQueues.Taken.TOO_MUCH;
            queues.beside(() -> handle(id, () -> answering.turnAway(incoming, first)));
        }
    }

    /** Only what was answered is done; what a closing bot leaves is asked for again by the next one. */
    private void handle(long id, Work work) {
        try {
            work.run();
            progress.done(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Trouble.log(LOG, "Not even an apology could be sent", e);
            progress.done(id);
        }
    }

    private void answer(Incoming incoming, BotName bot) throws InterruptedException {
        try {
            answering.answer(incoming, bot);
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the bot closes; the next one answers");
            }
            Trouble.log(LOG, "A message could not be answered", e);
            answering.apologise(incoming);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
            queues.close(TO_THE_END);
            polling.confirm();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            api.close();
        }
    }
}
