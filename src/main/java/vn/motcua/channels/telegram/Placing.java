package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts the messages of an answer into a chat: below the others, or in the place of the answer that was touched. */
final class Placing {

    private static final int REMEMBERED = 10_000;

    private final Delivery delivery;
    private final ChatKeys keys = new ChatKeys();

    /** Which messages make up one answer, by each of them: an answer is replaced as a whole. */
    private final Map<String, List<Integer>> answers = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Integer>> eldest) {
            return size() > REMEMBERED;
        }
    });

    Placing(Delivery delivery) {
        this.delivery = delivery;
    }

    void below(long chat, List<Page> pages) throws InterruptedException {
        place(chat, List.of(), pages);
    }

    void inPlaceOf(long chat, int touched, List<Page> pages) throws InterruptedException {
        place(chat, answers.getOrDefault(key(chat, touched), List.of(touched)), pages);
    }

    private void place(long chat, List<Integer> places, List<Page> pages) throws InterruptedException {
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            OptionalInt message = i < places.size()
                    ? delivery.replace(chat, places.get(i), pages.get(i))
                    : delivery.send(chat, pages.get(i));
            if (message.isEmpty()) {
                return;
            }
            placed.add(message.getAsInt());
        }
        for (int left : places.subList(Math.min(places.size(), pages.size()), places.size())) {
            delivery.delete(chat, left);
        }
        placed.forEach(message -> answers.put(key(chat, message), List.copyOf(placed)));
    }

    private String key(long chat, int message) {
        return keys.key(chat) + message;
    }
}
