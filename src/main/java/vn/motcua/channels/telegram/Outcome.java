package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** How a call to Telegram ended. */
sealed interface Outcome {

    record Done(JsonNode result) implements Outcome {}

    /** Too many calls; Telegram says how long to wait. */
    record TooFast(Duration retryAfter) implements Outcome {}

    /** Telegram understood the call and does not do it; the same call will not be done later either. */
    record Refused(int code, String reason) implements Outcome {}

    /**
     * No answer, or one that says nothing; worth another try.
     *
     * @param sign what was seen of it; holds neither the token nor anything a citizen typed
     */
    record Unreachable(String sign) implements Outcome {}
}
