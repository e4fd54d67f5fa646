package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the packaged program from outside: start to the first HTTP answer, resident memory, and how long a search
 * takes over HTTP on one connection.
 *
 * <p>Arguments: content folders; without any, {@code content}. Prints a Markdown table.
 */
final class ServerBench {

    static final Path QUERIES = Path.of("src/test/resources/vn/motcua/index/queries.jsonl");

    private static final int STARTS = 5;
    private static final int WARM = 2_000;
    private static final int COUNTED = 4_000;

    private ServerBench() {}

    public static void main(String[] args) throws Exception {
        List<Path> folders = args.length == 0
                ? List.of(Path.of("content"))
                : Arrays.stream(args).map(Path::of).toList();
        List<String> queries = RunningServer.queries(QUERIES);
        Path data = Files.createTempDirectory("motcua-bench");
        long first = 0;
        long[] starts = new long[STARTS];
        for (int i = -1; i < STARTS; i++) {
            try (RunningServer server = RunningServer.start(folders, data, queries.getFirst())) {
                if (i < 0) {
                    first = server.startMillis();
                    continue;
                }
                starts[i] = server.startMillis();
                if (i == STARTS - 1) {
                    Arrays.sort(starts);
                    server.search(queries, WARM);
                    long[] micros = server.search(queries, COUNTED);
                    print(first, starts, server.residentMegabytes(), micros, queries.size());
                }
            }
        }
    }

    private static void print(long first, long[] starts, long memory, long[] micros, int different) {
        System.out.printf(
                "JDK %s, %d cores%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println("| measure | figure |");
        System.out.println("|---|---|");
        System.out.printf("| first start, which builds the index, to the first answer | %d ms |%n", first);
        System.out.printf(
                "| later starts to the first answer, median of %d (least to most) | %d ms (%d to %d) |%n",
                starts.length, starts[starts.length / 2], starts[0], starts[starts.length - 1]);
        System.out.printf("| resident memory after %d searches | %d MB |%n", WARM + COUNTED, memory);
        System.out.printf(
                "| search over HTTP, p50 / p99 of %d (%d different queries) | %.1f / %.1f ms |%n",
                micros.length, different, micros[micros.length / 2] / 1e3, micros[micros.length * 99 / 100] / 1e3);
    }
}
