package vn.motcua.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Calls the Bot API. The token is in the address of every call, so no address and no foreign message leaves this class. */
final class BotApi implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final int WAIT_SECONDS_UNTOLD = 5;

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();

    BotApi(String token, URI server) {
        base = server.toString().replaceFirst("/+$", "") + "/bot" + token + "/";
    }

    Outcome call(PartialBotApiMethod<?> method, Duration within) throws InterruptedException {
        return call(method.getMethod(), method, within);
    }

    /**
     * Makes one call.
     *
     * @param body written as JSON
     * @param within longest time to wait for the whole answer
     */
    Outcome call(String method, Object body, Duration within) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json(method, body)))
                .build();
        // the request's own timeout would not cover an answer that stops in the middle
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return outcome(response.statusCode(), read(response.body()));
        } catch (TimeoutException e) {
            return new Outcome.Unreachable("no answer in time");
        } catch (ExecutionException e) {
            return new Outcome.Unreachable(e.getCause().getClass().getSimpleName());
        } finally {
            answer.cancel(true);
        }
    }

    private static byte[] json(String method, Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            // its message quotes the text
            throw new IllegalArgumentException("not writable as JSON: " + method);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static Outcome outcome(int status, JsonNode answer) {
        if (answer.path("ok").asBoolean()) {
            return new Outcome.Done(answer.path("result"));
        }
        int code = answer.path("error_code").asInt(status);
        if (code == 429) {
            int seconds = answer.path("parameters").path("retry_after").asInt(WAIT_SECONDS_UNTOLD);
            return new Outcome.TooFast(Duration.ofSeconds(Math.max(1, seconds)));
        }
        return answer.isObject() && code >= 400 && code < 500
                ? new Outcome.Refused(code, answer.path("description").asText())
                : new Outcome.Unreachable("status " + status);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
