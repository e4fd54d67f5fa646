package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.answers.words.Phrases;

/** Turns boxes over in the messages they stand in. */
final class Ticking {

    private static final int REMEMBERED = 500;

    private final Delivery delivery;
    private final ChatKeys keys = new ChatKeys();

    /** What each message showed last: a quick second touch still comes with what the message showed before the first. */
    private final Map<String, JsonNode> shown = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
            return size() > REMEMBERED;
        }
    });

    Ticking(Delivery delivery) {
        this.delivery = delivery;
    }

    void turn(Incoming.Touch touch, Phrases phrases) throws InterruptedException {
        if (!touch.message().path("text").isTextual()) {
            delivery.noticed(touch.touch(), Optional.of(phrases.say("telegram.too-old")));
            return;
        }
        delivery.noticed(touch.touch(), Optional.empty());
        JsonNode id = touch.message().path("message_id");
        String key = keys.key(touch.chat()) + id;
        JsonNode last = shown.getOrDefault(key, MissingNode.getInstance());
        ObjectNode turned = Ticks.turned(Ticks.sameList(last, touch.message()) ? last : touch.message(), touch.data());
        ObjectNode edit = turned.deepCopy();
        edit.put("chat_id", touch.chat()).set("message_id", id);
        edit.putObject("link_preview_options").put("is_disabled", true);
        if (delivery.change(edit)) {
            shown.put(key, turned);
        }
    }
}
