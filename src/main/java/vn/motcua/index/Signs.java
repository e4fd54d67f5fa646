package vn.motcua.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Words and pairs of neighbours, numbered: what a text is known by. */
final class Signs {

    private static final double LITTLE_PAIR = 0.15;

    private final Map<Long, Integer> numbers = new HashMap<>();

    int size() {
        return numbers.size();
    }

    void write(DataOutput out) throws IOException {
        long[] inOrder = new long[numbers.size()];
        numbers.forEach((sign, number) -> inOrder[number] = sign);
        out.writeVInt(inOrder.length);
        for (long sign : inOrder) {
            out.writeLong(sign);
        }
    }

    static Signs read(DataInput in) throws IOException {
        long[] inOrder = new long[in.readVInt()];
        in.readLongs(inOrder, 0, inOrder.length);
        Signs signs = new Signs();
        for (int number = 0; number < inOrder.length; number++) {
            signs.numbers.put(inOrder[number], number);
        }
        return signs;
    }

    /** Numbers the signs of a text. */
    void learn(List<Word> text) {
        for (int i = 0; i < text.size(); i++) {
            numbers.putIfAbsent(single(text.get(i)), numbers.size());
            if (i > 0) {
                numbers.putIfAbsent(pair(text.get(i - 1), text.get(i)), numbers.size());
            }
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
            marked.put(numbers.get(single(word.word())), word.weight());
            if (i > 0) {
                Restored left = words.get(i - 1);
                double weight = Math.max(LITTLE_PAIR, Math.sqrt(left.weight() * word.weight()));
                marked.put(numbers.get(pair(left.word(), word.word())), weight);
            }
        }
        return marked;
    }

    private static long single(Word word) {
        return pair(Word.UNKNOWN, word.id());
    }

    private static long pair(Word left, Word right) {
        return pair(left.id(), right.id());
    }

    private static long pair(int left, int right) {
        return ((long) left << 32) | (right & 0xffffffffL);
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

        private void put(Integer sign, double weight) {
            if (sign == null) {
                return;
            }
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
