package vn.motcua.answers.words;

import vn.motcua.content.SubmissionMethod;

/** Ways to hand in as people read them: "nộp trực tuyến". */
public final class MethodText {

    private MethodText() {}

    /** A way to hand in. */
    public static String of(Phrases phrases, SubmissionMethod method) {
        return switch (method) {
            case IN_PERSON -> phrases.say("method.in-person");
            case ONLINE -> phrases.say("method.online");
            case POST -> phrases.say("method.post");
        };
    }
}
