package vn.motcua.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.content.Catalogue;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/**
 * Imports a record into a temporary folder and tells every fact that was written down by hand and does not hold. The record
 * is JSON lines, packed or not, and is never kept here.
 */
public final class FactsCheck {

    private static final LocalDate READ_ON = LocalDate.of(2026, 7, 17);
    private static final int WRONG_USE = 2;

    private final Path source;
    private final Path folder;
    private final Map<String, String> lines = new HashMap<>();

    FactsCheck(Path source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Takes the path of the record; ends with 1 when a fact does not hold. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || args[0].isBlank() || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println(
                    "usage: mvn -q test-compile exec:exec@facts -Dmotcua.record=<record.jsonl or .jsonl.gz>");
            System.exit(WRONG_USE);
        }
        List<FactsFile.Expected> facts = FactsFile.read("/facts/national.yaml");
        Path folder = Files.createTempDirectory("facts");
        try {
            List<String> wrong = new FactsCheck(Path.of(args[0]), folder).wrong(facts);
            wrong.forEach(System.out::println);
            System.out.printf("%d procedures, %d facts, %d do not hold%n", facts.size(), count(facts), wrong.size());
            System.exit(wrong.isEmpty() ? 0 : 1);
        } finally {
            delete(folder);
        }
    }

    /** Every fact that does not hold, with its code in front. */
    List<String> wrong(List<FactsFile.Expected> facts) throws IOException {
        Path target = folder.resolve("to");
        run(source, target);
        Catalogue catalogue = ContentReader.read(List.of(target)).catalogue();
        Map<String, Long> names = catalogue.procedures().stream()
                .collect(Collectors.groupingBy(p -> letters(p.name()), Collectors.counting()));
        Map<String, String> written = written(target);
        findLines(facts.stream().map(FactsFile.Expected::code).collect(Collectors.toSet()));
        List<String> wrong = new ArrayList<>();
        for (FactsFile.Expected one : facts) {
            Optional<Procedure> procedure = catalogue.findProcedure(new ProcedureCode(one.code()));
            if (procedure.isEmpty()) {
                wrong.add(one.code() + "  not in the record");
                continue;
            }
            int sameName = names.get(letters(procedure.get().name())).intValue();
            new FactsOfRecord(procedure.get(), written.get(one.code()), flags(one.code()), sameName, READ_ON)
                    .wrong(one.facts())
                    .forEach(text -> wrong.add(one.code() + "  " + text));
        }
        return wrong;
    }

    /** What is flagged on a record when it is imported alone. */
    private Set<String> flags(String code) throws IOException {
        Path alone = Files.writeString(folder.resolve(code + ".jsonl"), lines.get(code));
        return FactWords.keys(run(alone, folder.resolve("to-" + code))).collect(Collectors.toSet());
    }

    private void findLines(Set<String> codes) throws IOException {
        try (InputStream in = new SourceFile(source, source.toString(), bytes -> {}).open()) {
            Lines all = new Lines(in);
            for (Optional<Lines.Line> line = all.next(); line.isPresent(); line = all.next()) {
                JsonNode record = Records.JSON.readTree(line.get().text());
                ProcedureCode.parse(record.path("code").asText())
                        .filter(code -> codes.contains(code.value()))
                        .ifPresent(code -> lines.put(code.value(), record.toString()));
            }
        }
    }

    private static Map<String, String> written(Path target) throws IOException {
        Map<String, String> written = new HashMap<>();
        for (String line : Files.readAllLines(target.resolve("procedures/imported.jsonl"))) {
            written.put(Records.JSON.readTree(line).path("code").asText(), line);
        }
        return written;
    }

    private static ImportReport run(Path source, Path target) {
        return Importer.run(source, target, Optional.empty(), READ_ON, (done, total) -> {});
    }

    private static String letters(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private static int count(List<FactsFile.Expected> facts) {
        return facts.stream()
                .flatMap(one -> one.facts().values().stream())
                .mapToInt(value -> value instanceof java.util.Collection<?> all
                        ? Math.max(1, all.size())
                        : value instanceof Map<?, ?> ways ? ways.size() : 1)
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
