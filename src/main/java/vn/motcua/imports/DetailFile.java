package vn.motcua.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads detail records from JSON: one in a file, several in an array, or one a line. */
final class DetailFile {

    private static final int LARGEST = 64 << 20;
    private static final String NOT_A_RECORD =
            "JSON này không phải bản ghi chi tiết của Cổng: cần `code`, `name` và `executionMethods` hoặc `executionCases`.";

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(40)
                            .maxStringLength(4 << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final SourceFile file;
    private final Harvest harvest;

    private DetailFile(SourceFile file, Harvest harvest) {
        this.file = file;
        this.harvest = harvest;
    }

    static void read(SourceFile file, Harvest harvest) throws IOException {
        DetailFile detail = new DetailFile(file, harvest);
        if (detail.isLines()) {
            detail.lines();
        } else {
            detail.whole();
        }
    }

    /** Whether each line is a value of its own: by name, or because the first line is. */
    private boolean isLines() throws IOException {
        if (file.name().matches("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?")) {
            return true;
        }
        try (InputStream in = new SourceFile(file.path(), file.name(), bytes -> {}).open()) {
            Optional<Lines.Line> first = new Lines(in).next();
            return first.isPresent()
                    && first.get().text().stripLeading().startsWith("{")
                    && node(first.get().text()).isPresent();
        }
    }

    private void lines() throws IOException {
        try (InputStream in = file.open()) {
            Lines lines = new Lines(in);
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                line(line.get());
            }
        }
    }

    private void line(Lines.Line line) {
        String where = file.name() + ", dòng " + line.number();
        if (line.wrong().isPresent()) {
            harvest.refuseRecord(where, line.wrong().get(), line.text());
        } else if (!line.text().isBlank()) {
            node(line.text())
                    .ifPresentOrElse(
                            node -> record(node, where),
                            () -> harvest.refuseRecord(
                                    where, "Dòng này không phải một giá trị JSON trọn vẹn.", line.text()));
        }
    }

    private void whole() throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            harvest.refuseTorn(file.name(), "Tệp JSON lớn hơn 64 MB; hãy ghi mỗi bản ghi một dòng (.jsonl).");
            return;
        }
        Optional<JsonNode> root = node(Lines.text(bytes));
        if (root.isEmpty()) {
            harvest.refuseRecord(
                    file.name(),
                    "Tệp JSON không trọn vẹn hoặc sai cú pháp.",
                    new String(bytes, StandardCharsets.UTF_8));
        } else if (root.get().isArray()) {
            int number = 0;
            for (JsonNode one : root.get()) {
                record(one, file.name() + ", bản ghi " + ++number);
            }
        } else {
            record(root.get(), file.name());
        }
    }

    private void record(JsonNode node, String where) {
        if (DetailJson.isRecord(node)) {
            Flags flags = new Flags();
            harvest.take(DetailJson.read(node, flags), flags, where);
        } else {
            harvest.refuseRecord(where, NOT_A_RECORD, node.toString());
        }
    }

    private static Optional<JsonNode> node(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
