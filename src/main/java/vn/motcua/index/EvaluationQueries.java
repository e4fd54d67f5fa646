package vn.motcua.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.content.ProcedureCode;

/** The queries of a file, each with its right answers. */
public final class EvaluationQueries {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<EvaluationQuery> all;

    private EvaluationQueries(List<EvaluationQuery> all) {
        this.all = List.copyOf(all);
    }

    /** A file of queries that cannot be used; the message says why to the person who wrote it. */
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    /**
     * Reads JSON lines.
     *
     * @param file lines such as {@code {"query":"…","gold":["1.001193"],"class":"question","intent":"fee"}}; an empty
     *     gold means that the query should be refused; "family" goes before "class"
     * @throws Wrong when it cannot be read, or a line is none of these
     */
    public static EvaluationQueries read(Path file) {
        List<EvaluationQuery> queries = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                queries.add(parse(line, file + ", dòng " + number + ": "));
            }
        }
        return new EvaluationQueries(queries);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Wrong("Không đọc được tệp câu hỏi " + file + ": cần tệp JSONL, chữ UTF-8.");
        }
    }

    private static EvaluationQuery parse(String line, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new Wrong(where + "không phải JSON đúng.");
        }
        if (!node.path("query").isTextual() || !node.path("gold").isArray()) {
            throw new Wrong(where + "cần “query” là chữ và “gold” là danh sách mã thủ tục.");
        }
        Set<ProcedureCode> gold = new TreeSet<>();
        for (JsonNode code : node.get("gold")) {
            gold.add(ProcedureCode.parse(code.asText())
                    .orElseThrow(() -> new Wrong(where + "“" + code.asText() + "” không phải mã thủ tục.")));
        }
        String group = node.path("family").asText(node.path("class").asText("-"));
        return new EvaluationQuery(node.get("query").asText(), group, gold, aspect(node.path("intent"), where));
    }

    private static Optional<Aspect> aspect(JsonNode intent, String where) {
        if (!intent.isTextual()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.name().equals(intent.asText().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Wrong(where + "“" + intent.asText() + "” không phải một trong "
                        + Arrays.toString(Aspect.values()).toLowerCase(Locale.ROOT) + ".")));
    }

    List<EvaluationQuery> all() {
        return all;
    }
}
