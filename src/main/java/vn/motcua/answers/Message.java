package vn.motcua.answers;

/** What a citizen sent: words, or a choice. */
public sealed interface Message {

    /** Words typed or spoken. */
    record Typed(String text) implements Message {}

    /** A choice touched, by its id; ids come from outside and may be anything. */
    record Tapped(String id) implements Message {}
}
