package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.regex.Pattern;
import vn.motcua.content.ProcedureCode;

/** The bot's name in Telegram: how it is spoken to in a group, and how it is linked to. */
record BotName(String name) {

    /** Whether words in a group are meant for the bot: a command that names no other bot, or its name. */
    boolean addressedBy(String text) {
        return mention().matcher(text).find() || text.matches("(?s)/\\w+(\\s.*)?");
    }

    /** Whether a message is the bot's own. */
    boolean wrote(JsonNode message) {
        return message.path("from").path("username").asText().equalsIgnoreCase(name);
    }

    String withoutName(String text) {
        return mention().matcher(text).replaceAll("").strip();
    }

    private Pattern mention() {
        return Pattern.compile(
                "@" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The address that opens the bot at a procedure. */
    URI link(ProcedureCode code) {
        return URI.create("https://t.me/" + name + "?start=" + DeepLink.payload(code));
    }
}
