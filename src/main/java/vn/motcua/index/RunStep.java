package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.language.Segmenter;
import vn.motcua.language.Syllable;

/** Offers readings of words that were run together (dangky) or cut in two (thuo ng). */
final class RunStep implements QueryStep {

    private static final int SHORTEST = 4;
    private static final double SPLIT = 2;
    private static final double JOINED = 4;

    private final Lexicon lexicon;
    private final Segmenter segmenter;
    private final Candidates candidates;
    private final AbbreviationStep abbreviations;
    private final PathFinder paths;

    RunStep(Lexicon lexicon, Segmenter segmenter, Candidates candidates, AbbreviationStep abbreviations) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
        this.abbreviations = abbreviations;
        this.candidates = candidates;
        this.paths = new PathFinder(lexicon.model());
    }

    @Override
    public Step step() {
        return Step.RUNS;
    }

    @Override
    public String apply(Draft draft) {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < draft.typed.size(); i++) {
            split(draft, i, done);
            if (i + 1 < draft.typed.size()) {
                join(draft, i);
            }
        }
        return String.join(", ", done);
    }

    private void split(Draft draft, int at, List<String> done) {
        Typed typed = draft.typed.get(at);
        if (typed.text().length() < SHORTEST || isWhole(typed.text(), at)) {
            return;
        }
        List<String> pieces = segmenter.split(typed.text());
        if (pieces.isEmpty()) {
            pieces = numberAndUnit(typed.text());
        }
        if (pieces.isEmpty()) {
            return;
        }
        List<Word> words = new ArrayList<>();
        double cost = SPLIT;
        for (Reading reading : paths.best(readings(pieces), pieces.size())) {
            words.addAll(reading.words());
            cost += reading.cost();
        }
        draft.readings.add(new Reading(at, at + 1, words, cost, step()));
        done.add(typed.text() + " → " + String.join(" ", pieces));
    }

    /** What is marked and no syllable is no word, even if some text of the content says it. */
    private boolean isWhole(String text, int at) {
        return Syllable.isSyllable(text)
                || (lexicon.knows(text) && !Syllable.isMarkedNonSyllable(text))
                || !abbreviations.read(text, at).isEmpty();
    }

    private List<Reading> readings(List<String> pieces) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            readings.addAll(candidates.of(Typed.of(pieces.get(i)), i, false));
            readings.addAll(abbreviations.read(pieces.get(i), i));
        }
        return readings;
    }

    /** The parts of 200m or 75t; empty for any other word. */
    private static List<String> numberAndUnit(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean both = digits > 0
                && digits < text.length()
                && text.substring(digits).chars().allMatch(Character::isLetter);
        return both ? List.of(text.substring(0, digits), text.substring(digits)) : List.of();
    }

    private void join(Draft draft, int at) {
        Typed left = draft.typed.get(at);
        Typed right = draft.typed.get(at + 1);
        boolean whole = isWord(left) && isWord(right);
        List<Word> known = whole ? List.of() : lexicon.folded(left.folded() + right.folded());
        if (!known.isEmpty()) {
            for (Reading reading : candidates.of(Typed.of(left.text() + right.text()), at, false)) {
                if (reading.cost() < Candidates.OTHER_MARKS) {
                    draft.readings.add(new Reading(at, at + 2, reading.words(), JOINED + reading.cost(), step()));
                }
            }
        }
    }

    private boolean isWord(Typed typed) {
        return !lexicon.folded(typed.folded()).isEmpty();
    }
}
