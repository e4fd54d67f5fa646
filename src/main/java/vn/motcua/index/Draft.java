package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.ProcedureCode;

/** One query while it is being understood: the steps write on it in turn. It never leaves the thread that asked. */
final class Draft {

    final String query;
    List<Typed> typed = List.of();
    Optional<ProcedureCode> code = Optional.empty();
    final List<Reading> readings = new ArrayList<>();
    /** All words as understood. */
    List<Restored> words = List.of();
    /** The words to search for: what is left of them. */
    List<Restored> asked = List.of();

    Optional<Aspect> aspect = Optional.empty();
    Optional<Finding.Reason> refusal = Optional.empty();
    Topics.Share topic = new Topics.Share(Finding.Reason.NOTHING_FOUND, 0);
    /** What was typed again and again by the repairs, summed. */
    double dearness;
    /** What speaks for and against a refusal, for whoever mends search. */
    String scope = "";

    Draft(String query) {
        this.query = query;
    }

    String understood() {
        return String.join(" ", words.stream().map(w -> w.word().spelled()).toList());
    }

    /** Searches for these words from now on, and tells them where they are other ones than before. */
    String ask(List<Restored> words) {
        boolean same = words.equals(asked);
        asked = words;
        return same
                ? ""
                : String.join(" ", words.stream().map(w -> w.word().spelled()).toList());
    }

    List<String> askedKeys() {
        return asked.stream().map(w -> w.word().key()).toList();
    }
}
