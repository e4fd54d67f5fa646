package vn.motcua.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions told by words that stand apart in them: "có … được không". */
final class AspectFrames {

    private static final String TABLE = "aspect-frames.tsv";
    private static final String THE_OTHERS = "---";
    private static final Pattern APART = Pattern.compile("\\s*…\\s*");
    private static final Pattern OR = Pattern.compile("\\|");
    private static final String AT_THE_BEGINNING = "^";
    private static final String AT_THE_END = "$";
    /** So many words may stand between two parts of a frame. */
    private static final int WIDEST_GAP = 8;
    /** So many words may follow the end of a question: a particle, a word to the person asked. */
    private static final int AFTER_THE_END = 2;
    /** So many words may come before the beginning: a greeting. */
    private static final int BEFORE_THE_BEGINNING = 2;

    private final Frames first = new Frames();
    private final Frames others = new Frames();
    private final List<Frame> leading;

    AspectFrames() {
        Frames frames = first;
        for (List<String> row : Table.rows(TABLE, 1)) {
            if (row.getFirst().equals(THE_OTHERS)) {
                frames = others;
            } else {
                frames.add(Frame.of(Aspect.valueOf(row.get(0)), row.get(1)));
            }
        }
        leading = others.all.stream().filter(Frame::leads).toList();
    }

    /** What the frames tell that are surer than any way of asking. */
    Optional<Aspect> surest(List<String> keys) {
        return first.of(keys);
    }

    /** What the other frames tell. */
    Optional<Aspect> other(List<String> keys) {
        return others.of(keys);
    }

    /** Where the words stand that tell at the beginning what is asked ("lệ phí kết hôn"); empty when it begins otherwise. */
    Optional<Span> leading(List<String> keys) {
        return leading.stream().flatMap(frame -> frame.leading(keys).stream()).findFirst();
    }

    /** Some words in a row. */
    record Span(int from, int to) {

        boolean holds(int at) {
            return from <= at && at < to;
        }
    }

    /** What may stand in a frame, as far as it is more than a word: the content's language must know it. */
    List<String> phrases() {
        return Stream.concat(first.all.stream(), others.all.stream())
                .flatMap(frame -> frame.phrases().stream())
                .distinct()
                .toList();
    }

    /** Frames, the surest first, found by the words that they begin with: there are hundreds for every question. */
    private static final class Frames {
        final List<Frame> all = new ArrayList<>();
        private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

        void add(Frame frame) {
            frame.parts
                    .getFirst()
                    .keySet()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, k -> new ArrayList<>())
                            .add(all.size()));
            all.add(frame);
        }

        Optional<Aspect> of(List<String> keys) {
            return keys.stream()
                    .flatMap(key -> byFirstWord.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .sorted()
                    .map(all::get)
                    .filter(frame -> frame.holds(keys))
                    .map(Frame::aspect)
                    .findFirst();
        }
    }

    /**
     * The parts of a question in their order.
     *
     * @param parts for each part what may stand there, by its first word
     */
    private record Frame(
            Aspect aspect,
            List<String> phrases,
            List<Map<String, List<List<String>>>> parts,
            boolean atTheBeginning,
            boolean atTheEnd) {

        static Frame of(Aspect aspect, String row) {
            String text =
                    row.replace(AT_THE_BEGINNING, "").replace(AT_THE_END, "").strip();
            List<Map<String, List<List<String>>>> parts = APART.splitAsStream(text)
                    .map(part ->
                            OR.splitAsStream(part).map(PlainWords::keys).collect(Collectors.groupingBy(List::getFirst)))
                    .toList();
            List<String> phrases = APART.splitAsStream(text)
                    .flatMap(OR::splitAsStream)
                    .filter(phrase -> phrase.contains(" "))
                    .toList();
            return new Frame(aspect, phrases, parts, row.startsWith(AT_THE_BEGINNING), row.endsWith(AT_THE_END));
        }

        /** Whether it is words at the beginning, and nothing besides. */
        boolean leads() {
            return atTheBeginning && parts.size() == 1;
        }

        /** Where its only part stands at the beginning, the longest that does. */
        Optional<Span> leading(List<String> keys) {
            return IntStream.rangeClosed(0, BEFORE_THE_BEGINNING)
                    .boxed()
                    .flatMap(at -> ends(keys, 0, at).boxed().map(end -> new Span(at, end)))
                    .min(Comparator.comparingInt(Span::from)
                            .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        }

        boolean holds(List<String> keys) {
            return holds(keys, 0, 0, atTheBeginning ? BEFORE_THE_BEGINNING : keys.size());
        }

        /** Whether the parts from one on stand in the words from one place on, the next of them not behind another place. */
        private boolean holds(List<String> keys, int part, int from, int latest) {
            if (part == parts.size()) {
                return !atTheEnd || keys.size() - from <= AFTER_THE_END;
            }
            for (int at = from; at < keys.size() && at <= latest; at++) {
                if (ends(keys, part, at).anyMatch(end -> holds(keys, part + 1, end, end + WIDEST_GAP))) {
                    return true;
                }
            }
            return false;
        }

        /** Where that ends which may stand in a part and stands at a place. */
        private IntStream ends(List<String> keys, int part, int at) {
            if (at >= keys.size()) {
                return IntStream.empty();
            }
            return parts.get(part).getOrDefault(keys.get(at), List.of()).stream()
                    .filter(one -> at + one.size() <= keys.size()
                            && keys.subList(at, at + one.size()).equals(one))
                    .mapToInt(one -> at + one.size());
        }
    }
}
