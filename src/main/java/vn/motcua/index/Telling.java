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
    /** A sign that more groups hold is looked for among those of each rival, not each rival among its holders. */
    private static final int FREQUENT = 256;

    private final Signs signs = new Signs();
    private final List<Signs.Marked> texts = new ArrayList<>();
    private final int[] groupOfText;
    private final int groups;
    /** Where the holders of each sign begin in the two rows below; they end where the next one's begin. */
    private final int[] starts;

    /** The groups whose texts hold each sign, ascending, and how much it speaks for each. */
    private final int[] holders;

    private final float[] speaks;
    /** For each group its frequent signs, where they stand in the rows above, and how much each speaks for it while learning. */
    private final int[][] frequentSigns;

    private final int[][] frequentPlaces;
    private final float[][] frequentSpeaks;
    /** What the signs of the text in hand weigh; 0 for all others. */
    private final float[] weights;

    private final Rivals rivals;

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
        this.weights = new float[signs.size()];
        this.frequentSigns = new int[groups][];
        this.frequentPlaces = new int[groups][];
        this.frequentSpeaks = new float[groups][];
        splitOff();
        this.rivals = new Rivals(groups);
    }

    /** Learns from texts, each with the group that it belongs to; a group below 0 is none. */
    static TellingWords learn(List<List<Word>> texts, int[] groupOfText, int groups) {
        Telling telling = new Telling(texts, groupOfText, groups);
        telling.learn();
        telling.putBack();
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

    /** Puts the frequent signs of each group side by side: hundreds of groups are looked at for each text. */
    private void splitOff() {
        int[] counts = new int[groups];
        for (int sign = 0; sign < signs.size(); sign++) {
            for (int at = starts[sign]; at < starts[sign + 1] && isFrequent(sign); at++) {
                counts[holders[at]]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            frequentSigns[group] = new int[counts[group]];
            frequentPlaces[group] = new int[counts[group]];
            frequentSpeaks[group] = new float[counts[group]];
        }
        for (int sign = 0; sign < signs.size(); sign++) {
            for (int at = starts[sign]; at < starts[sign + 1] && isFrequent(sign); at++) {
                int group = holders[at];
                frequentSigns[group][--counts[group]] = sign;
                frequentPlaces[group][counts[group]] = at;
            }
        }
    }

    private void putBack() {
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < frequentPlaces[group].length; i++) {
                speaks[frequentPlaces[group][i]] = frequentSpeaks[group][i];
            }
        }
    }

    private boolean isFrequent(int sign) {
        return starts[sign + 1] - starts[sign] > FREQUENT;
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
        weigh(text);
        double[] odds = odds(text);
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(Math.min(30, odds[i]));
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] = -rate * (odds[i] / sum - (rivals.groups[i] == right ? 1 : 0));
        }
        move(text, odds);
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = 0;
        }
    }

    private void weigh(Signs.Marked text) {
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = text.weight(i);
        }
    }

    /** How much the signs of a text speak for each rival. */
    private double[] odds(Signs.Marked text) {
        double[] odds = new double[rivals.size];
        for (int i = 0; i < text.size(); i++) {
            int sign = text.sign(i);
            int to = isFrequent(sign) ? 0 : starts[sign + 1];
            for (int at = starts[sign]; at < to; at++) {
                if (rivals.holds(holders[at])) {
                    odds[rivals.numbers[holders[at]]] += speaks[at] * text.weight(i);
                }
            }
        }
        for (int rival = 0; rival < odds.length; rival++) {
            int[] held = frequentSigns[rivals.groups[rival]];
            float[] speak = frequentSpeaks[rivals.groups[rival]];
            for (int i = 0; i < held.length; i++) {
                odds[rival] += speak[i] * weights[held[i]];
            }
        }
        return odds;
    }

    private void move(Signs.Marked text, double[] by) {
        for (int i = 0; i < text.size(); i++) {
            int sign = text.sign(i);
            int to = isFrequent(sign) ? 0 : starts[sign + 1];
            for (int at = starts[sign]; at < to; at++) {
                if (rivals.holds(holders[at])) {
                    speaks[at] += (float) (by[rivals.numbers[holders[at]]] * text.weight(i));
                }
            }
        }
        for (int rival = 0; rival < by.length; rival++) {
            int[] held = frequentSigns[rivals.groups[rival]];
            float[] speak = frequentSpeaks[rivals.groups[rival]];
            for (int i = 0; i < held.length; i++) {
                speak[i] += (float) (by[rival] * weights[held[i]]);
            }
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
}
