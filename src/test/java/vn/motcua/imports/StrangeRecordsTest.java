package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Fee;

/**
 * Records that are good JSON and strange in every value. Bytes that were broken at random hardly ever get past the reading of
 * JSON: these do, and the cleaning has to bear them.
 */
class StrangeRecordsTest {

    private static final int RECORDS = 1000;

    /** What stands in the words of published records, to be put together at random. */
    private static final List<String> WORDS = List.of(
            "Miễn lệ phí",
            "(Thông tư số 47/2019/TT-BTC)",
            "10.000 đồng/người",
            "đồng/lần (",
            "đến hết ngày 31/12/2025",
            "bằng 50% mức thu",
            "Hội đồng nhân dân tỉnh quyết định",
            "nộp hồ sơ trực tiếp thu",
            "không quá 07 (bảy) ngày làm việc",
            "ngay sau khi",
            "999999999999999999999999 đồng",
            "ngày 99/99/9999",
            "Số lượng hồ sơ: 99 (bộ)",
            "Trang chủ\nThông tư",
            "Từ khóa:\t",
            "(((((((((((((((((((",
            ". ; : , - + * / \\ \" ' ` $ % & < > { } [ ]",
            "\u202E\u200B\u00AD\uE000\uFFFF\u0000",
            "\uD83D\uDE00\uD83D",
            "mẫu số TT01",
            "xx) Đơn",
            "thay thế thủ tục mã số 1.000001",
            "huyện",
            "0",
            "-1",
            "1e9");

    /** Long enough to make an expression that steps into itself run out of room. */
    private static final List<String> LONG = List.of(
            " ".repeat(3000) + ".",
            "a".repeat(5000),
            "(a)".repeat(5000),
            "phí và lệ phí ".repeat(1000),
            "Miễn phí " + "theo Luật ".repeat(1500),
            "1.000 đồng/".repeat(1500),
            "nộp hồ sơ trực tiếp thu 1 ".repeat(700),
            "đến hết ngày 31/12/2025 ".repeat(700),
            "\uD83D\uDE00".repeat(12_000));

    /** Escapes everything, so that halves of a pair come through as well. */
    private static final ObjectWriter ASCII = Records.JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final Random random = new Random(20261126);

    @TempDir
    private Path folder;

    @Test
    void whateverStandsInARecordWhatIsImportedIsGoodContent() throws IOException {
        List<ObjectNode> own = own();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            ObjectNode record = own.get(i % own.size()).deepCopy();
            for (int n = random.nextInt(12); n >= 0; n--) {
                change(record);
            }
            record.put("code", "1." + (100000 + i));
            lines.add(ASCII.writeValueAsString(record));
        }
        Path target = folder.resolve("to");
        Path source = Files.write(folder.resolve("strange.jsonl"), lines);
        ImportReport report = assertTimeout(Duration.ofSeconds(60), () -> Records.run(source, target));
        assertThat(report.read()).isEqualTo(RECORDS);
        assertThat(report.added() + report.refused()).isEqualTo(RECORDS);
        assertThat(report.added()).isGreaterThan(RECORDS / 2);
        Content content = ContentReader.read(List.of(target));
        assertThat(content.problems()).isEmpty();
        assertThat(content.catalogue().procedures())
                .hasSize(report.added())
                .flatExtracting(p -> p.fees())
                .extracting(Fee::rate)
                .noneMatch(rate -> rate instanceof Fee.Rate.Amount amount && amount.amount() <= 0);
    }

    private static List<ObjectNode> own() throws IOException {
        List<ObjectNode> own = new ArrayList<>();
        try (InputStream in = StrangeRecordsTest.class.getResourceAsStream("/facts/own.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                own.add((ObjectNode) Records.JSON.readTree(line));
            }
        }
        return own;
    }

    /** Changes one value somewhere in the tree. */
    private void change(ContainerNode<?> node) {
        List<JsonNode> inside = StreamSupport.stream(node.spliterator(), false)
                .filter(child -> child instanceof ContainerNode<?> && !child.isEmpty())
                .toList();
        if (!inside.isEmpty() && random.nextInt(5) > 0) {
            change((ContainerNode<?>) inside.get(random.nextInt(inside.size())));
        } else if (node instanceof ArrayNode list) {
            list.insert(
                    random.nextInt(list.size() + 1),
                    list.isEmpty() || random.nextBoolean()
                            ? value()
                            : list.get(0).deepCopy());
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            String key = keys.get(random.nextInt(keys.size()));
            if (object.path(key).isTextual() && random.nextInt(4) > 0) {
                object.put(key, text());
            } else if (random.nextInt(5) == 0) {
                object.remove(key);
            } else {
                object.set(key, value());
            }
        }
    }

    private JsonNode value() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.numberNode(random.nextLong());
            case 3 -> json.numberNode(random.nextInt(2000) - 10);
            case 4 -> json.numberNode(random.nextGaussian() * 100);
            case 5 -> json.arrayNode().add(text());
            case 6 -> json.objectNode().put("name", text());
            default -> json.textNode(text());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            List<String> words = random.nextInt(15) == 0 ? LONG : WORDS;
            text.append(words.get(random.nextInt(words.size())));
            text.append(random.nextInt(6) == 0 ? "\n" : random.nextInt(4) == 0 ? "" : " ");
        }
        return random.nextInt(5) == 0 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
    }
}
