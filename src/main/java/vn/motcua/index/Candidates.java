package vn.motcua.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.language.Fold;

/** The words of the content that a typed word may be meant as, each with how far it is from what was typed. */
final class Candidates {

    static final double MISSING_MARKS = 0.4;
    static final double MISSING_AMONG_MARKS = 1.2;
    static final double OTHER_MARKS = 4;
    static final double OTHER_SOUND = 4;
    static final double SLIP = 5;
    static final double SLIP_FROM_A_WORD = 2;
    static final double SLIP_IN_A_SHORT_WORD = 1.5;
    static final double FROM_A_MARKED_WORD = 4;
    static final double AS_TYPED = 1;

    private static final int MOST = 20;
    private static final int LONGEST_SYLLABLE = 7;
    private static final double PER_LETTER = 3;

    private static final int RECENT_WORDS = 4_096;

    private final Lexicon lexicon;
    private final Recent<Asked, List<Choice>> recent = new Recent<>(RECENT_WORDS);

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The likeliest readings of one typed word, always at least the word itself.
     *
     * @param amongMarks whether the text is typed with its marks, so that a word without any is meant so
     */
    List<Reading> of(Typed typed, int at, boolean amongMarks) {
        Asked asked = new Asked(typed, amongMarks);
        List<Choice> likeliest =
                lexicon.folded(typed.folded()).isEmpty() ? likeliest(asked) : recent.get(asked, this::likeliest);
        return likeliest.stream()
                .map(choice -> Reading.of(at, choice.word, choice.cost, Step.REPAIR))
                .toList();
    }

    /** The likeliest first. */
    private List<Choice> likeliest(Asked asked) {
        Typed typed = asked.typed;
        Map<Word, Double> costs = new HashMap<>();
        for (Word word : lexicon.folded(typed.folded())) {
            offer(costs, word, sameLetters(typed, word, asked.amongMarks));
        }
        double kept = (typed.marked() || asked.amongMarks) && lexicon.knows(typed.text()) ? FROM_A_MARKED_WORD : 0;
        if (hasLetters(typed)) {
            for (Word word : lexicon.sounding(Sounds.of(typed.folded()))) {
                if (soundsAlike(typed, word)) {
                    offer(costs, word, kept + OTHER_SOUND + (typed.marked() ? marks(typed, word) : 0));
                }
            }
            slips(typed, costs, kept);
        }
        Word literal = lexicon.word(typed.text());
        costs.putIfAbsent(literal, literal.known() ? 0 : asTyped(typed));
        return costs.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        e -> e.getValue() + lexicon.model().cost(e.getKey().id()) / 2))
                .limit(MOST)
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .toList();
    }

    /** A long word that nobody knows is rather several words run together. */
    private static double asTyped(Typed typed) {
        return AS_TYPED + Math.max(0, typed.text().length() - LONGEST_SYLLABLE) * PER_LETTER;
    }

    private static boolean hasLetters(Typed typed) {
        return typed.folded().length() > 1 && typed.folded().chars().noneMatch(Character::isDigit);
    }

    private double sameLetters(Typed typed, Word word, boolean amongMarks) {
        if (word.key().equals(Words.key(typed.text()))) {
            return 0;
        }
        if (Fold.compatible(typed.text(), word.spelled())) {
            return amongMarks && !typed.marked() ? MISSING_AMONG_MARKS : MISSING_MARKS;
        }
        return OTHER_MARKS + (lexicon.knows(typed.text()) ? FROM_A_MARKED_WORD : 0);
    }

    /** No region takes đ for r, gi or d, as letters without marks would have it; only a d typed without its bar may be one. */
    private static boolean soundsAlike(Typed typed, Word word) {
        boolean barred = word.spelled().startsWith("đ");
        return barred ? typed.folded().startsWith("d") : !typed.text().startsWith("đ");
    }

    /** What typed marks cost where the letters differ: a mark that fits is a sign, one that does not is against it. */
    private static double marks(Typed typed, Word word) {
        return typed.tone() == word.tone() ? 0 : 1;
    }

    private void slips(Typed typed, Map<Word, Double> costs, double kept) {
        double base = SLIP
                + kept
                + (lexicon.folded(typed.folded()).isEmpty() ? 0 : SLIP_FROM_A_WORD)
                + (typed.folded().length() < 4 ? SLIP_IN_A_SHORT_WORD : 0);
        for (String near : lexicon.near(typed.folded())) {
            double slip = Slips.cost(typed.folded(), near);
            if (slip < Double.MAX_VALUE) {
                for (Word word : lexicon.folded(near)) {
                    offer(costs, word, base + slip + (typed.marked() ? marks(typed, word) : 0));
                }
            }
        }
    }

    private static void offer(Map<Word, Double> costs, Word word, double cost) {
        costs.merge(word, cost, Math::min);
    }

    /** What is remembered: single words whose letters the content knows, never what somebody asked. */
    private record Asked(Typed typed, boolean amongMarks) {}

    /** A word that may be meant, and how far it is from what was typed. */
    private record Choice(Word word, double cost) {}
}
