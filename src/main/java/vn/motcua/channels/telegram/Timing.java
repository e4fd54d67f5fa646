package vn.motcua.channels.telegram;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param hold how long Telegram may hold a request for updates
 * @param within longest time for one call
 * @param typingAfter when to show that the bot is typing
 * @param pause waits between tries
 */
record Timing(Duration hold, Duration within, Duration typingAfter, Pause pause) {

    static final Timing USUAL =
            new Timing(Duration.ofSeconds(50), Duration.ofSeconds(15), Duration.ofMillis(700), Thread::sleep);

    /** Where time passes. */
    @FunctionalInterface
    interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }
}
