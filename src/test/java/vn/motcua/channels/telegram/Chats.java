package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages of the bot, as people see them; refuses what Telegram refuses. */
final class Chats {

    /** A call that Telegram does not do. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int code;

        Refusal(int code, String reason) {
            super(reason);
            this.code = code;
        }
    }

    /** The clock of this server; a test peer that is not Telegram gives milliseconds here. */
    long date = 1_790_000_000L;

    private final List<ObjectNode> messages = new ArrayList<>();
    private int numbered;
    private final Set<Long> closed = new HashSet<>();

    /** Somebody blocks the bot. */
    synchronized void block(long chat) {
        closed.add(chat);
    }

    synchronized JsonNode send(JsonNode body) {
        long chat = body.path("chat_id").asLong();
        if (closed.contains(chat)) {
            throw new Refusal(403, "Forbidden: bot was blocked by the user");
        }
        ObjectNode message = ScriptedTelegram.JSON
                .createObjectNode()
                .put("message_id", ++numbered)
                .put("date", date);
        message.putObject("chat").put("id", chat).put("type", "private");
        show(message, body);
        messages.add(message);
        return message;
    }

    synchronized JsonNode edit(JsonNode body) {
        ObjectNode message = messages.stream()
                .filter(m ->
                        m.path("message_id").asInt() == body.path("message_id").asInt())
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "Bad Request: message to edit not found"));
        ObjectNode before = message.deepCopy();
        show(message, body);
        if (message.equals(before)) {
            throw new Refusal(400, "Bad Request: message is not modified");
        }
        return message;
    }

    synchronized void delete(JsonNode body) {
        messages.removeIf(
                m -> m.path("message_id").asInt() == body.path("message_id").asInt());
    }

    private static void show(ObjectNode message, JsonNode body) {
        String text = body.path("text").asText();
        message.set("entities", body.path("entities").deepCopy());
        if (body.path("parse_mode").asText().equalsIgnoreCase("HTML")) {
            TelegramHtml.Read read = read(text);
            text = read.text();
            message.set("entities", read.entities());
        }
        if (text.isBlank() || text.length() > 4_096) {
            throw new Refusal(400, "Bad Request: message text is empty or too long");
        }
        message.put("text", text);
        message.set("reply_markup", body.path("reply_markup"));
        buttons(message).forEach(Chats::check);
    }

    private static TelegramHtml.Read read(String html) {
        try {
            return TelegramHtml.read(html);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "Bad Request: can't parse entities");
        }
    }

    private static void check(JsonNode button) {
        int length = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
        if (button.path("text").asText().isBlank() || length < 1 || length > 64) {
            throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
        }
    }

    synchronized List<ObjectNode> all() {
        return messages.stream().map(ObjectNode::deepCopy).toList();
    }

    /** The messages in one chat, oldest first. */
    List<ObjectNode> in(long chat) {
        return all().stream()
                .filter(m -> m.path("chat").path("id").asLong() == chat)
                .toList();
    }

    static List<JsonNode> buttons(JsonNode message) {
        List<JsonNode> buttons = new ArrayList<>();
        message.path("reply_markup").path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
        return buttons;
    }

    /** What the button with a label sends back. */
    static String data(JsonNode message, String label) {
        return buttons(message).stream()
                .filter(b -> b.path("text").asText().equals(label))
                .map(b -> b.path("callback_data").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + buttons(message)));
    }
}
