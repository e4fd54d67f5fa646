package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Spans parted in two, the first part as long as the limit allows. */
record Cut(List<Span> head, List<Span> tail) {

    static Cut of(List<Span> spans, int limit) {
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        int fits = fitting(spans, limit);
        int place = fits == text.length() ? fits : place(text, fits);
        return new Cut(part(spans, 0, place), part(spans, skipped(text, place), text.length()));
    }

    /** How many characters fit, each span with its tags. */
    private static int fitting(List<Span> spans, int limit) {
        int used = 0;
        int count = 0;
        for (Span span : spans) {
            used += span.tags();
            for (int i = 0; i < span.text().length(); i++) {
                used += Span.width(span.text().charAt(i));
                if (used > limit) {
                    return count;
                }
                count++;
            }
        }
        return count;
    }

    /** Where to cut a text of which so many characters fit. */
    private static int place(String text, int fits) {
        int line = text.lastIndexOf('\n', fits);
        int word = text.lastIndexOf(' ', fits);
        // a break near the beginning would leave nearly empty messages
        if (line > fits / 2) {
            return line;
        }
        if (word > fits / 2) {
            return word;
        }
        return Character.isLowSurrogate(text.charAt(fits)) ? fits - 1 : fits;
    }

    /** The break itself is in neither part. */
    private static int skipped(String text, int place) {
        boolean atBreak = place < text.length() && (text.charAt(place) == '\n' || text.charAt(place) == ' ');
        return atBreak ? place + 1 : place;
    }

    private static List<Span> part(List<Span> spans, int from, int until) {
        List<Span> part = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            int first = Math.max(from, start);
            int last = Math.min(until, end);
            if (first < last) {
                part.add(span.with(span.text().substring(first - start, last - start)));
            }
            start = end;
        }
        return part;
    }
}
