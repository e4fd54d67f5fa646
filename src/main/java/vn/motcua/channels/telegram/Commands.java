package vn.motcua.channels.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import vn.motcua.answers.Message;
import vn.motcua.answers.Topic;
import vn.motcua.answers.words.Phrases;

/** Words that begin with a slash. */
final class Commands {

    private static final Map<String, Topic> TOPICS =
            Map.of("start", Topic.HOME, "help", Topic.HELP, "vi", Topic.VIETNAMESE, "en", Topic.ENGLISH);

    private Commands() {}

    /** What a text asks of the assistant; a command that there is not asks for help. */
    static Message message(String text) {
        if (!text.startsWith("/")) {
            return new Message.Typed(text);
        }
        String[] words = text.substring(1).split("\\s+", 2);
        String command = words[0].toLowerCase(Locale.ROOT);
        if (command.equals("start") && words.length == 2) {
            return new Message.Tapped(DeepLink.id(words[1]));
        }
        return new Message.Tapped(TOPICS.getOrDefault(command, Topic.HELP).text());
    }

    /** The menu of commands that Telegram shows. */
    static SetMyCommands menu(Phrases phrases) {
        return SetMyCommands.builder()
                .commands(List.of(
                        new BotCommand("start", phrases.say("choice.home")),
                        new BotCommand("help", phrases.say("choice.help")),
                        new BotCommand("vi", Phrases.english().say("choice.other-language")),
                        new BotCommand("en", Phrases.vietnamese().say("choice.other-language"))))
                .build();
    }
}
