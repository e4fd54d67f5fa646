package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What came in that asks for an answer. Read field by field from the JSON: a field that is new, or has gone wrong
 * elsewhere in an update, takes nothing from anybody.
 */
sealed interface Incoming {

    /** Where its answers queue up: the chat, or the person's own when it came from elsewhere. */
    long chat();

    /** Words said to the bot. */
    record Words(long chat, String text) implements Incoming {}

    /** A photo, a voice or the like. */
    record NotWords(long chat) implements Incoming {}

    /**
     * A button touched.
     *
     * @param touch Telegram's name for it
     * @param message the message that it belongs to, as far as Telegram still has it
     */
    record Touch(long chat, String touch, String data, JsonNode message) implements Incoming {}

    /** A button touched below a message that is in no chat that the bot sees. */
    record FarTouch(long chat, String touch) implements Incoming {}

    /** Something looked for in another chat, to be shared there. */
    record Search(long chat, String query, String text) implements Incoming {}

    List<String> NOT_WORDS = List.of(
            "photo",
            "voice",
            "audio",
            "video",
            "video_note",
            "document",
            "animation",
            "sticker",
            "location",
            "contact");

    /** Reads an update; empty when nobody waits for an answer to it. */
    static Optional<Incoming> read(JsonNode update, BotName bot) {
        if (update.path("callback_query").isObject()) {
            return touch(update.path("callback_query"));
        }
        JsonNode search = update.path("inline_query");
        if (search.path("id").isTextual()) {
            long from = search.path("from").path("id").asLong();
            return Optional.of(new Search(
                    from, search.path("id").asText(), search.path("query").asText()));
        }
        return said(update.path("message"), bot);
    }

    private static Optional<Incoming> touch(JsonNode query) {
        JsonNode message = query.path("message");
        JsonNode chat = message.path("chat").path("id");
        if (!query.path("id").isTextual()) {
            return Optional.empty();
        }
        String touch = query.path("id").asText();
        return Optional.of(
                chat.isIntegralNumber()
                        ? new Touch(chat.asLong(), touch, query.path("data").asText(), message)
                        : new FarTouch(query.path("from").path("id").asLong(), touch));
    }

    private static Optional<Incoming> said(JsonNode message, BotName bot) {
        JsonNode chat = message.path("chat").path("id");
        if (!chat.isIntegralNumber()) {
            return Optional.empty();
        }
        boolean alone = message.path("chat").path("type").asText().equals("private");
        if (message.path("text").isTextual()) {
            String text = message.path("text").asText();
            boolean answered = bot.wrote(message.path("reply_to_message"));
            return alone || answered || bot.addressedBy(text)
                    ? Optional.of(new Words(chat.asLong(), bot.withoutName(text)))
                    : Optional.empty();
        }
        return alone && NOT_WORDS.stream().anyMatch(message::has)
                ? Optional.of(new NotWords(chat.asLong()))
                : Optional.empty();
    }
}
