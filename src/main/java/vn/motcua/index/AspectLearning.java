package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Learns from questions whose aspect is written down, and from statements, what tells the aspects apart: multinomial logistic
 * regression by stochastic gradient descent, always in the same order.
 */
final class AspectLearning {

    private static final String QUESTIONS = "aspect-questions.tsv";
    private static final String ENGLISH = "english-questions.tsv";
    private static final String STATEMENTS = "statements.tsv";

    private static final int ROUNDS = 12;
    private static final double FIRST_RATE = 1.5;
    private static final double SLOWING = 0.85;
    private static final List<Aspect> ALL = List.of(Aspect.values());
    private static final int CLASSES = AspectWeights.CLASSES;
    private static final int NOTHING = ALL.size();

    private final long[] signs;
    private final float[] speaks;

    private AspectLearning(long[] signs) {
        this.signs = signs;
        this.speaks = new float[signs.length * CLASSES];
    }

    /** The written questions, each with its aspect before it. */
    static List<List<String>> written() {
        return Stream.concat(Table.rows(QUESTIONS, 2).stream(), Table.rows(ENGLISH, 2).stream())
                .toList();
    }

    /** The written questions that are English, which the content's language must know. */
    static List<String> english() {
        return Table.rows(ENGLISH, 2).stream().map(row -> row.get(1)).toList();
    }

    /** What people say when they ask nothing about what they want. */
    static List<String> statements() {
        return Table.rows(STATEMENTS, 1).stream().map(List::getFirst).toList();
    }

    /** What is learned from all that is written: the same for every list, so it is learned once, when it is first asked for. */
    static AspectWeights learned() {
        return Once.WEIGHTS;
    }

    /** Learns from questions, each with its aspect before it, and from statements, read as the tables read a query. */
    static AspectWeights learn(
            List<List<String>> questions, List<String> statements, AspectTables tables, Abbreviations abbreviations) {
        Function<String, long[]> signs = text -> {
            List<String> keys = PlainWords.keys(String.join(" ", abbreviations.written(text)));
            return AspectSigns.of(keys, tables.told(keys));
        };
        List<Example> examples = new ArrayList<>();
        questions.forEach(
                row -> examples.add(new Example(ALL.indexOf(Aspect.valueOf(row.get(0))), signs.apply(row.get(1)))));
        statements.forEach(text -> examples.add(new Example(NOTHING, signs.apply(text))));
        AspectLearning learning = new AspectLearning(seenTwice(examples));
        learning.learn(examples);
        return new AspectWeights(learning.signs, learning.speaks);
    }

    private static final class Once {
        static final AspectWeights WEIGHTS = learn(written(), statements(), new AspectTables(), new Abbreviations());

        private Once() {}
    }

    /** A text: its signs, where the known ones of them stand, and the place of what it asks among all. */
    private static final class Example {
        final int asked;
        final long[] signs;
        int[] known = {};

        Example(int asked, long[] signs) {
            this.asked = asked;
            this.signs = signs;
        }
    }

    /** A sign of one question alone tells nothing about another. */
    private static long[] seenTwice(List<Example> examples) {
        long[] all = examples.stream()
                .flatMapToLong(example -> LongStream.of(example.signs))
                .sorted()
                .toArray();
        LongStream.Builder twice = LongStream.builder();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2])) {
                twice.add(all[i]);
            }
        }
        return twice.build().toArray();
    }

    private void learn(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        order.forEach(example -> example.known = places(example.signs));
        Random random = new Random(1);
        double rate = FIRST_RATE;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, rate);
            }
            rate *= SLOWING;
        }
    }

    private int[] places(long[] some) {
        return LongStream.of(some)
                .mapToInt(sign -> Arrays.binarySearch(signs, sign))
                .filter(at -> at >= 0)
                .toArray();
    }

    /** One step: the signs speak more for what is asked, and less for all else, the more so the likelier these were. */
    private void learn(Example example, double rate) {
        double length = Math.sqrt(Math.max(1, example.known.length));
        double[] odds = new double[CLASSES];
        for (int at : example.known) {
            for (int one = 0; one < CLASSES; one++) {
                odds[one] += speaks[at * CLASSES + one] / length;
            }
        }
        double most = Arrays.stream(odds).max().orElseThrow();
        double sum = 0;
        for (int one = 0; one < CLASSES; one++) {
            odds[one] = Math.exp(odds[one] - most);
            sum += odds[one];
        }
        for (int one = 0; one < CLASSES; one++) {
            double wrong = odds[one] / sum - (one == example.asked ? 1 : 0);
            for (int at : example.known) {
                speaks[at * CLASSES + one] -= (float) (rate * wrong / length);
            }
        }
    }
}
