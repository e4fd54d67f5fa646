package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.motcua.channels.Talk;
import vn.motcua.channels.Turn;

/** A talk with the running bot, as text: what each message shows after each turn, and the buttons in their rows. */
final class BotTranscript {

    private final RunningBot bot;
    private final StringBuilder text;
    private List<ObjectNode> shown = List.of();
    private List<ObjectNode> answer = List.of();

    private BotTranscript(RunningBot bot, String head) {
        this.bot = bot;
        this.text = new StringBuilder(head);
    }

    /** The whole file as the bot would write it today. */
    static String of(Talk talk) {
        try (RunningBot bot = new RunningBot(ScriptedTelegram.open(), talk::edition, talk.clock())) {
            BotTranscript transcript = new BotTranscript(bot, talk.head());
            talk.turns().forEach(transcript::play);
            return transcript.text.toString();
        }
    }

    private void play(Turn turn) {
        text.append("\n").append(turn.line()).append("\n");
        switch (turn) {
            case Turn.Typed typed -> bot.asks(typed.words());
            case Turn.Touched touched -> touch(touched.label());
        }
        List<ObjectNode> now = bot.messages();
        int first = now.stream()
                .filter(m -> !shown.contains(m))
                .mapToInt(BotTranscript::number)
                .min()
                .orElseThrow(() -> new AssertionError("nothing changed after " + turn.line()));
        answer = now.stream().filter(m -> number(m) >= first).toList();
        now.stream().filter(m -> !shown.contains(m)).forEach(this::write);
        shown.stream().filter(m -> !isIn(now, m)).forEach(this::writeGone);
        shown = now;
    }

    /** Only what the last answer shows is looked at: a button that it lacks must not be found in an older one. */
    private void touch(String label) {
        for (ObjectNode message : answer) {
            for (JsonNode button : Chats.buttons(message)) {
                String shownLabel = button.path("text").asText();
                if (says(message, shownLabel, label)) {
                    bot.touches(message, shownLabel);
                    return;
                }
            }
        }
        throw new AssertionError("no button \"" + label + "\" to touch");
    }

    /** Whether a button is for these words: it bears them, or a number and as many of them as it has room for. */
    private static boolean says(JsonNode message, String button, String words) {
        String label = button.replaceFirst("^[0-9]+\\. ", "");
        if (!label.endsWith("…")) {
            return label.equals(words);
        }
        String number = button.substring(0, button.length() - label.length());
        return words.startsWith(label.substring(0, label.length() - 1))
                && RunningBot.text(message).lines().anyMatch(line -> line.startsWith(number + words));
    }

    private void write(ObjectNode message) {
        text.append("\n(message ").append(number(message)).append(isIn(shown, message) ? ", edited)\n" : ")\n");
        text.append(withLinks(message)).append("\n");
        message.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row -> text.append(text.toString().endsWith("]\n") ? "" : "\n")
                        .append(row(row))
                        .append("\n"));
    }

    private void writeGone(ObjectNode message) {
        text.append("\n(message ").append(number(message)).append(", taken away)\n");
    }

    private static String row(JsonNode row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(button -> "[" + button.path("text").asText() + "]")
                .collect(Collectors.joining(" "));
    }

    /** The text, with the address behind what links to it. */
    private static String withLinks(JsonNode message) {
        StringBuilder linked = new StringBuilder(RunningBot.text(message));
        for (int i = message.path("entities").size() - 1; i >= 0; i--) {
            JsonNode entity = message.path("entities").get(i);
            if (entity.has("url")) {
                int end = entity.path("offset").asInt() + entity.path("length").asInt();
                linked.insert(end, ": " + entity.path("url").asText());
            }
        }
        return linked.toString();
    }

    private static boolean isIn(List<ObjectNode> messages, JsonNode message) {
        return messages.stream().anyMatch(m -> number(m) == number(message));
    }

    private static int number(JsonNode message) {
        return message.path("message_id").asInt();
    }
}
