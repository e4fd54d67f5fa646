package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * The papers of a procedure (thành phần hồ sơ).
 *
 * @param sets number of sets (số bộ hồ sơ)
 * @param incomplete why the list is not complete, in plain words; absent when it is
 */
public record Dossier(List<Document> documents, int sets, Optional<String> incomplete) {
    public Dossier {
        documents = List.copyOf(documents);
    }
}
