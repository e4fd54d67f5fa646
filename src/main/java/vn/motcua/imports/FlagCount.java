package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.content.ProcedureCode;

/**
 * How often one flag was raised in an import.
 *
 * @param procedures how many procedures have it
 * @param occurrences how many places in them
 */
public record FlagCount(Flag flag, int procedures, int occurrences, List<Example> examples) {

    public FlagCount {
        examples = List.copyOf(examples);
    }

    /** One procedure that shows the flag, with the words in question. */
    public record Example(ProcedureCode code, String words) {}

    /** Counts one flag while the import runs. */
    static final class Tally {

        private static final int MOST_EXAMPLES = 5;

        private final Flag flag;
        private final List<Example> examples = new ArrayList<>();
        private int procedures;
        private int occurrences;

        Tally(Flag flag) {
            this.flag = flag;
        }

        void add(ProcedureCode code, Flags.Raised raised) {
            procedures++;
            occurrences += raised.times();
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(new Example(code, raised.example()));
            }
        }

        FlagCount count() {
            return new FlagCount(flag, procedures, occurrences, examples);
        }
    }
}
