package vn.motcua.answers;

/**
 * Something to touch. Its id is ASCII of at most 64 bytes (Telegram's limit for callback data) and works as a message
 * in every channel.
 *
 * @param id what the choice means; see {@link ChoiceId}
 * @param label what the button says: what happens
 */
public record Choice(String id, String label) {

    /** @throws IllegalArgumentException when the id is empty, longer than 64 characters or not printable ASCII */
    public Choice {
        if (!id.matches("[!-~]{1,64}")) {
            throw new IllegalArgumentException("not a choice id: " + id);
        }
    }
}
