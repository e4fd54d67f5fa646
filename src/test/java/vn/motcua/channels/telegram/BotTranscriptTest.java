package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.answers.TestEditions;
import vn.motcua.channels.Transcripts;

/** Talks with the running bot: one to show in docs, and the whole conversations of every channel. */
class BotTranscriptTest {

    private static final Path PAGE = Path.of("docs/bot-transcript.md");

    private final StringBuilder page = new StringBuilder("""
            # A talk with the bot

            Written by the running bot against a Bot API server on the same machine, with the published content of this
            repository: `mvn test -Dtest=BotTranscriptTest -Dtranscripts=write`.
            """);

    private List<ObjectNode> shown = List.of();

    @Test
    void aTalk() throws IOException {
        try (RunningBot bot = new RunningBot(ScriptedTelegram.open(), () -> TestEditions.of(TestEditions.REAL))) {
            says(bot, "/start");
            says(bot, "dang ky ket hon can giay to gi");
            ObjectNode list = bot.messages().stream()
                    .filter(m -> RunningBot.text(m).contains("☐ 1. "))
                    .findFirst()
                    .orElseThrow();
            touches(bot, list, "☐ 1");
            touches(bot, bot.messages().getLast(), "Lệ phí");
            touches(bot, bot.messages().getLast(), "Trường hợp của tôi");
            while (Chats.buttons(bot.messages().getLast()).stream().anyMatch(BotTranscriptTest::isAnswer)) {
                ObjectNode question = bot.messages().getLast();
                touches(bot, question, firstAnswer(question));
            }
            says(bot, "mất căn cước làm lại ở đâu");
            says(bot, "hôm nay đánh con gì");
            says(bot, "/en");
        }
        assertThat(page).contains("☑ 1. ", "Nguồn: ", "[Lệ phí]", "Hello");
        Transcripts.compare(PAGE, page.toString());
    }

    @TestFactory
    Stream<DynamicTest> wholeConversations() throws IOException {
        return Transcripts.played(Transcripts.WHOLE, Transcripts.FOLDER.resolve("bot"), BotTranscript::of);
    }

    private void says(RunningBot bot, String text) {
        bot.asks(text);
        page.append("\n**Lan writes:** ").append(text).append("\n");
        changes(bot).forEach(this::show);
    }

    private void touches(RunningBot bot, ObjectNode message, String label) {
        bot.touches(message, label);
        page.append("\n**Lan touches** [").append(label).append("], and the answer changes:\n");
        changes(bot).forEach(label.startsWith("☐") ? this::showTicked : this::show);
    }

    /** The messages that are new, or show something new. */
    private List<ObjectNode> changes(RunningBot bot) {
        List<ObjectNode> now = bot.messages();
        List<ObjectNode> changed = now.stream().filter(m -> !shown.contains(m)).toList();
        shown = now;
        return changed;
    }

    private static boolean isAnswer(JsonNode button) {
        return button.path("callback_data").asText().matches("g-[0-9.]+:.*");
    }

    private static String firstAnswer(JsonNode question) {
        return Chats.buttons(question).stream()
                .filter(BotTranscriptTest::isAnswer)
                .map(b -> b.path("text").asText())
                .findFirst()
                .orElseThrow();
    }

    private void showTicked(ObjectNode message) {
        String ticked = RunningBot.text(message)
                .lines()
                .filter(line -> line.contains("☑"))
                .collect(Collectors.joining("\n"));
        page.append("\n```text\n…\n").append(ticked).append("\n…\n```\n");
        buttons(message);
    }

    private void show(ObjectNode message) {
        page.append("\n```text\n").append(RunningBot.text(message)).append("\n```\n");
        buttons(message);
    }

    private void buttons(ObjectNode message) {
        String buttons = Chats.buttons(message).stream()
                .map(b -> "[" + b.path("text").asText() + "]")
                .collect(Collectors.joining(" "));
        page.append(buttons.isEmpty() ? "" : "\n" + buttons + "\n");
    }
}
