package vn.motcua.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.content.ProcedureCode;

/**
 * A query whose right answer is known.
 *
 * @param group what kind of query it is
 * @param gold every right answer; empty when it should be refused
 * @param aspect what it asks about, where that is known
 */
record EvaluationQuery(String text, String group, Set<ProcedureCode> gold, Optional<Aspect> aspect) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads JSON lines: query, gold (codes), class or family, intent. */
    static List<EvaluationQuery> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(EvaluationQuery::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvaluationQuery parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Set<ProcedureCode> gold = new TreeSet<>();
            node.path("gold").forEach(code -> ProcedureCode.parse(code.asText()).ifPresent(gold::add));
            String group = node.path("family").asText(node.path("class").asText("-"));
            Optional<Aspect> aspect = node.path("intent").isTextual()
                    ? Optional.of(Aspect.valueOf(node.get("intent").asText().toUpperCase(Locale.ROOT)))
                    : Optional.empty();
            return new EvaluationQuery(node.path("query").asText(), group, gold, aspect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
