package vn.motcua.index;

import java.util.Arrays;
import java.util.List;

/**
 * How much each sign speaks for each group whose texts hold it, while it is being learned. Signs that few groups hold are looked
 * up sign by sign, the frequent ones group by group: either way what is looked at together lies together.
 */
final class SignWeights {

    /** A sign that more groups hold is looked for among those of each rival, not each rival among its holders. */
    private static final int FREQUENT = 256;

    private final int groups;
    /** Where the holders of each sign begin in the two rows below; they end where the next one's begin. */
    private final int[] starts;

    /** The groups that hold each sign, ascending, and how much it speaks for each. */
    private final int[] holders;

    private final float[] speaks;
    /** For each group its frequent signs, where they stand in the rows above, and how much each speaks for it. */
    private final int[][] frequent;

    private final int[][] places;
    private final float[][] frequentSpeaks;
    /** What the frequent signs of the text in hand weigh; 0 for all others. */
    private final float[] weights;

    /** @param groupOfText the group of each text; below 0 for none */
    SignWeights(List<Signs.Marked> texts, int[] groupOfText, int signs, int groups) {
        this.groups = groups;
        long[] held = held(texts, groupOfText);
        starts = new int[signs + 1];
        holders = new int[held.length];
        for (int at = 0; at < held.length; at++) {
            starts[(int) (held[at] >>> 32) + 1]++;
            holders[at] = (int) held[at];
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        speaks = new float[held.length];
        weights = new float[signs];
        frequent = new int[groups][];
        places = new int[groups][];
        frequentSpeaks = new float[groups][];
        splitOffFrequent();
    }

    /** Every sign with every group that holds it, once each, in order. */
    private static long[] held(List<Signs.Marked> texts, int[] groupOfText) {
        long[] held = new long[texts.stream().mapToInt(Signs.Marked::size).sum()];
        int size = 0;
        for (int text = 0; text < groupOfText.length; text++) {
            for (int i = 0; groupOfText[text] >= 0 && i < texts.get(text).size(); i++) {
                held[size++] = ((long) texts.get(text).sign(i) << 32) | groupOfText[text];
            }
        }
        return Arrays.stream(held, 0, size).sorted().distinct().toArray();
    }

    private void splitOffFrequent() {
        int[] counts = new int[groups];
        for (int sign = 0; sign < weights.length; sign++) {
            for (int at = starts[sign]; at < starts[sign + 1] && isFrequent(sign); at++) {
                counts[holders[at]]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            frequent[group] = new int[counts[group]];
            places[group] = new int[counts[group]];
            frequentSpeaks[group] = new float[counts[group]];
        }
        for (int sign = 0; sign < weights.length; sign++) {
            for (int at = starts[sign]; at < starts[sign + 1] && isFrequent(sign); at++) {
                int group = holders[at];
                frequent[group][--counts[group]] = sign;
                places[group][counts[group]] = at;
            }
        }
    }

    private int held(int sign) {
        return starts[sign + 1] - starts[sign];
    }

    private boolean isFrequent(int sign) {
        return held(sign) > FREQUENT;
    }

    /** How much finding each sign says. */
    float[] rarity() {
        return TellingWords.rarity(groups, starts);
    }

    /** Adds every group that holds a sign of a text which at most so many groups hold, or else its rarest sign. */
    void addHolders(Signs.Marked text, int rare, Rivals rivals) {
        int most = Math.max(rare, rarest(text));
        for (int i = 0; i < text.size(); i++) {
            int sign = text.sign(i);
            for (int at = starts[sign]; at < starts[sign + 1] && held(sign) <= most; at++) {
                rivals.add(holders[at]);
            }
        }
    }

    private int rarest(Signs.Marked text) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < text.size(); i++) {
            least = Math.min(least, held(text.sign(i)));
        }
        return least;
    }

    /** How much the signs of a text speak for each rival, by its number. */
    double[] speakFor(Signs.Marked text, Rivals rivals) {
        double[] spoken = new double[rivals.size()];
        for (int i = 0; i < text.size(); i++) {
            int sign = text.sign(i);
            for (int at = starts[sign]; at < starts[sign + 1] && !isFrequent(sign); at++) {
                if (rivals.holds(holders[at])) {
                    spoken[rivals.number(holders[at])] += speaks[at] * text.weight(i);
                }
            }
        }
        weigh(text);
        for (int rival = 0; rival < spoken.length; rival++) {
            int[] signs = frequent[rivals.group(rival)];
            float[] speak = frequentSpeaks[rivals.group(rival)];
            for (int i = 0; i < signs.length; i++) {
                spoken[rival] += speak[i] * weights[signs[i]];
            }
        }
        forget(text);
        return spoken;
    }

    /** Lets the signs of a text speak more or less for each rival. */
    void move(Signs.Marked text, Rivals rivals, double[] by) {
        for (int i = 0; i < text.size(); i++) {
            int sign = text.sign(i);
            for (int at = starts[sign]; at < starts[sign + 1] && !isFrequent(sign); at++) {
                if (rivals.holds(holders[at])) {
                    speaks[at] += (float) (by[rivals.number(holders[at])] * text.weight(i));
                }
            }
        }
        weigh(text);
        for (int rival = 0; rival < by.length; rival++) {
            int[] signs = frequent[rivals.group(rival)];
            float[] speak = frequentSpeaks[rivals.group(rival)];
            for (int i = 0; i < signs.length; i++) {
                speak[i] += (float) (by[rival] * weights[signs[i]]);
            }
        }
        forget(text);
    }

    private void weigh(Signs.Marked text) {
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = text.weight(i);
        }
    }

    private void forget(Signs.Marked text) {
        for (int i = 0; i < text.size(); i++) {
            weights[text.sign(i)] = 0;
        }
    }

    /** What was learned, to be asked by sign. */
    TellingWords learned(Signs signs) {
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < places[group].length; i++) {
                speaks[places[group][i]] = frequentSpeaks[group][i];
            }
        }
        return new TellingWords(signs, groups, starts, holders, speaks);
    }
}
