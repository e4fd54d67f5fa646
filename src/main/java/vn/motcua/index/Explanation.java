package vn.motcua.index;

import java.util.List;

/**
 * How a query was understood, step by step, for people who look after the content.
 *
 * @param finding what came of it
 */
public record Explanation(String query, List<Line> lines, Finding finding) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** What one step did. */
    public record Line(Step step, String did) {}
}
