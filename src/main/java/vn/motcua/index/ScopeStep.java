package vn.motcua.index;

import java.util.List;

/** Sees emergencies, frauds and other things that no procedure answers: by certain phrases, and by topic. */
final class ScopeStep implements QueryStep {

    private final ScopePhrases phrases;
    private final Topics topics;

    ScopeStep(ScopePhrases phrases, Topics topics) {
        this.phrases = phrases;
        this.topics = topics;
    }

    @Override
    public Step step() {
        return Step.SCOPE;
    }

    @Override
    public String apply(Draft draft) {
        List<String> keys = draft.askedKeys();
        draft.refusal = phrases.gravest(keys);
        draft.topic = topics.of(draft.words);
        if (draft.refusal.isPresent()) {
            return draft.refusal.get().name();
        }
        return draft.topic.part() == 0 ? "" : "%s %.2f".formatted(draft.topic.reason(), draft.topic.part());
    }
}
