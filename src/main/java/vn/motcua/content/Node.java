package vn.motcua.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One value of a content file before it means anything, with the place where it stands. */
sealed interface Node {

    Place place();

    /** What it is, in words for a problem. */
    String kind();

    /** Keys with their values, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        @Override
        public String kind() {
            return "một nhóm `khóa: giá trị`";
        }
    }

    /** The value of a key, and where the key stands. */
    record Entry(Place key, Node value) {}

    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "một danh sách";
        }
    }

    /** A text as it stands in the file; whether it is a number or a day is for its reader to say. */
    record Scalar(Place place, String text, Style style) implements Node {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        @Override
        public String kind() {
            return isNothing() ? "chỗ trống" : "`" + shortened() + "`";
        }

        boolean isNothing() {
            return style == Style.PLAIN && NOTHING.contains(text);
        }

        /** The place of one character of the text, as near as the way of writing allows. */
        Place at(int offset) {
            return switch (style) {
                case PLAIN -> place.right(offset);
                case QUOTED -> place.right(offset + 1);
                case SPREAD -> place;
            };
        }

        private String shortened() {
            int end = Math.min(40, text.length());
            String head = text.substring(0, end).replaceAll("\\s+", " ");
            return end < text.length() ? head + "…" : head;
        }
    }

    /** How a scalar is written. */
    enum Style {
        /** Bare on one line: in JSON a number, true, false or null. */
        PLAIN,
        /** In quotes on one line. */
        QUOTED,
        /** Over several lines, so that a character's place can't be told from its offset. */
        SPREAD
    }
}
