package vn.motcua.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.ProcedureCode;
import vn.motcua.language.CleanText;
import vn.motcua.language.Telex;
import vn.motcua.language.Vni;

/** Completes what is being typed with names and ways of asking, understood as a question is. */
final class Suggestions {

    private static final int LONGEST_TEXT = 14;
    private static final double NAME_FIRST = 2;
    private static final double LIKELY = 0.4;
    private static final double ASKED_FIRST = 1.5;
    /** A shortened name would name too much. */
    private static final Set<Doc.Kind> SHOWN = EnumSet.of(Doc.Kind.NAME, Doc.Kind.ALSO, Doc.Kind.WAY);

    private final Parts parts;
    private final Understanding understanding;
    private final Ranking ranking;
    /** Made when the first letter is typed, so that a start need not wait for it. */
    private volatile Shown shown;

    Suggestions(Parts parts, Understanding understanding, Ranking ranking) {
        this.parts = parts;
        this.understanding = understanding;
        this.ranking = ranking;
    }

    private Shown shown() {
        if (shown == null) {
            synchronized (this) {
                if (shown == null) {
                    shown = Shown.of(parts);
                }
            }
        }
        return shown;
    }

    /** The likeliest completions, at most one for each group of procedures that differ only by level. */
    List<Suggestion> of(String typed, int limit) {
        List<Match> matches = new ArrayList<>();
        for (Completion completion : completions(typed)) {
            for (Text text : shown().texts()) {
                List<Integer> places = completion.places(text.folded());
                if (!places.isEmpty()) {
                    matches.add(new Match(text.doc(), places, quality(text, places)));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::quality)
                .reversed()
                .thenComparing(m -> m.doc().text()));
        Set<Object> met = new HashSet<>();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Match match : matches) {
            boolean fresh = met.add(parts.groups().groupOf(match.doc().entry()))
                    && met.add(match.doc().text().toLowerCase(Locale.ROOT));
            if (fresh && suggestions.size() < limit) {
                suggestions.add(suggestion(match));
            }
        }
        return suggestions.isEmpty() ? found(typed, limit) : suggestions;
    }

    /** What a search would find, for text that begins no name and no way of asking. */
    private List<Suggestion> found(String typed, int limit) {
        List<Restored> asked = understanding.of(typed).asked;
        if (asked.isEmpty()) {
            return List.of();
        }
        return ranking.rank(asked).candidates().stream()
                .filter(candidate -> candidate.likeness() > LIKELY)
                .limit(limit)
                .map(candidate -> parts.groups().members(candidate.group()).getFirst())
                .map(entry -> new Suggestion(CleanText.clean(entry.name()), entry.code(), List.of()))
                .toList();
    }

    private double quality(Text text, List<Integer> places) {
        double kind = text.doc().kind() == Doc.Kind.WAY ? 0 : NAME_FIRST;
        boolean asked = parts.groups().asked(parts.groups().groupOf(text.doc().entry()));
        return kind
                + (asked ? ASKED_FIRST : 0)
                + Completion.quality(places, text.folded().size());
    }

    /** What the typed text may be on the way to: its last word is a beginning, whole, or an abbreviation. */
    private List<Completion> completions(String typed) {
        List<String> words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        boolean whole = Character.isWhitespace(typed.charAt(typed.length() - 1));
        List<String> head = folded(words.subList(0, words.size() - (whole ? 0 : 1)));
        if (whole) {
            return List.of(Completion.of(head));
        }
        List<Completion> completions = new ArrayList<>();
        String last = words.getLast();
        Optional<String> decoded = Vni.decode(last).or(() -> Telex.decode(last));
        Typed beginning = Typed.of(decoded.orElse(last));
        completions.add(Completion.of(head, shown().prefixes().of(beginning), beginning.folded()));
        for (String meaning : parts.abbreviations().of(last)) {
            List<String> all = new ArrayList<>(head);
            Words.of(meaning).forEach(word -> all.add(Sounds.fold(word)));
            completions.add(Completion.of(all));
        }
        return completions;
    }

    private List<String> folded(List<String> words) {
        return understanding.of(String.join(" ", words)).words.stream()
                .map(w -> w.word().folded())
                .toList();
    }

    private Suggestion suggestion(Match match) {
        String text = CleanText.clean(match.doc().text());
        List<int[]> spans = Words.spans(text.toLowerCase(Locale.ROOT));
        List<int[]> marks = new ArrayList<>();
        for (int place : match.places()) {
            marks.add(spans.get(place));
        }
        int group = parts.groups().groupOf(match.doc().entry());
        ProcedureCode code = parts.groups().members(group).getFirst().code();
        return new Suggestion(text, code, marks);
    }

    /** What may be shown, and how its words begin. */
    private record Shown(Prefixes prefixes, List<Text> texts) {

        static Shown of(Parts parts) {
            List<Text> texts = new ArrayList<>();
            for (Doc doc : parts.texts().docs()) {
                List<String> folded =
                        Words.of(doc.text()).stream().map(Sounds::fold).toList();
                if (folded.size() <= LONGEST_TEXT && SHOWN.contains(doc.kind())) {
                    texts.add(new Text(doc, folded));
                }
            }
            return new Shown(new Prefixes(parts.lexicon()), texts);
        }
    }

    private record Text(Doc doc, List<String> folded) {}

    private record Match(Doc doc, List<Integer> places, double quality) {}
}
