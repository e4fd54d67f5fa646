package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** What people sent, kept until the bot confirms it, as Telegram keeps it. */
final class Updates {

    private final TreeMap<Long, JsonNode> waiting = new TreeMap<>();
    private long next = 1_000;
    private int touches;
    private boolean repeating;

    synchronized long add(ObjectNode update) {
        long id = next++;
        put(id, update);
        return id;
    }

    synchronized void put(long id, ObjectNode update) {
        waiting.put(id, update.put("update_id", id));
        notifyAll();
    }

    /** From now on nothing that was confirmed is forgotten: all comes again. */
    synchronized void repeat() {
        repeating = true;
    }

    synchronized boolean allConfirmed() {
        return waiting.isEmpty();
    }

    synchronized JsonNode after(long offset, int limit, int seconds) {
        if (!repeating) {
            waiting.headMap(offset).clear();
        }
        awaitAny(System.nanoTime() + seconds * 1_000_000_000L);
        ArrayNode batch = ScriptedTelegram.JSON.createArrayNode();
        waiting.values().stream().limit(limit).forEach(batch::add);
        return batch;
    }

    private synchronized void awaitAny(long end) {
        try {
            while (waiting.isEmpty() && System.nanoTime() < end) {
                wait(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody writes to the bot alone. */
    long says(long chat, String text) {
        return add(message(chat, "private").put("text", text), "message");
    }

    /** Adds a message, touch or search as an update. */
    long add(ObjectNode what, String type) {
        ObjectNode update = ScriptedTelegram.JSON.createObjectNode();
        update.set(type, what);
        return add(update);
    }

    static ObjectNode message(long chat, String type) {
        ObjectNode message =
                ScriptedTelegram.JSON.createObjectNode().put("message_id", 1).put("date", 1_790_000_000);
        message.putObject("chat").put("id", chat).put("type", type);
        message.putObject("from").put("id", chat).put("first_name", "Lan");
        return message;
    }

    /** Somebody touches a button of a message. */
    synchronized String touches(JsonNode message, String data) {
        String id = "touch-" + ++touches;
        ObjectNode query =
                ScriptedTelegram.JSON.createObjectNode().put("id", id).put("data", data);
        query.set("message", message);
        query.putObject("from").put("id", message.path("chat").path("id").asLong());
        add(query, "callback_query");
        return id;
    }
}
