package vn.motcua.answers;

import java.time.LocalDateTime;

/** Answers a citizen's message from one edition of the content. */
public final class Assistant {

    private Assistant() {}

    /** Whether words are courtesy, a standing question or an aspect of what is being read: nothing to search for. */
    public static boolean isSmallTalk(String typed) {
        return SmallTalk.meaning(typed).isPresent();
    }

    /**
     * The reply to a message: a pure function of its arguments.
     *
     * @param now the time in Vietnam, against which dates and deadlines are counted
     */
    public static Reply reply(Edition edition, Conversation conversation, Message message, LocalDateTime now) {
        Turn turn = new Turn(edition, conversation, now);
        return switch (message) {
            case Message.Typed typed -> TypedAnswer.of(turn, typed.text());
            case Message.Tapped tapped -> TouchedAnswer.of(turn, tapped.id());
        };
    }
}
