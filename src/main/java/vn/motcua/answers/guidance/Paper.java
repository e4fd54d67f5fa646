package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;

/**
 * A paper to bring.
 *
 * @param open the rule under which it is needed, while that is still open; absent when it is needed for sure
 * @param because the known facts that make it needed; empty when everybody needs it
 */
public record Paper(Document document, Optional<Condition> open, List<Reason> because) {
    public Paper {
        because = List.copyOf(because);
    }

    public String name() {
        return document.name();
    }
}
