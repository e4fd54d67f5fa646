package vn.motcua.channels.telegram;

/**
 * Something to touch below a message.
 *
 * @param label as short as a phone shows it
 * @param data what Telegram sends back when it is touched, at most 64 bytes
 */
record Button(String label, String data) {

    private static final int LONGEST = 40;

    Button {
        label = cut(label);
    }

    /** Cut at a word, with an ellipsis. */
    private static String cut(String label) {
        String text = label.strip();
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST - 1);
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : end).strip() + "…";
    }

    /** Whether the label loses nothing by being cut. */
    static boolean fits(String label) {
        return cut(label).equals(label.strip());
    }
}
