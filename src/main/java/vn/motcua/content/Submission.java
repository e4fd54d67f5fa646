package vn.motcua.content;

import java.util.Optional;

/**
 * A place and way to hand the dossier in (cách thức và nơi nộp).
 *
 * @param where the office or site, as shown
 * @param coverage for {@link SubmissionMethod#ONLINE}: the whole procedure or a part of it
 */
public record Submission(
        SubmissionMethod method, Optional<Coverage> coverage, String where, Optional<String> note, Condition when) {

    /** The same with the counter told before the note. */
    Submission at(String counter) {
        String told = note.map(n -> counter + ". " + n).orElse(counter + ".");
        return new Submission(method, coverage, where, Optional.of(told), when);
    }

    /** How much of a procedure can be done online. */
    public enum Coverage {
        /** Toàn trình. */
        FULL,
        /** Một phần. */
        PARTIAL
    }
}
