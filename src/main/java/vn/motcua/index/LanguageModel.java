package vn.motcua.index;

/** How likely one word follows another in the content, as a cost: the negative logarithm of a probability. */
final class LanguageModel {

    /** Cost of a word that the content has never seen. */
    static final double UNKNOWN_COST = 14;

    private static final double DISCOUNT = 0.7;

    private final PairCounts pairs;
    private final double[] asFirst;
    private final int[] followers;
    private final double[] unigram;

    /**
     * @param asFirst how often each word has a follower
     * @param followers how many different followers each word has
     */
    LanguageModel(PairCounts pairs, int[] counts, int[] asFirst, int[] followers) {
        this.pairs = pairs;
        this.followers = followers.clone();
        this.asFirst = new double[asFirst.length];
        this.unigram = new double[counts.length];
        double total = 0;
        for (int count : counts) {
            total += count + 0.5;
        }
        for (int i = 0; i < counts.length; i++) {
            unigram[i] = (counts[i] + 0.5) / total;
            this.asFirst[i] = asFirst[i];
        }
    }

    /** The cost of a word by itself. */
    double cost(int word) {
        return word == Word.UNKNOWN ? UNKNOWN_COST : -Math.log(unigram[word]);
    }

    /** The cost of a word after another one. */
    double cost(int previous, int word) {
        if (word == Word.UNKNOWN || previous == Word.UNKNOWN || asFirst[previous] == 0) {
            return cost(word);
        }
        double seen = Math.max(0, pairs.count(previous, word) - DISCOUNT) / asFirst[previous];
        double unseen = DISCOUNT * followers[previous] / asFirst[previous];
        return -Math.log(seen + unseen * unigram[word]);
    }
}
