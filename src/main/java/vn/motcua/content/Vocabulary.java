package vn.motcua.content;

import java.util.List;
import java.util.Map;

/**
 * The people's vocabulary: the ways in which people ask for a procedure, whether or not its file is written yet.
 *
 * @param ways for each code its ways of asking, with their writer
 */
public record Vocabulary(Map<ProcedureCode, List<Way>> ways) {

    public static final Vocabulary EMPTY = new Vocabulary(Map.of());

    public Vocabulary {
        ways = Map.copyOf(ways);
    }

    /** The ways of asking for one procedure; empty when nobody wrote any. */
    public List<Way> of(ProcedureCode code) {
        return ways.getOrDefault(code, List.of());
    }

    /** One way of asking. */
    public record Way(String text, String writer) {}
}
