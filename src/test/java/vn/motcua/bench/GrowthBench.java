package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how the packaged program grows with its list: the shipped content, then lengthened to 4,000 and to 40,000
 * procedures with near-duplicates ({@link LongList}).
 *
 * <p>Arguments: {@code --queries FILE} (JSON lines with query and gold) any number of times, then content folders, such
 * as {@code content} and an imported record. Without queries, the index's own. Prints a Markdown table.
 */
final class GrowthBench {

    private static final int WARM = 1_500;
    private static final int COUNTED = 3_000;

    private final List<Path> queries = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final Path work;

    private GrowthBench(List<String> args) throws IOException {
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--queries")) {
                queries.add(Path.of(rest.next()));
            } else {
                folders.add(Path.of(arg));
            }
        }
        if (queries.isEmpty()) {
            queries.add(ServerBench.QUERIES);
        }
        work = Files.createTempDirectory("motcua-growth");
    }

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(String.join(" ", args).strip().split("\\s+")); // a build hands them over as one
        GrowthBench bench = new GrowthBench(words);
        System.out.printf(
                "JDK %s, %d cores%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println(
                "| procedures | first start | second start | index on disk | resident | p50 | p99 | quality |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        bench.row(List.of(bench.folders.getFirst()));
        bench.row(bench.lengthened(4_000));
        bench.row(bench.lengthened(40_000));
        delete(bench.work);
    }

    private List<Path> lengthened(int together) throws IOException {
        Path copies = work.resolve("list-" + together);
        LongList.write(folders, together, copies);
        List<Path> all = new ArrayList<>(folders);
        all.add(copies);
        return all;
    }

    private void row(List<Path> content) throws Exception {
        Path data = work.resolve("data");
        List<String> asked = new ArrayList<>();
        for (Path file : queries) {
            asked.addAll(RunningServer.queries(file));
        }
        long first;
        try (RunningServer server = RunningServer.start(content, data, asked.getFirst())) {
            first = server.startMillis();
        }
        try (RunningServer server = RunningServer.start(content, data, asked.getFirst())) {
            server.search(asked, WARM);
            long[] micros = server.search(asked, COUNTED);
            System.out.printf(
                    "| %,d | %.1f s | %.1f s | %.1f MB | %d MB | %.1f ms | %.1f ms | %s |%n",
                    server.procedures(),
                    first / 1e3,
                    server.startMillis() / 1e3,
                    size(data) / 1e6,
                    server.residentMegabytes(),
                    micros[micros.length / 2] / 1e3,
                    micros[micros.length * 99 / 100] / 1e3,
                    quality(content, data));
        }
        delete(data);
    }

    /** First hits right, and those among the first three, as {@code motcua eval} counts them in each file. */
    private String quality(List<Path> content, Path data) throws Exception {
        List<String> figures = new ArrayList<>();
        for (Path file : queries) {
            List<String> command = RunningServer.command("eval", content);
            command.add(file.toString());
            ProcessBuilder eval = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            eval.environment().put("MOTCUA_DATA", data.toString());
            Process process = eval.start();
            String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            String[] cells = Arrays.stream(table.split("\n"))
                    .filter(line -> line.startsWith("all "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(table))
                    .split("\\s+");
            figures.add("s@1 %s, s@3 %s of %s".formatted(cells[2], cells[3], cells[1]));
        }
        return String.join("; ", figures);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
