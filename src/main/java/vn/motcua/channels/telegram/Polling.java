package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.answers.words.Phrases;

/** Asks Telegram for updates, again and again until it is interrupted, whatever goes wrong. */
final class Polling {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);
    private static final List<String> WANTED = List.of("message", "callback_query", "inline_query");
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(1);

    /** Takes what came in; whoever takes it reports it done. */
    @FunctionalInterface
    interface Receiver {
        void receive(long id, JsonNode update, BotName bot);
    }

    private final BotApi api;
    private final Timing timing;
    private final Progress progress;
    private final Receiver receiver;
    private final BackOff backOff = new BackOff();
    private String trouble = "";

    Polling(BotApi api, Timing timing, Progress progress, Receiver receiver) {
        this.api = api;
        this.timing = timing;
        this.progress = progress;
        this.receiver = receiver;
    }

    void run() throws InterruptedException {
        BotName bot = new BotName(insist("getMe", Map.of()).path("username").asText());
        // Telegram gives no updates while it still has another address to send them to
        insist("deleteWebhook", Map.of("drop_pending_updates", false));
        ask("setMyCommands", Commands.menu(Phrases.vietnamese()), timing.within());
        LOG.info("The bot answers");
        while (true) {
            try {
                poll(bot);
            } catch (RuntimeException e) {
                Trouble.log(LOG, "Asking for updates failed", e);
                timing.pause().sleep(backOff.next());
            }
        }
    }

    /** Tells Telegram once more what is answered, so that the next start does not answer it again. */
    void confirm() throws InterruptedException {
        api.call("getUpdates", request(Duration.ZERO, 1), timing.within());
    }

    private void poll(BotName bot) throws InterruptedException {
        Map<String, Object> request = request(timing.hold(), progress.limit());
        Optional<JsonNode> updates = ask("getUpdates", request, timing.hold().plus(timing.within()));
        if (updates.isPresent() && !updates.get().isEmpty()) {
            boolean fresh = receive(updates.get(), bot);
            progress.awaitAnswered(ANSWERED_WITHIN);
            if (!fresh && progress.allAnswered()) {
                // the same again, although all of it was confirmed
                timing.pause().sleep(backOff.next());
            }
        }
    }

    private Map<String, Object> request(Duration hold, int limit) {
        return Map.of(
                "offset", progress.offset(), "limit", limit, "timeout", hold.toSeconds(), "allowed_updates", WANTED);
    }

    private boolean receive(JsonNode updates, BotName bot) {
        List<Long> ids = new ArrayList<>();
        updates.forEach(update -> {
            if (update.path("update_id").isIntegralNumber()) {
                ids.add(update.path("update_id").asLong());
            }
        });
        Set<Long> fresh = new HashSet<>(progress.begin(ids));
        boolean any = !fresh.isEmpty();
        for (JsonNode update : updates) {
            long id = update.path("update_id").asLong();
            if (fresh.remove(id)) {
                receiver.receive(id, update, bot);
            }
        }
        return any;
    }

    private JsonNode insist(String method, Object body) throws InterruptedException {
        Optional<JsonNode> result = Optional.empty();
        while (result.isEmpty()) {
            result = ask(method, body, timing.within());
        }
        return result.get();
    }

    private Optional<JsonNode> ask(String method, Object body, Duration within) throws InterruptedException {
        switch (api.call(method, body, within)) {
            case Outcome.Done done -> {
                settled();
                return Optional.of(done.result());
            }
            case Outcome.TooFast tooFast -> timing.pause().sleep(tooFast.retryAfter());
            case Outcome.Refused refused -> waitFor("refuses with code " + refused.code());
            case Outcome.Unreachable unreachable -> waitFor("can't be reached: " + unreachable.sign());
        }
        return Optional.empty();
    }

    /** Each trouble is told once, not at every try. */
    private void waitFor(String seen) throws InterruptedException {
        if (!seen.equals(trouble)) {
            LOG.warn("Telegram {}; trying on", seen);
        }
        trouble = seen;
        timing.pause().sleep(backOff.next());
    }

    private void settled() {
        if (!trouble.isEmpty()) {
            LOG.info("Telegram answers again");
        }
        trouble = "";
        backOff.reset();
    }
}
