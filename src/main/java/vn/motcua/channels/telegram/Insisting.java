package vn.motcua.channels.telegram;

import java.time.Duration;

/** Calls Telegram until it answers: waits as long as it says, backs off while it can't be reached. */
final class Insisting {

    private final BotApi api;
    private final Timing timing;

    Insisting(BotApi api, Timing timing) {
        this.api = api;
        this.timing = timing;
    }

    /**
     * Makes a call until it is done or refused.
     *
     * @param patience longest time to wait in all; when it is used up, the last outcome is returned
     */
    Outcome call(String method, Object body, Duration patience) throws InterruptedException {
        BackOff backOff = new BackOff();
        Duration left = patience;
        while (true) {
            Outcome outcome = api.call(method, body, timing.within());
            Duration wait = switch (outcome) {
                case Outcome.Done done -> Duration.ZERO;
                case Outcome.Refused refused -> Duration.ZERO;
                case Outcome.TooFast tooFast -> tooFast.retryAfter();
                case Outcome.Unreachable unreachable -> backOff.next();
            };
            left = left.minus(wait);
            if (wait.isZero() || left.isNegative()) {
                return outcome;
            }
            timing.pause().sleep(wait);
        }
    }
}
