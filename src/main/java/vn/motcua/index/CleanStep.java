package vn.motcua.index;

import java.util.List;

/** Makes clean words of any text; what is longer than a question can be is cut off. */
final class CleanStep implements QueryStep {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 80;

    @Override
    public Step step() {
        return Step.CLEAN;
    }

    @Override
    public String apply(Draft draft) {
        String text = draft.query.length() > LONGEST ? draft.query.substring(0, LONGEST) : draft.query;
        draft.typed = Words.of(text).stream().limit(MOST_WORDS).map(Typed::of).toList();
        List<String> words = draft.typed.stream().map(Typed::text).toList();
        return String.join(" ", words);
    }
}
