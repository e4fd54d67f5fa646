package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * A question whose answer narrows a procedure down to the citizen's own case.
 *
 * @param id stable ASCII id, {@code [a-z0-9-]+}
 * @param ask the question as shown, to "bạn"
 * @param why why it is asked, in one sentence
 * @param options the answers to touch; "không rõ" is always possible and is not listed
 * @param number the range when the answer is a count (pages, copies) rather than an option
 * @param when the case in which it is asked
 */
public record Question(
        String id,
        String ask,
        Optional<String> why,
        List<Option> options,
        Optional<NumberRange> number,
        Condition when) {

    public Question {
        options = List.copyOf(options);
    }

    /** An answer to touch. */
    public record Option(String id, String label) {}

    /**
     * The counts that an answer may take, both ends included.
     *
     * @param unit what is counted, as shown: "trang", "bản"
     * @param offered the counts to offer as buttons
     */
    public record NumberRange(int least, int most, String unit, List<Integer> offered) {
        public NumberRange {
            offered = List.copyOf(offered);
        }
    }
}
