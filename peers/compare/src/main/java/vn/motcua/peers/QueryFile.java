package vn.motcua.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.content.Catalogue;
import vn.motcua.content.ProcedureCode;

/** Reads queries, one JSON object a line: {@code {"query", "gold", "class"}}. */
final class QueryFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QueryFile() {}

    /** The queries that the list can answer; an older code counts as the one that it was merged into. */
    static List<Query> answerable(Path file, Catalogue listed) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Query query = query(JSON.readTree(line), listed, file);
                if (!query.gold().isEmpty()) {
                    queries.add(query);
                }
            }
        }
        return queries;
    }

    private static Query query(JsonNode row, Catalogue listed, Path file) {
        Set<String> gold = new LinkedHashSet<>();
        JsonNode codes = row.path("gold");
        for (JsonNode code : codes.isArray() ? codes : List.of(codes)) {
            ProcedureCode.parse(code.asText())
                    .flatMap(listed::findProcedure)
                    .ifPresent(procedure -> gold.add(procedure.code().value()));
        }
        String name = file.getFileName().toString().replace(".jsonl", "");
        return new Query(row.path("query").asText(), gold, row.path("class").asText(name));
    }
}
