package vn.motcua.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns one JSON value into nodes. */
final class JsonNodes {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    private final JsonParser parser;
    private final Function<JsonParser, Place> places;
    private final Problems problems;

    private JsonNodes(JsonParser parser, Function<JsonParser, Place> places, Problems problems) {
        this.parser = parser;
        this.places = places;
        this.problems = problems;
    }

    /** The one value of some bytes, every node at the same place; empty when anything is wrong with them. */
    static Optional<Node> parse(byte[] bytes, Place at) {
        Problems problems = new Problems(Path.of(""));
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new JsonNodes(parser, p -> at, problems).root().filter(node -> problems.none());
        } catch (IOException e) {
            return Optional.empty(); // read again with care, and told then
        }
    }

    /** The entries with which the mapping that some bytes are begins, up to the first that is not wanted. */
    static Optional<Node> beginning(byte[] bytes, Place at, Set<String> wanted) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            JsonNodes nodes = new JsonNodes(parser, p -> at, new Problems(Path.of("")));
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? Optional.of(nodes.mapping(at, wanted::contains))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The value of a text that begins after so many lines of its file; empty when it is not JSON. */
    static Optional<Node> parse(String text, int linesBefore, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonNodes(parser, p -> place(p.currentTokenLocation(), linesBefore), problems).root();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? new Place(linesBefore + 1, 0) : place(at, linesBefore);
            problems.error(place, "Chỗ này không đúng cú pháp JSON.", "Xem lại dấu nháy, dấu phẩy và ngoặc quanh đây.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Node> root() throws IOException {
        if (parser.nextToken() == null) {
            problems.error(Place.WHOLE_FILE, "Tệp trống.", "Viết nội dung, hoặc xóa tệp.");
            return Optional.empty();
        }
        Node root = node();
        if (parser.nextToken() != null) {
            problems.error(place(), "Sau giá trị JSON còn chữ thừa.", "Mỗi dòng chỉ một giá trị JSON.");
        }
        return Optional.of(root);
    }

    private Node node() throws IOException {
        Place at = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at, name -> true);
            case START_ARRAY -> sequence(at);
            case VALUE_STRING -> new Node.Scalar(at, parser.getText(), Node.Style.QUOTED);
            default -> new Node.Scalar(at, parser.getText(), Node.Style.PLAIN);
        };
    }

    /** @param wanted which keys to go on reading for: at the first that is not wanted the mapping is as good as ended */
    private Node mapping(Place at, Predicate<String> wanted) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT && wanted.test(parser.currentName())) {
            String name = parser.currentName();
            Place key = place();
            parser.nextToken();
            if (entries.putIfAbsent(name, new Node.Entry(key, node())) != null) {
                problems.error(key, "Khóa `" + name + "` viết hai lần.", "Gộp lại hoặc xóa một chỗ.");
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence(Place at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(at, items);
    }

    private Place place() {
        return places.apply(parser);
    }

    private static Place place(JsonLocation at, int linesBefore) {
        return new Place(linesBefore + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
