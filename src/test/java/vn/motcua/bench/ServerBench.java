package vn.motcua.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the packaged program from outside: start to the first HTTP answer, resident memory, and how long a search
 * takes over HTTP on one connection.
 *
 * <p>Arguments: content folders; without any, {@code content}. Prints a Markdown table.
 */
final class ServerBench {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Pattern QUERY = Pattern.compile("\"query\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int STARTS = 5;
    private static final int WARM = 1_000;
    private static final int COUNTED = 4_000;

    private record Server(Process process, String address, long startMillis) {}

    private ServerBench() {}

    public static void main(String[] folders) throws Exception {
        List<String> command = command(folders.length == 0 ? new String[] {"content"} : folders);
        List<String> queries = queries();
        long[] starts = new long[STARTS];
        long[] micros = new long[0];
        long memory = 0;
        for (int i = 0; i < STARTS; i++) {
            Server server = start(command, queries.getFirst());
            starts[i] = server.startMillis();
            if (i == STARTS - 1) {
                search(server.address(), queries, WARM);
                micros = search(server.address(), queries, COUNTED);
                memory = residentMegabytes(server.process().pid());
            }
            server.process().destroy();
            server.process().waitFor();
        }
        print(starts, memory, micros, queries.size());
    }

    private static List<String> command(String[] folders) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/motcua.jar",
                "serve",
                "--port",
                "0"));
        for (String folder : folders) {
            command.addAll(List.of("--content", folder));
        }
        return command;
    }

    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/vn/motcua/index/queries.jsonl"))) {
            Matcher matcher = QUERY.matcher(line);
            if (matcher.find()) {
                queries.add(matcher.group(1).replace("\\\"", "\""));
            }
        }
        return queries;
    }

    private static Server start(List<String> command, String query) throws Exception {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = out.readLine()) != null) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                String address = matcher.group();
                search(address, List.of(query), 1);
                long millis = (System.nanoTime() - begin) / 1_000_000;
                Thread.ofVirtual().start(() -> drain(out));
                return new Server(process, address, millis);
            }
        }
        throw new IllegalStateException("the server ended before it printed its address: " + command);
    }

    private static void drain(BufferedReader out) {
        try {
            while (out.readLine() != null) {}
        } catch (IOException e) {
            // The process was stopped: there is nothing more to read.
        }
    }

    private static long[] search(String address, List<String> queries, int times) throws Exception {
        long[] micros = new long[times];
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < times; i++) {
                String query = URLEncoder.encode(queries.get(i % queries.size()), StandardCharsets.UTF_8);
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/search?q=" + query))
                        .build();
                long begin = System.nanoTime();
                HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
                micros[i] = (System.nanoTime() - begin) / 1_000;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("HTTP " + answer.statusCode());
                }
            }
        }
        return micros;
    }

    private static long residentMegabytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("no VmRSS for process " + pid);
    }

    private static void print(long[] starts, long memory, long[] micros, int different) {
        Arrays.sort(starts);
        Arrays.sort(micros);
        System.out.printf(
                "JDK %s, %d cores%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println("| measure | figure |");
        System.out.println("|---|---|");
        System.out.printf(
                "| start to first answer, median of %d (least to most) | %d ms (%d to %d) |%n",
                starts.length, starts[starts.length / 2], starts[0], starts[starts.length - 1]);
        System.out.printf("| resident memory after %d searches | %d MB |%n", WARM + COUNTED, memory);
        System.out.printf(
                "| search over HTTP, p50 / p99 of %d (%d different queries) | %.1f / %.1f ms |%n",
                micros.length, different, micros[micros.length / 2] / 1e3, micros[micros.length * 99 / 100] / 1e3);
    }
}
