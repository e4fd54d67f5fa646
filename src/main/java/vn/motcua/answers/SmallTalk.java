package vn.motcua.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.index.Aspect;
import vn.motcua.language.Fold;

/** Recognises messages that are only courtesy, a standing question, or an aspect of what is being read. */
final class SmallTalk {

    /** What a message means as a whole. */
    sealed interface Meaning {
        record About(Topic topic) implements Meaning {}

        /** An aspect of the procedure that is being read. */
        record Follows(Aspect aspect) implements Meaning {}
    }

    private static final SmallTalk TABLE = new SmallTalk();

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();

    private SmallTalk() {
        try (InputStream in = SmallTalk.class.getResourceAsStream("small-talk.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", 2);
        String words = plain(cells[1]);
        switch (cells[0]) {
            case "filler" -> fillers.add(words);
            case "dossier", "fee", "time", "place", "form", "steps", "condition", "result", "online" ->
                meanings.put(words, new Meaning.Follows(Aspect.valueOf(cells[0].toUpperCase(Locale.ROOT))));
            default ->
                meanings.put(words, new Meaning.About(Topic.parse(cells[0]).orElseThrow()));
        }
    }

    /** What a message means; empty unless the whole of it is known here. */
    static Optional<Meaning> meaning(String text) {
        String words = plain(text);
        return Optional.ofNullable(TABLE.meanings.get(words))
                .or(() -> Optional.ofNullable(TABLE.meanings.get(TABLE.trimmed(words))));
    }

    /** Without the courtesy around it: "dạ cho em hỏi … ạ". */
    private String trimmed(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String filler : fillers) {
                String next = (" " + rest + " ")
                        .replaceFirst("^ " + filler + " ", " ")
                        .replaceFirst(" " + filler + " $", " ");
                if (!next.isBlank() && next.strip().length() < rest.length()) {
                    rest = next.strip();
                    shorter = true;
                }
            }
        }
        return rest;
    }

    private static String plain(String text) {
        return Fold.fold(text.toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
