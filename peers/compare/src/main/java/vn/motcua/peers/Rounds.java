package vn.motcua.peers;

import java.util.ArrayList;
import java.util.List;

/** Asks an engine of this process, and takes the time of each query. */
final class Rounds {

    private Rounds() {}

    static List<Answer> ask(Finder finder, List<String> queries, int rounds) throws Exception {
        List<Answer> answers = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            for (String query : queries) {
                long start = System.nanoTime();
                List<String> codes = finder.find(query);
                long nanos = System.nanoTime() - start;
                if (round > 0) {
                    answers.add(Answer.of(codes, nanos));
                }
            }
        }
        return answers;
    }

    /** Finds the codes of the texts that fit a query, best first; a code may come again. */
    interface Finder {
        List<String> find(String query) throws Exception;
    }
}
