package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.ArrayUtil;

/**
 * Learns from the short texts which words tell one group of procedures from the others: a linear classifier, always
 * learned in the same order.
 */
final class Telling {

    private static final int ROUNDS = 8;
    private static final double FIRST_RATE = 1.5;
    private static final double SLOWING = 0.8;
    /** A sign that more groups hold makes none of them a rival; without a bound, learning costs the square of the list. */
    private static final int RARE = 40;
    /** Looking for one rival among all holders of a sign costs as much as looking at so many holders. */
    private static final int LOOKS = 8;

    private final Signs signs = new Signs();
    private final List<Signs.Marked> texts = new ArrayList<>();
    private final int[] groupOfText;
    private final int groups;
    /** Where the holders of each sign begin in the two rows below; they end where the next one's begin. */
    private final int[] starts;

    /** The groups whose texts hold each sign, ascending, and how much it speaks for each. */
    private final int[] holders;

    private final float[] speaks;
    private final Rivals rivals;
    private final Shared shared = new Shared();

    private Telling(List<List<Word>> words, int[] groupOfText, int groups) {
        this.groupOfText = groupOfText;
        this.groups = groups;
        words.forEach(signs::learn);
        words.forEach(text -> texts.add(signs.ofText(text)));
        long[] held = held();
        this.starts = new int[signs.size() + 1];
        this.holders = new int[held.length];
        for (int at = 0; at < held.length; at++) {
            starts[(int) (held[at] >>> 32) + 1]++;
            holders[at] = (int) held[at];
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.speaks = new float[held.length];
        this.rivals = new Rivals(groups);
    }

    /** Learns from texts, each with the group that it belongs to; a group below 0 is none. */
    static TellingWords learn(List<List<Word>> texts, int[] groupOfText, int groups) {
        Telling telling = new Telling(texts, groupOfText, groups);
        telling.learn();
        return new TellingWords(telling.signs, groups, telling.starts, telling.holders, telling.speaks);
    }

    /** Every sign with every group that holds it, once each, in order. */
    private long[] held() {
        long[] held = new long[texts.stream().mapToInt(Signs.Marked::size).sum()];
        int size = 0;
        for (int text = 0; text < groupOfText.length; text++) {
            for (int i = 0; groupOfText[text] >= 0 && i < texts.get(text).size(); i++) {
                held[size++] = ((long) texts.get(text).sign(i) << 32) | groupOfText[text];
            }
        }
        return Arrays.stream(held, 0, size).sorted().distinct().toArray();
    }

    private void learn() {
        float[] rarity = TellingWords.rarity(groups, starts);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groupOfText.length; i++) {
            texts.get(i).scaled(rarity);
            if (groupOfText[i] >= 0) {
                order.add(i);
            }
        }
        Random random = new Random(1);
        double rate = FIRST_RATE;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int text : order) {
                learn(texts.get(text), groupOfText[text], rate);
            }
            rate *= SLOWING;
        }
    }

    /** One step of learning: what spoke for the rivals is lowered, what spoke for the right group is raised. */
    private void learn(Signs.Marked text, int right, double rate) {
        gatherRivals(text, right);
        gatherShared(text);
        double[] odds = new double[rivals.size];
        for (int i = 0; i < shared.size; i++) {
            odds[shared.rivals[i]] += speaks[shared.places[i]] * shared.weights[i];
        }
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(Math.min(30, odds[i]));
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] = -rate * (odds[i] / sum - (rivals.groups[i] == right ? 1 : 0));
        }
        for (int i = 0; i < shared.size; i++) {
            speaks[shared.places[i]] += (float) (odds[shared.rivals[i]] * shared.weights[i]);
        }
    }

    /** The groups that a text could be mistaken for, among them the right one: those that share a rare sign with it. */
    private void gatherRivals(Signs.Marked text, int right) {
        rivals.clear();
        rivals.add(right);
        for (int i = 0; i < text.size(); i++) {
            int from = starts[text.sign(i)];
            int to = starts[text.sign(i) + 1];
            for (int at = from; at < to && to - from <= RARE; at++) {
                rivals.add(holders[at]);
            }
        }
    }

    private void gatherShared(Signs.Marked text) {
        shared.size = 0;
        for (int i = 0; i < text.size(); i++) {
            int from = starts[text.sign(i)];
            int to = starts[text.sign(i) + 1];
            if (to - from <= rivals.size * LOOKS) {
                for (int at = from; at < to; at++) {
                    if (rivals.holds(holders[at])) {
                        shared.add(rivals.numbers[holders[at]], at, text.weight(i));
                    }
                }
            } else {
                for (int rival = 0; rival < rivals.size; rival++) {
                    int at = Arrays.binarySearch(holders, from, to, rivals.groups[rival]);
                    if (at >= 0) {
                        shared.add(rival, at, text.weight(i));
                    }
                }
            }
        }
    }

    /** The groups that one text could be mistaken for, numbered as they were met. */
    private static final class Rivals {
        private final int[] met;
        private final int[] numbers;
        private int[] groups = new int[256];
        private int size;
        private int step;

        private Rivals(int groups) {
            met = new int[groups];
            numbers = new int[groups];
        }

        private void clear() {
            step++;
            size = 0;
        }

        private boolean holds(int group) {
            return met[group] == step;
        }

        private void add(int group) {
            if (!holds(group)) {
                met[group] = step;
                numbers[group] = size;
                groups = ArrayUtil.grow(groups, size + 1);
                groups[size++] = group;
            }
        }
    }

    /** What one text shares with its rivals: a rival's number, where it stands among the holders of a sign, and the sign's weight. */
    private static final class Shared {
        private int[] rivals = new int[1024];
        private int[] places = new int[1024];
        private float[] weights = new float[1024];
        private int size;

        private void add(int rival, int place, float weight) {
            if (size == rivals.length) {
                rivals = Arrays.copyOf(rivals, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            rivals[size] = rival;
            places[size] = place;
            weights[size++] = weight;
        }
    }
}
