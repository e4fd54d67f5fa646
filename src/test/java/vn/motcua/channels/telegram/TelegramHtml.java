package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads message HTML as Telegram does, but forgives nothing. */
final class TelegramHtml {

    private static final Pattern TOKEN = Pattern.compile(
            "<(b|i|blockquote)>|<a href=\"([^\"<>]*)\">|</(b|i|a|blockquote)>|&(amp|lt|gt|quot);|([^<>&])",
            Pattern.DOTALL);
    private static final Map<String, String> TYPES =
            Map.of("b", "bold", "i", "italic", "a", "text_link", "blockquote", "blockquote");
    private static final Map<String, String> SIGNS = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");

    private final StringBuilder text = new StringBuilder();
    private final ArrayNode entities = JsonNodeFactory.instance.arrayNode();
    private final Deque<ObjectNode> open = new ArrayDeque<>();
    private final Deque<String> tags = new ArrayDeque<>();

    /** A message's text, with the places of its styles. */
    record Read(String text, ArrayNode entities) {}

    /** @throws IllegalArgumentException when Telegram might refuse it */
    static Read read(String html) {
        TelegramHtml reader = new TelegramHtml();
        Matcher token = TOKEN.matcher(html);
        int at = 0;
        while (at < html.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new IllegalArgumentException("can't parse entities at " + at + ": " + html);
            }
            reader.take(token);
            at = token.end();
        }
        if (!reader.tags.isEmpty()) {
            throw new IllegalArgumentException("can't parse entities: not closed: " + reader.tags);
        }
        return new Read(reader.text.toString(), reader.entities);
    }

    private void take(Matcher token) {
        if (token.group(1) != null) {
            begin(token.group(1));
        } else if (token.group(2) != null) {
            begin("a").put("url", token.group(2));
        } else if (token.group(3) != null) {
            end(token.group(3));
        } else {
            text.append(token.group(4) == null ? token.group(5) : SIGNS.get(token.group(4)));
        }
    }

    private ObjectNode begin(String tag) {
        tags.push(tag);
        open.push(entities.addObject().put("type", TYPES.get(tag)).put("offset", text.length()));
        return open.peek();
    }

    private void end(String tag) {
        if (tags.isEmpty() || !tags.pop().equals(tag)) {
            throw new IllegalArgumentException("can't parse entities: unexpected end of " + tag);
        }
        ObjectNode entity = open.pop();
        entity.put("length", text.length() - entity.path("offset").asInt());
    }
}
