package vn.motcua.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.motcua.content.Document;
import vn.motcua.content.Procedure;

/**
 * Holds the facts of one procedure against what an import made of it.
 *
 * @param line the procedure as it was written
 * @param flags the keys of what was flagged on it
 * @param sameName how many procedures go by its name
 */
record FactsOfRecord(Procedure procedure, String line, Set<String> flags, int sameName, LocalDate on) {

    /** The facts that do not hold, each in a sentence. */
    List<String> wrong(Map<String, Object> facts) {
        List<String> wrong = new ArrayList<>();
        facts.forEach((key, value) -> wrong(key, value).forEach(text -> wrong.add(key + ": " + text)));
        return wrong;
    }

    private List<String> wrong(String key, Object value) {
        return switch (key) {
            case "name" -> same(value, procedure.name());
            case "field" -> same(value, procedure.identity().field().name());
            case "levels" -> same(words(value), words(procedure.identity().levels()));
            case "decision" ->
                same(value, procedure.identity().standing().decision().orElse(""));
            case "executing" -> same(value, procedure.agencies().executing());
            case "fees" -> perWay(value, way -> new TreeSet<>(FactWords.fees(procedure, way, on)));
            case "times" -> perWay(value, way -> new TreeSet<>(FactWords.times(procedure, way)));
            case "labels" -> same(words(value), words(FactWords.labels(procedure, on)));
            case "past-fees" -> same(words(value), words(FactWords.past(procedure, on)));
            case "reductions" -> same(words(value), words(FactWords.reductions(procedure)));
            case "time-note" -> some(value, FactWords.timeNotes(procedure));
            case "source-note" -> some(value, procedure.source().note().stream().toList());
            case "flags" -> missing(value, flags::contains, "not flagged");
            case "flags-not" -> missing(value, flag -> !flags.contains(flag), "flagged");
            case "never" -> missing(value, text -> !line.contains(text), "stands in what is shown");
            case "same-name" -> same(value, sameName);
            default -> wrongCount(key, value);
        };
    }

    private List<String> wrongCount(String key, Object value) {
        return switch (key) {
            case "papers" -> same(value, documents().size());
            case "sets" -> same(value, procedure.dossier().sets());
            case "results" -> same(value, procedure.results().size());
            case "legal-basis" -> same(value, procedure.legalBasis().size());
            case "conditions" -> same(value, procedure.conditions().size());
            case "notes" -> same(value, procedure.notes().size());
            case "has" ->
                missing(value, paper -> documents().stream().anyMatch(d -> FactWords.is(d, paper)), "missing");
            case "has-not" ->
                missing(
                        value,
                        start -> documents().stream().noneMatch(d -> d.name().startsWith(start)),
                        "a paper");
            case "forms" -> missing(value, FactWords.forms(procedure)::contains, "no such form");
            case "order" -> order(value);
            default -> List.of("no such fact");
        };
    }

    private List<Document> documents() {
        return procedure.dossier().documents();
    }

    private List<String> order(Object value) {
        List<String> names = documents().stream().map(Document::name).toList();
        int at = 0;
        for (String start : texts(value)) {
            while (at < names.size() && !names.get(at).startsWith(start)) {
                at++;
            }
            if (at == names.size()) {
                return List.of("\"" + start + "\" is missing or too early");
            }
        }
        return List.of();
    }

    private List<String> perWay(Object value, Function<String, Set<String>> actual) {
        List<String> wrong = new ArrayList<>();
        Set<String> ways = new TreeSet<>();
        procedure.submissions().forEach(s -> ways.add(FactWords.way(s.method())));
        Map<?, ?> expected = (Map<?, ?>) value;
        wrong.addAll(same(words(expected.keySet()), words(ways)));
        expected.forEach((way, texts) -> {
            Set<String> must = words(texts);
            Set<String> is = actual.apply(way.toString());
            if (!FactWords.fits(must, is)) {
                wrong.add(way + " must be " + must + ", is " + is);
            }
        });
        return wrong;
    }

    private static List<String> same(Object expected, Object actual) {
        return Objects.equals(expected, actual) ? List.of() : List.of("must be " + expected + ", is " + actual);
    }

    private static List<String> some(Object part, List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(part.toString()))
                ? List.of()
                : List.of("\"" + part + "\" must stand in " + texts);
    }

    private static List<String> missing(Object value, Predicate<String> holds, String why) {
        return texts(value).stream()
                .filter(holds.negate())
                .map(text -> "\"" + text + "\" " + why)
                .toList();
    }

    private static List<String> texts(Object value) {
        return ((Collection<?>) value).stream().map(Object::toString).toList();
    }

    private static Set<String> words(Object value) {
        Set<String> words = new TreeSet<>();
        texts(value).forEach(text -> words.add(text.equals(text.toUpperCase(Locale.ROOT)) ? lower(text) : text));
        return words;
    }

    /** Constants of the content are spoken of in small letters. */
    private static String lower(String text) {
        return text.matches("[A-Z_]+") ? text.toLowerCase(Locale.ROOT) : text;
    }
}
