package vn.motcua.channels.telegram;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Message;
import vn.motcua.answers.Reply;
import vn.motcua.answers.words.Phrases;

/** Answers what came in from a chat. */
final class Answering {

    private final Supplier<Edition> editions;
    private final Clock clock;
    private final Delivery delivery;
    private final Talks talks;
    private final Placing placing;
    private final Ticking ticking;
    private final Typing typing;
    private final Sharing sharing;

    Answering(Supplier<Edition> editions, Clock clock, Delivery delivery, Typing typing) {
        this.editions = editions;
        this.clock = clock;
        this.delivery = delivery;
        this.talks = new Talks(clock);
        this.placing = new Placing(delivery);
        this.ticking = new Ticking(delivery);
        this.typing = typing;
        this.sharing = new Sharing(editions, clock);
    }

    void answer(Incoming incoming, BotName bot) throws InterruptedException {
        switch (incoming) {
            case Incoming.Words words -> reply(words.chat(), Commands.message(words.text()), OptionalInt.empty());
            case Incoming.NotWords other -> say(other.chat(), "telegram.only-words");
            case Incoming.Touch touch -> touched(touch);
            case Incoming.FarTouch touch ->
                delivery.noticed(touch.touch(), Optional.of(Phrases.vietnamese().say("telegram.too-old")));
            case Incoming.Search search -> delivery.answer(sharing.results(search, bot));
        }
    }

    /** Says one of the fixed sentences. */
    void say(long chat, String key) throws InterruptedException {
        delivery.send(chat, Page.of(phrases(chat).say(key)));
    }

    /** Tells that nothing could be answered. */
    void apologise(Incoming incoming) throws InterruptedException {
        switch (incoming) {
            case Incoming.Words words -> say(words.chat(), "telegram.trouble");
            case Incoming.NotWords other -> say(other.chat(), "telegram.trouble");
            case Incoming.Touch touch -> say(touch.chat(), "telegram.trouble");
            case Incoming.FarTouch touch -> delivery.noticed(touch.touch(), Optional.empty());
            case Incoming.Search search -> delivery.answer(Sharing.nothing(search));
        }
    }

    /** Tells a chat that asks faster than it can be answered; words once, a touch each time. */
    void turnAway(Incoming incoming, boolean first) throws InterruptedException {
        if (incoming instanceof Incoming.Touch touch) {
            delivery.noticed(touch.touch(), Optional.of(phrases(touch.chat()).say("telegram.too-fast")));
        } else if (first && incoming instanceof Incoming.Words) {
            say(incoming.chat(), "telegram.too-fast");
        }
    }

    private Phrases phrases(long chat) {
        return talks.of(chat).language().phrases();
    }

    private void touched(Incoming.Touch touch) throws InterruptedException {
        if (Ticks.isTick(touch.data())) {
            ticking.turn(touch, phrases(touch.chat()));
            return;
        }
        // first, so that the button stops blinking whatever comes after
        delivery.noticed(touch.touch(), Optional.empty());
        reply(
                touch.chat(),
                new Message.Tapped(touch.data()),
                OptionalInt.of(touch.message().path("message_id").asInt()));
    }

    private void reply(long chat, Message message, OptionalInt touched) throws InterruptedException {
        Conversation talk = talks.of(chat);
        Reply reply =
                typing.during(chat, () -> Assistant.reply(editions.get(), talk, message, LocalDateTime.now(clock)));
        talks.keep(chat, reply.next());
        List<Page> pages =
                BlockHtml.pages(reply.blocks(), reply.next().language().phrases());
        if (reply.replaces() && touched.isPresent()) {
            placing.inPlaceOf(chat, touched.getAsInt(), pages);
        } else {
            placing.below(chat, pages);
        }
    }
}
