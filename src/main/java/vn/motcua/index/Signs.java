package vn.motcua.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Words and pairs of neighbours, numbered: what a text is known by. */
final class Signs {

    private static final double LITTLE_PAIR = 0.15;

    /** For each sign its number, counted from 1; a word alone stands behind no word. */
    private final PairCounts numbers;

    Signs() {
        this(new PairCounts());
    }

    private Signs(PairCounts numbers) {
        this.numbers = numbers;
    }

    int size() {
        return numbers.size();
    }

    void write(DataOutput out) throws IOException {
        numbers.write(out);
    }

    static Signs read(DataInput in) throws IOException {
        return new Signs(PairCounts.read(in));
    }

    /** Numbers the signs of a text. */
    void learn(List<Word> text) {
        for (int i = 0; i < text.size(); i++) {
            learn(Word.UNKNOWN, text.get(i).id());
            if (i > 0) {
                learn(text.get(i - 1).id(), text.get(i).id());
            }
        }
    }

    private void learn(int left, int right) {
        if (numbers.count(left, right) == 0) {
            numbers.add(left, right, numbers.size() + 1);
        }
    }

    /** The signs of a text and how much each counts. */
    Marked ofText(List<Word> text) {
        return of(text.stream()
                .map(word -> new Restored(word, WordWeights.weight(word), 0, true))
                .toList());
    }

    /** The known signs of a query and how much each counts. */
    Marked of(List<Restored> words) {
        Marked marked = new Marked(2 * words.size());
        for (int i = 0; i < words.size(); i++) {
            Restored word = words.get(i);
            marked.put(numbers.count(Word.UNKNOWN, word.word().id()), word.weight());
            if (i > 0) {
                Restored left = words.get(i - 1);
                double weight = Math.max(LITTLE_PAIR, Math.sqrt(left.weight() * word.weight()));
                marked.put(numbers.count(left.word().id(), word.word().id()), weight);
            }
        }
        return marked;
    }

    /** The signs of one text with their weights. */
    static final class Marked {
        private int[] signs;
        private float[] weights;
        private int size;

        private Marked(int most) {
            signs = new int[most];
            weights = new float[most];
        }

        int size() {
            return size;
        }

        int sign(int at) {
            return signs[at];
        }

        float weight(int at) {
            return weights[at];
        }

        /** @param number of a sign, from 1; 0 for one that nobody knows */
        private void put(int number, double weight) {
            if (number == 0) {
                return;
            }
            int sign = number - 1;
            for (int i = 0; i < size; i++) {
                if (signs[i] == sign) {
                    weights[i] = Math.max(weights[i], (float) weight);
                    return;
                }
            }
            signs[size] = sign;
            weights[size++] = (float) weight;
        }

        /** Rare signs count more; long texts as much as short ones. */
        Marked scaled(float[] rarity) {
            double length = 0;
            for (int i = 0; i < size; i++) {
                weights[i] *= rarity[signs[i]];
                length += weights[i] * weights[i];
            }
            signs = Arrays.copyOf(signs, size);
            weights = Arrays.copyOf(weights, size);
            for (int i = 0; i < size && length > 0; i++) {
                weights[i] /= (float) Math.sqrt(length);
            }
            return this;
        }
    }
}
