package vn.motcua.publishing;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Problem;

/**
 * What is being served, and what is wrong with content that is not.
 *
 * @param ready whether good content is being served
 * @param version version of the content being served
 * @param procedures number of procedures in it
 * @param refused version of newer content that was kept out because of its problems
 * @param problems problems of the content served, or of the refused one when there is one
 */
public record Readiness(
        boolean ready, String version, int procedures, Optional<String> refused, List<Problem> problems) {
    public Readiness {
        problems = List.copyOf(problems);
    }
}
