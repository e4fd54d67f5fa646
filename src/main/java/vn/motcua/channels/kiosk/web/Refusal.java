package vn.motcua.channels.kiosk.web;

import java.util.List;

/** A request that cannot be answered, with the sentence that says what to do instead. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Object> details;

    private Refusal(int status, String sentence, List<Object> details) {
        super(sentence, null, false, false);
        this.status = status;
        this.details = details;
    }

    /** A request that is wrong in itself. */
    public static Refusal badRequest(String sentence, Object... details) {
        return new Refusal(400, sentence, List.of(details));
    }

    /** Something that does not exist. */
    public static Refusal notFound(String sentence, Object... details) {
        return new Refusal(404, sentence, List.of(details));
    }

    /** A refusal with another HTTP status. */
    public static Refusal of(int status, String sentence, Object... details) {
        return new Refusal(status, sentence, List.of(details));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What happened and what to do, in a language. */
    public String sentence(Words words) {
        return words.of(getMessage(), details.toArray());
    }
}
