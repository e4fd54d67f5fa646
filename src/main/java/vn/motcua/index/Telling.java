package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
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

    private final Signs signs = new Signs();
    private final List<Signs.Marked> texts = new ArrayList<>();
    private final int[] groupOfText;
    /** For each group the signs of its texts, and how much each speaks for it. */
    private final int[][] signsOf;

    private final float[][] speaks;
    private final int[][] holders;
    /** What the signs of the text in hand weigh; 0 for all others. */
    private final float[] weights;

    private final int[] met;
    private int step;
    private int[] rivals = new int[256];
    private int rivalCount;

    private Telling(List<List<Word>> words, int[] groupOfText, int groups) {
        this.groupOfText = groupOfText;
        words.forEach(signs::learn);
        words.forEach(text -> texts.add(signs.ofText(text)));
        this.signsOf = signsOfGroups(groups);
        this.speaks = new float[groups][];
        for (int group = 0; group < groups; group++) {
            speaks[group] = new float[signsOf[group].length];
        }
        this.holders = holders();
        this.weights = new float[signs.size()];
        this.met = new int[groups];
    }

    /** Learns from texts, each with the group that it belongs to; a group below 0 is none. */
    static TellingWords learn(List<List<Word>> texts, int[] groupOfText, int groups) {
        Telling telling = new Telling(texts, groupOfText, groups);
        telling.learn();
        return TellingWords.of(telling.signs, telling.signsOf, telling.speaks);
    }

    private int[][] signsOfGroups(int groups) {
        List<TreeSet<Integer>> all = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            all.add(new TreeSet<>());
        }
        for (int text = 0; text < groupOfText.length; text++) {
            for (int i = 0; groupOfText[text] >= 0 && i < texts.get(text).size(); i++) {
                all.get(groupOfText[text]).add(texts.get(text).sign(i));
            }
        }
        return all.stream()
                .map(held -> held.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** For each sign the groups that hold it, ascending. */
    private int[][] holders() {
        int[] counts = new int[signs.size()];
        for (int[] held : signsOf) {
            for (int sign : held) {
                counts[sign]++;
            }
        }
        int[][] turned = new int[counts.length][];
        Arrays.setAll(turned, sign -> new int[counts[sign]]);
        for (int group = signsOf.length - 1; group >= 0; group--) {
            for (int sign : signsOf[group]) {
                turned[sign][--counts[sign]] = group;
            }
        }
        return turned;
    }

    private void learn() {
        float[] rarity = new float[holders.length];
        for (int sign = 0; sign < rarity.length; sign++) {
            rarity[sign] = TellingWords.rarity(signsOf.length, holders[sign].length);
        }
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
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = text.weight(i);
        }
        double[] odds = new double[rivalCount];
        for (int i = 0; i < rivalCount; i++) {
            odds[i] = Math.exp(Math.min(30, score(rivals[i])));
        }
        double sum = Arrays.stream(odds).sum();
        for (int i = 0; i < rivalCount; i++) {
            double error = odds[i] / sum - (rivals[i] == right ? 1 : 0);
            move(rivals[i], -rate * error);
        }
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = 0;
        }
    }

    private double score(int group) {
        int[] held = signsOf[group];
        float[] speak = speaks[group];
        double score = 0;
        for (int i = 0; i < held.length; i++) {
            score += speak[i] * weights[held[i]];
        }
        return score;
    }

    private void move(int group, double by) {
        int[] held = signsOf[group];
        float[] speak = speaks[group];
        for (int i = 0; i < held.length; i++) {
            speak[i] += (float) (by * weights[held[i]]);
        }
    }

    /** The groups that a text could be mistaken for, among them the right one: those that share a rare sign with it. */
    private void gatherRivals(Signs.Marked text, int right) {
        step++;
        rivalCount = 0;
        rival(right);
        for (int i = 0; i < text.size(); i++) {
            int[] held = holders[text.sign(i)];
            for (int h = 0; h < held.length && held.length <= RARE; h++) {
                rival(held[h]);
            }
        }
    }

    private void rival(int group) {
        if (met[group] != step) {
            met[group] = step;
            rivals = ArrayUtil.grow(rivals, rivalCount + 1);
            rivals[rivalCount++] = group;
        }
    }
}
