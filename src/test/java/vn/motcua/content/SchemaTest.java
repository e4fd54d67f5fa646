package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that helps editors knows what the reader knows. */
class SchemaTest {

    private static final JsonNode TEXT = read();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TEXT);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content/procedures"))) {
            return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProcedureFileFits(Path file) throws IOException {
        assertThat(problems(Files.readString(file))).isEmpty();
    }

    @Test
    void theSampleFits() {
        assertThat(problems(SampleFile.GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "/content/problems.csv", delimiter = '|', quoteCharacter = '^', numLinesToSkip = 1)
    void anEditorSeesWhatASchemaCanSee(
            String piece, String instead, String severity, String message, String mend, boolean seen) {
        String yaml = SampleFile.with(
                piece.replace("\\n", "\n"),
                instead.replace("\\n", "\n").replace("\\0", "\u200B").replace("¦", ""));

        assertThat(problems(yaml).isEmpty()).as("%s: %s", instead, message).isEqualTo(!seen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "RECORD",
                "RECORD_DOSSIER",
                "RECORD_IDENTITY",
                "CHANGE",
                "FIELD_CHANGE",
                "LIFE_EVENT",
                "STAGE",
                "UNIT",
                "CALENDAR",
                "VOCABULARY",
                "OVERLAY",
                "OVERLAY_UNIT",
                "DIFFERENCE"
            })
    void theSchemaKnowsTheKeysOfEveryPart(Part part) {
        JsonNode definition = part == Part.PROCEDURE ? TEXT : TEXT.at("/$defs/" + Keywords.of(part));
        Set<String> keys = new TreeSet<>();
        definition.get("properties").fieldNames().forEachRemaining(keys::add);
        Set<String> needed = new TreeSet<>();
        definition.path("required").forEach(key -> needed.add(key.textValue()));

        assertThat(keys).isEqualTo(part.keys());
        assertThat(needed).isEqualTo(new TreeSet<>(part.needed()));
        assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
    }

    private static List<String> problems(String yaml) {
        Problems problems = new Problems(Path.of("x.yaml"));
        Optional<Node> root = YamlNodes.parse(yaml, problems);
        return root.isEmpty()
                ? List.of()
                : SCHEMA.validate(json(root.get())).stream()
                        .map(ValidationMessage::toString)
                        .toList();
    }

    /** A node the way a YAML editor sees it: bare numbers and flags are no texts. */
    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
                yield object;
            }
            case Node.Sequence sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Scalar scalar -> scalar(scalar);
        };
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNothing()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (scalar.style() == Node.Style.PLAIN && text.matches("-?\\d+")) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        if (scalar.style() == Node.Style.PLAIN && text.matches("-?\\d+\\.\\d+")) {
            return JsonNodeFactory.instance.numberNode(Double.parseDouble(text));
        }
        if (scalar.style() == Node.Style.PLAIN && text.matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("content/schema/procedure.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
