package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Papers ticked off by a touch. What is ticked stands in the message and nowhere else, so that a list works as long as
 * its message exists, whatever became of the bot in between.
 */
final class Ticks {

    private static final String DATA = "tick:";
    private static final char EMPTY = '☐';
    private static final char TICKED = '☑';

    private Ticks() {}

    /** How an open paper is marked, in the text and on its button. */
    static String box(int paper) {
        return EMPTY + " " + paper;
    }

    static Button button(int paper) {
        return new Button(box(paper), DATA + paper);
    }

    static boolean isTick(String data) {
        return data.matches(DATA + "[0-9]{1,3}");
    }

    /** A message's text, entities and buttons with one box turned over. */
    static ObjectNode turned(JsonNode message, String data) {
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        turned.put("text", turnedText(message.path("text").asText(), data.substring(DATA.length())));
        if (message.path("entities").isArray()) {
            turned.set("entities", message.path("entities"));
        }
        JsonNode markup = message.path("reply_markup").deepCopy();
        markup.path("inline_keyboard").forEach(row -> row.forEach(button -> turnButton(button, data)));
        turned.set("reply_markup", markup);
        return turned;
    }

    /** A box turned over has the same length, so that bold and italic stay where they are. */
    private static String turnedText(String text, String paper) {
        String open = EMPTY + " " + paper + ". ";
        String ticked = TICKED + " " + paper + ". ";
        return text.contains(open) ? text.replace(open, ticked) : text.replace(ticked, open);
    }

    private static void turnButton(JsonNode button, String data) {
        String label = button.path("text").asText();
        if (button.path("callback_data").asText().equals(data) && !label.isEmpty()) {
            char turned = label.charAt(0) == EMPTY ? TICKED : EMPTY;
            ((ObjectNode) button).put("text", turned + label.substring(1));
        }
    }

    /** Whether two states of a message differ only in what is ticked. */
    static boolean sameList(JsonNode one, JsonNode other) {
        return open(one).equals(open(other));
    }

    private static String open(JsonNode message) {
        return message.path("text").asText().replace(TICKED, EMPTY);
    }
}
