package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The values of one mapping by their keys; unknown keys and missing ones are told as soon as it is opened. */
final class Fields {

    private final Place place;
    private final Map<String, Node.Entry> entries;
    private final Reading in;

    private Fields(Place place, Map<String, Node.Entry> entries, Reading in) {
        this.place = place;
        this.entries = entries;
        this.in = in;
    }

    /** Opens a node as one part of a file; of a node that is no mapping every value is missing. */
    static Fields of(Node node, Part part, Reading in) {
        if (!(node instanceof Node.Mapping mapping)) {
            in.error(
                    node.place(),
                    "Chỗ này phải là một nhóm `khóa: giá trị`, không phải " + node.kind() + ".",
                    "Các khóa dùng được: " + String.join(", ", part.keys()) + ".");
            return new Fields(node.place(), Map.of(), in);
        }
        mapping.entries().forEach((key, entry) -> {
            if (!part.keys().contains(key)) {
                in.error(entry.key(), "Không có khóa `" + shortened(key) + "` ở đây.", mend(key, part));
            }
        });
        for (String key : part.needed()) {
            if (!mapping.entries().containsKey(key)) {
                in.error(node.place(), "Thiếu khóa `" + key + "`.", "Thêm dòng `" + key + ": …`.");
            }
        }
        return new Fields(node.place(), mapping.entries(), in);
    }

    /** A part that is not there. */
    static Fields none(Reading in) {
        return new Fields(Place.WHOLE_FILE, Map.of(), in);
    }

    Place place() {
        return place;
    }

    Reading in() {
        return in;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Where a key stands; the whole part when it is missing. */
    Place at(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? place : entry.key();
    }

    /** The value of a key as its reader sees it; empty when the key is missing or its value wrong. */
    <T> Optional<T> value(String key, BiFunction<Node, Reading, Optional<T>> reader) {
        Node.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : reader.apply(entry.value(), in);
    }

    Optional<String> text(String key) {
        return value(key, Values::text);
    }

    /** A text that is needed: when it is not there, that has been told already. */
    String needed(String key) {
        return text(key).orElse("");
    }

    Optional<Long> whole(String key, long least) {
        return value(key, (node, reading) -> Values.whole(node, least, reading));
    }

    /** A number of things: a small whole number. */
    Optional<Integer> count(String key, int least) {
        return whole(key, least).flatMap(n -> {
            if (n > 1_000_000) {
                in.error(at(key), "Số " + n + " quá lớn.", "Xem lại số.");
                return Optional.empty();
            }
            return Optional.of(n.intValue());
        });
    }

    Optional<LocalDate> day(String key) {
        return value(key, Values::day);
    }

    <E extends Enum<E>> Set<E> words(String key, Class<E> words) {
        Set<E> all = EnumSet.noneOf(words);
        items(key).forEach(item -> Values.word(item, words, in).ifPresent(all::add));
        return all;
    }

    List<String> texts(String key) {
        return each(key, item -> Values.text(item, in));
    }

    List<ProcedureCode> codes(String key) {
        return each(key, item -> Values.code(item, in));
    }

    /** Every part of a list, read by its own reader. */
    <T> List<T> parts(String key, BiFunction<Node, Reading, T> reader) {
        return each(key, item -> Optional.of(reader.apply(item, in)));
    }

    /** The items of a list; none when the key is missing. */
    List<Node> items(String key) {
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        in.error(
                entry.value().place(),
                "`" + key + "` phải là một danh sách, không phải "
                        + entry.value().kind() + ".",
                "Mỗi mục một dòng bắt đầu bằng `- `, hoặc viết `[…]`.");
        return List.of();
    }

    /** Tells a list that must not be empty but is. */
    void mustHaveItems(String key) {
        Node.Entry entry = entries.get(key);
        if (entry != null
                && entry.value() instanceof Node.Sequence sequence
                && sequence.items().isEmpty()) {
            in.error(entry.value().place(), "`" + key + "` trống.", "Viết ít nhất một mục.");
        }
    }

    /** The rule that says in which case this part holds. */
    Condition when() {
        Node.Entry entry = entries.get("when");
        return entry == null ? Condition.ALWAYS : ConditionParser.parse(entry.value(), in);
    }

    private <T> List<T> each(String key, Function<Node, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        items(key).forEach(item -> reader.apply(item).ifPresent(all::add));
        return all;
    }

    private static String mend(String key, Part part) {
        return Nearest.of(key, part.keys())
                .map(near -> "Có phải ý bạn là `" + near + "`?")
                .orElse("Xóa dòng này. Các khóa dùng được: " + String.join(", ", part.keys()) + ".");
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
