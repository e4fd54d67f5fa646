package vn.motcua.channels.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Brings messages to chats, whatever the network and Telegram put in their way. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** An answer is still welcome when the network is back after an hour. */
    private static final Duration FOR_MESSAGES = Duration.ofHours(1);

    /** Telegram forgets a touch soon. */
    private static final Duration FOR_TOUCHES = Duration.ofSeconds(10);

    private final Insisting insisting;
    private final BotApi api;
    private final Timing timing;

    Delivery(BotApi api, Timing timing) {
        this.api = api;
        this.timing = timing;
        this.insisting = new Insisting(api, timing);
    }

    /** Sends a message; its number, or none when the chat takes none, for example because the person blocked the bot. */
    OptionalInt send(long chat, Page page) throws InterruptedException {
        Outcome outcome = insist(Wire.send(chat, page));
        return number(unreadable(outcome) ? insist(Wire.sendPlain(chat, page)) : outcome);
    }

    /** Puts a page in the place of a message; sends it as a new one when that message can't be changed any more. */
    OptionalInt replace(long chat, int message, Page page) throws InterruptedException {
        Outcome outcome = insist(Wire.edit(chat, message, page));
        if (unreadable(outcome)) {
            outcome = insist(Wire.editPlain(chat, message, page));
        }
        if (outcome instanceof Outcome.Refused refused && refused.code() == 400) {
            return unchanged(refused) ? OptionalInt.of(message) : send(chat, page);
        }
        return number(outcome);
    }

    /** Takes a message away that an answer needs no longer. */
    void delete(long chat, int message) throws InterruptedException {
        DeleteMessage delete = new DeleteMessage(String.valueOf(chat), message);
        insisting.call(delete.getMethod(), delete, FOR_TOUCHES);
    }

    /** Makes any other change to a message; false when it could not be made. */
    boolean change(ObjectNode edit) throws InterruptedException {
        return insisting.call(EditMessageText.PATH, edit, FOR_MESSAGES) instanceof Outcome.Done;
    }

    /** Tells Telegram that a touch was noticed, with a few words where there are any to say. */
    void noticed(String touch, Optional<String> words) throws InterruptedException {
        AnswerCallbackQuery answer = new AnswerCallbackQuery(touch);
        words.ifPresent(text -> {
            answer.setText(text);
            answer.setShowAlert(true);
        });
        insisting.call(answer.getMethod(), answer, FOR_TOUCHES);
    }

    void answer(PartialBotApiMethod<?> method) throws InterruptedException {
        insisting.call(method.getMethod(), method, FOR_TOUCHES);
    }

    void typing(long chat) throws InterruptedException {
        api.call(new SendChatAction(String.valueOf(chat), ActionType.TYPING.toString()), timing.within());
    }

    private Outcome insist(PartialBotApiMethod<?> method) throws InterruptedException {
        return insisting.call(method.getMethod(), method, FOR_MESSAGES);
    }

    private static boolean unreadable(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.reason().contains("can't parse entities");
    }

    private static boolean unchanged(Outcome.Refused refused) {
        return refused.reason().contains("message is not modified");
    }

    private static OptionalInt number(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused && refused.code() != 403) {
            // the reason may quote what was sent
            LOG.warn("Telegram refused a message with code {}", refused.code());
        }
        return outcome instanceof Outcome.Done done
                ? OptionalInt.of(done.result().path("message_id").asInt())
                : OptionalInt.empty();
    }
}
