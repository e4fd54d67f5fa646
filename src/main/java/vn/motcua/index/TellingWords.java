package vn.motcua.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Learns from the short texts which words, and which pairs of neighbours, tell one group of procedures from the others
 * (a linear classifier, always learned in the same order).
 */
final class TellingWords {

    private static final int ROUNDS = 8;
    private static final double FIRST_RATE = 1.5;
    private static final double SLOWING = 0.8;

    private final Signs signs = new Signs();
    private final int groups;
    /** For each sign the groups whose texts hold it, and how much it speaks for each. */
    private final int[][] groupsOf;

    private final float[][] speaks;
    private final float[] rarity;

    TellingWords(List<List<Word>> texts, int[] groupOfText, int groups) {
        this.groups = groups;
        texts.forEach(signs::learn);
        this.groupsOf = holders(texts, groupOfText);
        this.speaks = new float[groupsOf.length][];
        this.rarity = new float[groupsOf.length];
        for (int sign = 0; sign < groupsOf.length; sign++) {
            speaks[sign] = new float[groupsOf[sign].length];
            rarity[sign] = (float) Math.log(1 + (groups + 0.5) / (groupsOf[sign].length + 0.5));
        }
        learn(texts, groupOfText);
    }

    /** How much a query's words speak for each group. */
    float[] speakFor(List<Restored> asked) {
        float[] scores = new float[groups];
        add(signs.of(asked).scaled(rarity), scores);
        return scores;
    }

    private int[][] holders(List<List<Word>> texts, int[] groupOfText) {
        List<TreeSet<Integer>> holders = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            holders.add(new TreeSet<>());
        }
        for (int text = 0; text < groupOfText.length; text++) {
            Signs.Marked marked = signs.ofText(texts.get(text));
            for (int i = 0; groupOfText[text] >= 0 && i < marked.size(); i++) {
                holders.get(marked.sign(i)).add(groupOfText[text]);
            }
        }
        return holders.stream()
                .map(h -> h.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void learn(List<List<Word>> texts, int[] groupOfText) {
        List<Integer> order = new ArrayList<>();
        List<Signs.Marked> marked = new ArrayList<>();
        for (int i = 0; i < groupOfText.length; i++) {
            marked.add(signs.ofText(texts.get(i)).scaled(rarity));
            if (groupOfText[i] >= 0) {
                order.add(i);
            }
        }
        Random random = new Random(1);
        float[] scores = new float[groups];
        double rate = FIRST_RATE;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int text : order) {
                learn(marked.get(text), groupOfText[text], rate, scores);
            }
            rate *= SLOWING;
        }
    }

    /** One step of learning: what spoke for other groups is lowered, what spoke for the right one is raised. */
    private void learn(Signs.Marked marked, int right, double rate, float[] scores) {
        add(marked, scores);
        double sum = toOdds(marked, scores);
        for (int i = 0; i < marked.size(); i++) {
            int[] holders = groupsOf[marked.sign(i)];
            float[] speak = speaks[marked.sign(i)];
            for (int h = 0; h < holders.length; h++) {
                double error = scores[holders[h]] / sum - (holders[h] == right ? 1 : 0);
                speak[h] -= (float) (rate * marked.weight(i) * error);
            }
        }
        for (int i = 0; i < marked.size(); i++) {
            for (int group : groupsOf[marked.sign(i)]) {
                scores[group] = 0;
            }
        }
    }

    /** Turns the scores of the groups in question into odds, and sums them. */
    private double toOdds(Signs.Marked marked, float[] scores) {
        double sum = 0;
        BitSet met = new BitSet(groups);
        for (int i = 0; i < marked.size(); i++) {
            for (int group : groupsOf[marked.sign(i)]) {
                if (!met.get(group)) {
                    met.set(group);
                    scores[group] = (float) Math.exp(Math.min(30, scores[group]));
                    sum += scores[group];
                }
            }
        }
        return sum;
    }

    private void add(Signs.Marked marked, float[] scores) {
        for (int i = 0; i < marked.size(); i++) {
            int[] holders = groupsOf[marked.sign(i)];
            float[] speak = speaks[marked.sign(i)];
            for (int h = 0; h < holders.length; h++) {
                scores[holders[h]] += speak[h] * marked.weight(i);
            }
        }
    }
}
