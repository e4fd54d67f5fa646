package vn.motcua.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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

    private final List<Signs.Marked> texts;
    private final int[] groupOfText;
    private final SignWeights weights;
    private final Rivals rivals;

    private Telling(List<Signs.Marked> texts, int[] groupOfText, SignWeights weights, Rivals rivals) {
        this.texts = texts;
        this.groupOfText = groupOfText;
        this.weights = weights;
        this.rivals = rivals;
    }

    /** Learns from texts, each with the group that it belongs to; a group below 0 is none. */
    static TellingWords learn(List<List<Word>> words, int[] groupOfText, int groups) {
        Signs signs = new Signs();
        words.forEach(signs::learn);
        List<Signs.Marked> texts = words.stream().map(signs::ofText).toList();
        SignWeights weights = new SignWeights(texts, groupOfText, signs.size(), groups);
        new Telling(texts, groupOfText, weights, new Rivals(groups)).learn();
        return weights.learned(signs);
    }

    private void learn() {
        float[] rarity = weights.rarity();
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
        rivals.clear();
        rivals.add(right);
        weights.addHolders(text, RARE, rivals);
        double[] odds = weights.speakFor(text, rivals);
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(Math.min(30, odds[i]));
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] = -rate * (odds[i] / sum - (rivals.group(i) == right ? 1 : 0));
        }
        weights.move(text, rivals, odds);
    }
}
