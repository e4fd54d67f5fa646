package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;

/** Restores what was meant: accents, regional spellings, slips, abbreviations and run-together words decided at once. */
final class RepairStep implements QueryStep {

    private static final double MARKED = 0.55;
    private static final int FEWEST_MARKED = 3;

    private final Lexicon lexicon;
    private final Candidates candidates;
    private final PathFinder paths;

    RepairStep(Lexicon lexicon, Candidates candidates) {
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.paths = new PathFinder(lexicon.model());
    }

    @Override
    public Step step() {
        return Step.REPAIR;
    }

    @Override
    public String apply(Draft draft) {
        List<Reading> readings = new ArrayList<>(draft.readings);
        boolean amongMarks = amongMarks(draft.typed);
        for (int i = 0; i < draft.typed.size(); i++) {
            readings.addAll(candidates.of(draft.typed.get(i), i, amongMarks));
        }
        List<Restored> words = new ArrayList<>();
        for (Reading reading : paths.best(readings, draft.typed.size())) {
            draft.dearness += reading.by() == Step.REPAIR && reading.cost() > Candidates.AS_TYPED ? reading.cost() : 0;
            restore(draft, reading, words);
        }
        draft.words = List.copyOf(words);
        draft.asked = draft.words;
        return draft.understood();
    }

    /** Whether a text is typed with its marks: most Vietnamese syllables carry one. */
    private static boolean amongMarks(List<Typed> typed) {
        long marked = typed.stream().filter(Typed::marked).count();
        return marked >= FEWEST_MARKED && marked >= MARKED * typed.size();
    }

    private static void restore(Draft draft, Reading reading, List<Restored> words) {
        boolean sure = reading.to() == reading.from() + 1
                && reading.cost() == 0
                && draft.typed.get(reading.from()).marked();
        for (Word word : reading.words()) {
            words.add(new Restored(word, 1, reading.cost(), sure || reading.by() == Step.ABBREVIATIONS));
        }
    }

    /** The words as typed, for when repairing is switched off. */
    void leave(Draft draft) {
        draft.words = draft.typed.stream()
                .map(t -> new Restored(lexicon.word(t.text()), 1, 0, t.marked()))
                .toList();
        draft.asked = draft.words;
    }
}
