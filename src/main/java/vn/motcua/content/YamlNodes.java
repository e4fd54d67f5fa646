package vn.motcua.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns YAML into nodes without ever building an object; anchors, merge keys and tags are refused. */
final class YamlNodes {

    private static final int DEEPEST = 20;
    private static final Set<Tag> ORDINARY =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private final Problems problems;
    private final Set<org.yaml.snakeyaml.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlNodes(Problems problems) {
        this.problems = problems;
    }

    /** The one document of a text; empty when it cannot be read at all, and then a problem says why. */
    static Optional<Node> parse(String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE); // refused below, where their place is known
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            var root = new Yaml(options).compose(new java.io.StringReader(text));
            if (root == null) {
                problems.error(Place.WHOLE_FILE, "Tệp trống.", "Viết nội dung, hoặc xóa tệp.");
                return Optional.empty();
            }
            return Optional.of(new YamlNodes(problems).node(root));
        } catch (YAMLException e) {
            YamlMistake.of(e).tell(problems);
            return Optional.empty();
        }
    }

    private Node node(org.yaml.snakeyaml.nodes.Node yaml) {
        Place at = place(yaml.getStartMark());
        boolean again = !seen.add(yaml);
        if (again || yaml.getAnchor() != null) {
            problems.error(
                    at, "Không dùng neo và bí danh của YAML (`&tên`, `*tên`).", "Chép lại giá trị vào đúng chỗ.");
        }
        if (again) {
            return new Node.Scalar(at, "", Node.Style.PLAIN);
        }
        if (!ORDINARY.contains(yaml.getTag())) {
            problems.error(
                    at, "Không dùng thẻ của YAML (`" + yaml.getTag().getValue() + "`).", "Bỏ phần bắt đầu bằng `!`.");
        }
        return switch (yaml) {
            case MappingNode mapping -> mapping(at, mapping);
            case SequenceNode sequence -> sequence(at, sequence);
            case ScalarNode scalar -> scalar(at, scalar);
            default -> throw new IllegalStateException("no such YAML node: " + yaml.getNodeId());
        };
    }

    private Node mapping(Place at, MappingNode yaml) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : yaml.getValue()) {
            Place key = place(tuple.getKeyNode().getStartMark());
            Node value = node(tuple.getValueNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                problems.error(key, "Khóa phải là một chữ.", "Viết `khóa: giá trị`, mỗi khóa một dòng.");
            } else if (name.getTag().equals(Tag.MERGE)) {
                problems.error(key, "Không dùng khóa gộp `<<`.", "Chép lại các dòng vào đúng chỗ.");
            } else {
                Node.Entry before = entries.putIfAbsent(name.getValue(), new Node.Entry(key, value));
                if (before != null) {
                    problems.error(
                            key,
                            "Khóa `" + name.getValue() + "` viết hai lần, lần trước ở dòng "
                                    + before.key().line() + ".",
                            "Gộp lại hoặc xóa một chỗ.");
                }
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence(Place at, SequenceNode yaml) {
        List<Node> items = new ArrayList<>(yaml.getValue().size());
        yaml.getValue().forEach(item -> items.add(node(item)));
        return new Node.Sequence(at, items);
    }

    private static Node scalar(Place at, ScalarNode yaml) {
        boolean oneLine = yaml.getStartMark().getLine() == yaml.getEndMark().getLine();
        Node.Style style = !oneLine
                ? Node.Style.SPREAD
                : yaml.getScalarStyle() == ScalarStyle.PLAIN ? Node.Style.PLAIN : Node.Style.QUOTED;
        return new Node.Scalar(at, yaml.getValue(), style);
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
