package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PathFinderTest {

    private static final int WORDS = 8;
    private static final int LENGTH = 5;

    @RepeatedTest(50)
    void noWayIsCheaperThanTheOneFound(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        LanguageModel model = model(random);
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < LENGTH; at++) {
            for (int i = 0; i < 3; i++) {
                int to = Math.min(LENGTH, at + 1 + random.nextInt(2));
                List<Word> words = i == 0 ? List.of(word(random)) : List.of(word(random), word(random));
                readings.add(new Reading(at, to, words, random.nextDouble() * 6, Step.REPAIR));
            }
            readings.add(Reading.of(at, word(random), random.nextDouble() * 6, Step.REPAIR));
        }
        List<Reading> found = new PathFinder(model).best(readings, LENGTH);
        assertThat(cost(model, found)).isCloseTo(cheapest(model, readings, List.of(), 0), within(1e-9));
    }

    private static Word word(Random random) {
        int id = random.nextInt(WORDS);
        return new Word(id, "k" + id, "k" + id, "k" + id);
    }

    private static LanguageModel model(Random random) {
        PairCounts pairs = new PairCounts();
        int[] counts = new int[WORDS];
        int[] asFirst = new int[WORDS];
        int[] followers = new int[WORDS];
        for (int i = 0; i < 30; i++) {
            int first = random.nextInt(WORDS);
            int second = random.nextInt(WORDS);
            int often = 1 + random.nextInt(9);
            counts[second] += often;
            asFirst[first] += often;
            followers[first] += pairs.add(first, second, often) ? 1 : 0;
        }
        return new LanguageModel(pairs, counts, asFirst, followers);
    }

    private static double cheapest(LanguageModel model, List<Reading> readings, List<Reading> way, int at) {
        if (at == LENGTH) {
            return cost(model, way);
        }
        double cheapest = Double.POSITIVE_INFINITY;
        for (Reading reading : readings) {
            if (reading.from() == at) {
                List<Reading> longer = new ArrayList<>(way);
                longer.add(reading);
                cheapest = Math.min(cheapest, cheapest(model, readings, longer, reading.to()));
            }
        }
        return cheapest;
    }

    private static double cost(LanguageModel model, List<Reading> way) {
        double cost = 0;
        int previous = Word.UNKNOWN;
        for (Reading reading : way) {
            cost += reading.cost();
            for (Word word : reading.words()) {
                cost += model.cost(previous, word.id());
                previous = word.id();
            }
        }
        return cost;
    }
}
