package vn.motcua.answers;

import java.util.Map;
import java.util.Optional;
import vn.motcua.content.ProcedureCode;

/**
 * Where a talk stands: which procedure is being read and which guidance answers were given; never who the person is.
 */
public record Conversation(Language language, Optional<ProcedureCode> reading, Map<String, String> answers) {

    public Conversation {
        answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
    }

    /** A talk that has just begun. */
    public static Conversation start(Language language) {
        return new Conversation(language, Optional.empty(), Map.of());
    }
}
