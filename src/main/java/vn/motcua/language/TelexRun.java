package vn.motcua.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads several syllables typed in Telex without a blank: "ddawngkys" means "đăng ký". */
final class TelexRun {
    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_PIECE = 10;

    /** Keys that hardly occur in other words; a tone key alone would make Vietnamese of "register". */
    private static final Pattern SURE_KEYS = Pattern.compile("aa|ee|oo|dd|[aou]w");

    private TelexRun() {}

    /** The syllables with blanks between them; empty for one syllable and when no reading is sure. */
    static Optional<String> decode(String token) {
        String lower = Letters.lookup(token);
        if (lower.length() > LONGEST_RUN || !SURE_KEYS.matcher(lower).find()) {
            return Optional.empty();
        }
        String[] best = new String[lower.length() + 1];
        double[] cost = new double[lower.length() + 1];
        best[0] = "";
        for (int end = 1; end <= lower.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
                String piece = best[start] == null ? "" : read(lower.substring(start, end));
                double total = cost[start] + cost(piece);
                if (!piece.isEmpty() && (best[end] == null || total < cost[end])) {
                    best[end] = best[start] + " " + piece;
                    cost[end] = total;
                }
            }
        }
        String whole = best[lower.length()];
        return whole == null || whole.indexOf(' ', 1) < 0
                ? Optional.empty()
                : Optional.of(Letters.recase(token, whole.strip()));
    }

    private static String read(String piece) {
        return Telex.read(piece).orElse(Syllable.isSyllable(piece) ? piece : "");
    }

    /** Few pieces are better, and pieces that begin with a consonant: khai sinh, not khái inh. */
    private static double cost(String piece) {
        boolean onset = !piece.isEmpty() && !Letters.isVowel(Letters.toneless(piece.charAt(0)));
        return onset ? 1 : 1.5;
    }
}
