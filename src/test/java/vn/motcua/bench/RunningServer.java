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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, started as a process of its own and measured from outside. */
final class RunningServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Pattern QUERY = Pattern.compile("\"query\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    private final Process process;
    private final String address;
    private final long startMillis;

    private RunningServer(Process process, String address, long startMillis) {
        this.process = process;
        this.address = address;
        this.startMillis = startMillis;
    }

    /**
     * Starts the program and waits for its first answer.
     *
     * @param data folder for what it keeps between runs
     */
    static RunningServer start(List<Path> folders, Path data, String query) throws Exception {
        long begin = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command("serve", folders)).redirectErrorStream(true);
        builder.command().addAll(List.of("--port", "0"));
        builder.environment().putAll(Map.of("MOTCUA_DATA", data.toString()));
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = out.readLine()) != null) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                search(matcher.group(), List.of(query), 1);
                Thread.ofVirtual().start(() -> drain(out));
                return new RunningServer(process, matcher.group(), (System.nanoTime() - begin) / 1_000_000);
            }
        }
        throw new IllegalStateException("the server ended before it printed its address: " + builder.command());
    }

    /** A command of the packaged program on these content folders. */
    static List<String> command(String verb, List<Path> folders) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-jar", "target/motcua.jar", verb));
        folders.forEach(folder -> command.addAll(List.of("--content", folder.toString())));
        return command;
    }

    /** The queries of a file of JSON lines. */
    static List<String> queries(Path file) throws IOException {
        List<String> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = QUERY.matcher(line);
            if (matcher.find()) {
                queries.add(matcher.group(1).replace("\\\"", "\""));
            }
        }
        return queries;
    }

    /** Milliseconds from the start of the process to its first answer. */
    long startMillis() {
        return startMillis;
    }

    /** Asks queries in turn, one after the other on one connection; the microseconds that each took, ascending. */
    long[] search(List<String> queries, int times) throws Exception {
        return search(address, queries, times);
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
        Arrays.sort(micros);
        return micros;
    }

    /** How many procedures are in force. */
    int procedures() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/procedures?size=1"))
                    .build();
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher total = TOTAL.matcher(answer);
            return total.find() ? Integer.parseInt(total.group(1)) : 0;
        }
    }

    long residentMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("no VmRSS for process " + process.pid());
    }

    private static void drain(BufferedReader out) {
        try {
            while (out.readLine() != null) {}
        } catch (IOException e) {
            // The process was stopped: there is nothing more to read.
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
