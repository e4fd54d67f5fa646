package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A Bot API server on this machine that does what a test tells it to, wrong things as well. */
final class ScriptedTelegram implements AutoCloseable {

    static final String TOKEN = "123456:a-secret_TOKEN";
    static final String NAME = "thu_tuc_bot";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final long PATIENCE_MILLISECONDS = 30_000;

    /** A call that came in. */
    record Call(String method, JsonNode body) {}

    /** What to do with a call instead of answering it. */
    interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }

    final Updates updates = new Updates();
    final Chats chats = new Chats();

    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private int port;

    static ScriptedTelegram open() {
        ScriptedTelegram telegram = new ScriptedTelegram();
        telegram.up();
        return telegram;
    }

    /** Answers calls, at the same address as before. */
    synchronized void up() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Refuses connections. */
    synchronized void down() {
        server.stop(0);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The next calls of a method go wrong in these ways, one after the other. */
    synchronized void breaks(String method, Fault... ways) {
        faults.computeIfAbsent(method, m -> new ArrayDeque<>()).addAll(List.of(ways));
    }

    static Fault status(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    static Fault tooMany(int seconds) {
        return status(
                429,
                error(429, "Too Many Requests")
                        .replace("}", ",\"parameters\":{\"retry_after\":%d}}".formatted(seconds)));
    }

    static Fault silence() {
        return exchange -> {
            // never answered: the connection stays open until the server goes down
        };
    }

    static String error(int code, String reason) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, reason);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String method = path.substring(path.lastIndexOf('/') + 1);
        Fault fault;
        synchronized (this) {
            calls.add(new Call(method, body));
            fault = faults.getOrDefault(method, new ArrayDeque<>()).poll();
        }
        if (fault != null) {
            fault.answer(exchange);
        } else if (!path.startsWith("/bot" + TOKEN + "/")) {
            send(exchange, 401, error(401, "Unauthorized"));
        } else {
            answer(exchange, method, body);
        }
    }

    private void answer(HttpExchange exchange, String method, JsonNode body) throws IOException {
        try {
            ObjectNode answer = JSON.createObjectNode().put("ok", true);
            answer.set("result", result(method, body));
            send(exchange, 200, answer.toString());
        } catch (Chats.Refusal refusal) {
            send(exchange, refusal.code, error(refusal.code, refusal.getMessage()));
        }
    }

    private JsonNode result(String method, JsonNode body) {
        return switch (method.toLowerCase(java.util.Locale.ROOT)) {
            case "getme" -> JSON.createObjectNode().put("id", 123456).put("username", NAME);
            case "getupdates" ->
                updates.after(
                        body.path("offset").asLong(),
                        body.path("limit").asInt(100),
                        body.path("timeout").asInt());
            case "sendmessage" -> chats.send(body);
            case "editmessagetext" -> chats.edit(body);
            case "deletemessage" -> {
                chats.delete(body);
                yield JSON.getNodeFactory().booleanNode(true);
            }
            default -> JSON.getNodeFactory().booleanNode(true);
        };
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The bodies of all calls of a method so far. */
    synchronized List<JsonNode> calls(String method) {
        return calls.stream()
                .filter(c -> c.method().equalsIgnoreCase(method))
                .map(Call::body)
                .toList();
    }

    /** Waits until something is so; fails when it never is. */
    void await(BooleanSupplier what) {
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (!what.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("it never happened; messages: " + chats.all());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
