package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A part of a message that stays together where it can.
 *
 * @param tight follows the passage before it without an empty line
 * @param leads belongs above the next one, as a heading does
 * @param paper number of the paper to tick off that it tells
 */
record Passage(List<Span> spans, boolean tight, boolean leads, OptionalInt paper) {

    Passage {
        spans = List.copyOf(spans);
    }

    static Passage of(Span... spans) {
        return new Passage(Arrays.asList(spans), false, false, OptionalInt.empty());
    }

    static Passage heading(String text) {
        return new Passage(List.of(Span.bold(text)), false, true, OptionalInt.empty());
    }

    Passage closeUp() {
        return new Passage(spans, true, leads, paper);
    }

    Passage paper(int number) {
        return new Passage(spans, tight, leads, OptionalInt.of(number));
    }

    String html() {
        return spans.stream().map(Span::html).collect(Collectors.joining());
    }

    String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The same in pieces whose HTML is no longer than the limit: cut at lines, else at words, else anywhere. */
    List<Passage> cut(int limit) {
        List<Passage> pieces = new ArrayList<>();
        List<Span> rest = spans;
        while (!rest.isEmpty()) {
            Cut cut = Cut.of(rest, limit);
            boolean first = pieces.isEmpty();
            pieces.add(new Passage(cut.head(), tight || !first, leads, first ? paper : OptionalInt.empty()));
            rest = cut.tail();
        }
        return pieces;
    }
}
