package vn.motcua.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Splits run-together text ("dangkykhaisinh") into the most probable syllables of a lexicon. */
public final class Segmenter {
    private static final int LONGEST_RUN = 500;
    private static final double NO_BIGRAM = -1.5;

    private final Map<String, Double> words;
    private final Map<String, Double> pairs;
    private final int longestWord;

    /** A segmenter over folded syllables with the logarithm of their probability. */
    public Segmenter(Map<String, Double> logProbabilities) {
        this(logProbabilities, Map.of());
    }

    /**
     * A segmenter that also knows neighbours.
     *
     * @param pairLogProbabilities the logarithm of the probability of a syllable after another, by "first second"
     */
    public Segmenter(Map<String, Double> logProbabilities, Map<String, Double> pairLogProbabilities) {
        words = Map.copyOf(logProbabilities);
        pairs = Map.copyOf(pairLogProbabilities);
        longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The logarithm of the probability of each folded syllable. */
    public Map<String, Double> words() {
        return words;
    }

    /** The logarithm of the probability of a syllable after another, by "first second". */
    public Map<String, Double> pairs() {
        return pairs;
    }

    /** A segmenter that has learned from texts: each a line of folded syllables with blanks between them. */
    public static Segmenter learn(Iterable<String> foldedTexts) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        for (String text : foldedTexts) {
            String before = null;
            for (String word : text.split(" ")) {
                if (word.isEmpty()) {
                    continue;
                }
                words.merge(word, 1, Integer::sum);
                if (before != null) {
                    pairs.merge(before + " " + word, 1, Integer::sum);
                }
                before = word;
            }
        }
        double all = words.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> logWords = new HashMap<>();
        words.forEach((word, count) -> logWords.put(word, Math.log(count / all)));
        Map<String, Double> logPairs = new HashMap<>();
        pairs.forEach((pair, count) -> {
            double first = words.get(pair.substring(0, pair.indexOf(' ')));
            logPairs.put(pair, Math.log(count / first));
        });
        return new Segmenter(logWords, logPairs);
    }

    /**
     * The best split of the run, accents and capitals kept; empty when the run is in the lexicon as it
     * stands, is too long, can't be made of the lexicon's syllables, or
     * only of single letters.
     */
    public List<String> split(String run) {
        String folded = Fold.fold(run).toLowerCase(Locale.ROOT);
        if (run.isEmpty() || folded.length() != run.length() || run.length() > LONGEST_RUN) {
            return List.of();
        }
        List<String> split = new Lattice(run, folded).best();
        // abbreviations come apart into single letters
        boolean letters = run.length() < 2 * split.size();
        return split.size() > 1 && !letters ? split : List.of();
    }

    /** Best path through one run: states are (end, length of the last syllable). */
    private final class Lattice {
        private final String run;
        private final String folded;
        private final double[][] score;
        private final int[][] before;

        Lattice(String run, String folded) {
            this.run = run;
            this.folded = folded;
            score = new double[run.length() + 1][longestWord + 1];
            before = new int[run.length() + 1][longestWord + 1];
            for (double[] row : score) {
                Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
        }

        List<String> best() {
            for (int end = 1; end <= run.length(); end++) {
                for (int length = 1; length <= Math.min(longestWord, end); length++) {
                    Double word = word(end, length);
                    if (word != null) {
                        enter(end, length, word);
                    }
                }
            }
            return path();
        }

        private Double word(int end, int length) {
            Double probability = words.get(folded.substring(end - length, end));
            String written = run.substring(end - length, end);
            return Syllable.isMarkedNonSyllable(written) ? null : probability;
        }

        private void enter(int end, int length, double word) {
            int start = end - length;
            if (start == 0) {
                score[end][length] = word;
                return;
            }
            String second = folded.substring(start, end);
            for (int last = 1; last <= Math.min(longestWord, start); last++) {
                if (score[start][last] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                Double pair = pairs.get(folded.substring(start - last, start) + " " + second);
                double backoff = pairs.isEmpty() ? word : word + NO_BIGRAM;
                double total = score[start][last] + (pair == null ? backoff : Math.max(pair, backoff));
                if (total > score[end][length]) {
                    score[end][length] = total;
                    before[end][length] = last;
                }
            }
        }

        private List<String> path() {
            int end = run.length();
            int length = 0;
            for (int l = 1; l <= longestWord; l++) {
                if (score[end][l] > score[end][length]) {
                    length = l;
                }
            }
            List<String> path = new ArrayList<>();
            while (length > 0) {
                path.add(run.substring(end - length, end));
                int last = before[end][length];
                end -= length;
                length = last;
            }
            return path.reversed();
        }
    }
}
