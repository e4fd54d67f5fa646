package vn.motcua.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureWriter;

/** Writes what happened to one procedure as a JSON line. */
final class ChangeLine {

    static final String NEW = "new";
    static final String REPEALED = "repealed";

    /** A field of a procedure before and after; empty where there was or is nothing. */
    record FieldChange(String field, String before, String after) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2000;

    private ChangeLine() {}

    static String of(String kind, LocalDate day, Procedure procedure) {
        return line(kind, day, procedure).toString();
    }

    static String amended(LocalDate day, Procedure procedure, List<FieldChange> fields) {
        ObjectNode line = line("amended", day, procedure);
        for (FieldChange field : fields) {
            ObjectNode one = line.withArray("fields").addObject().put("field", field.field());
            put(one, "old", field.before());
            put(one, "new", field.after());
        }
        return line.toString();
    }

    /** The fields that differ, but for the day on which the source was read. */
    static List<FieldChange> fields(Procedure before, Procedure after) {
        JsonNode old = node(before);
        JsonNode now = node(after);
        Set<String> keys = new TreeSet<>();
        old.fieldNames().forEachRemaining(keys::add);
        now.fieldNames().forEachRemaining(keys::add);
        keys.remove("source");
        List<FieldChange> fields = new ArrayList<>();
        for (String key : keys) {
            if (!old.path(key).equals(now.path(key))) {
                fields.add(new FieldChange(key, text(old.path(key)), text(now.path(key))));
            }
        }
        return fields;
    }

    private static ObjectNode line(String kind, LocalDate day, Procedure procedure) {
        ObjectNode line = JSON.createObjectNode()
                .put("date", day.toString())
                .put("kind", kind)
                .put("code", procedure.code().value())
                .put("name", procedure.name());
        procedure.identity().standing().successor().ifPresent(code -> line.put("successor", code.value()));
        return line;
    }

    private static void put(ObjectNode one, String key, String text) {
        if (!text.isBlank()) {
            one.put(key, text);
        }
    }

    private static String text(JsonNode value) {
        String text = value.isMissingNode() ? "" : value.isTextual() ? value.textValue() : value.toString();
        return text.length() > LONGEST ? Words.head(text, LONGEST) + "…" : text;
    }

    private static JsonNode node(Procedure procedure) {
        try {
            return JSON.readTree(ProcedureWriter.write(procedure));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a written procedure is JSON", e);
        }
    }
}
