package vn.motcua.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** How likely one word follows another in the content, as a cost: the negative logarithm of a probability. */
final class LanguageModel {

    /** Cost of a word that the content has never seen. */
    static final double UNKNOWN_COST = 14;

    private static final double DISCOUNT = 0.7;

    private final PairCounts pairs;
    private final int[] counts;
    private final int[] asFirst;
    private final int[] followers;
    private final double[] unigram;
    private final double[] cost;
    private final double[] least;

    /**
     * @param counts how often each word stands in the content
     * @param asFirst how often each word has a follower
     * @param followers how many different followers each word has
     */
    LanguageModel(PairCounts pairs, int[] counts, int[] asFirst, int[] followers) {
        this.pairs = pairs;
        this.counts = counts.clone();
        this.asFirst = asFirst.clone();
        this.followers = followers.clone();
        this.unigram = new double[counts.length];
        this.cost = new double[counts.length];
        double total = 0;
        for (int count : counts) {
            total += count + 0.5;
        }
        for (int i = 0; i < counts.length; i++) {
            unigram[i] = (counts[i] + 0.5) / total;
            cost[i] = -Math.log(unigram[i]);
        }
        this.least = cost.clone();
        pairs.each((first, second) -> least[second] = Math.min(least[second], cost(first, second)));
    }

    void write(DataOutput out) throws IOException {
        pairs.write(out);
        out.writeVInt(counts.length);
        for (int[] numbers : List.of(counts, asFirst, followers)) {
            for (int number : numbers) {
                out.writeInt(number);
            }
        }
    }

    static LanguageModel read(DataInput in) throws IOException {
        PairCounts pairs = PairCounts.read(in);
        int size = in.readVInt();
        int[][] numbers = new int[3][size];
        for (int[] row : numbers) {
            in.readInts(row, 0, size);
        }
        return new LanguageModel(pairs, numbers[0], numbers[1], numbers[2]);
    }

    /** The cost of a word by itself. */
    double cost(int word) {
        return word == Word.UNKNOWN ? UNKNOWN_COST : cost[word];
    }

    /** What a word costs at least, whatever it comes after. */
    double least(int word) {
        return word == Word.UNKNOWN ? UNKNOWN_COST : least[word];
    }

    /** The cost of a word after another one. */
    double cost(int previous, int word) {
        if (word == Word.UNKNOWN || previous == Word.UNKNOWN || asFirst[previous] == 0) {
            return cost(word);
        }
        double first = asFirst[previous];
        double seen = Math.max(0, pairs.count(previous, word) - DISCOUNT) / first;
        double unseen = DISCOUNT * followers[previous] / first;
        return -Math.log(seen + unseen * unigram[word]);
    }
}
