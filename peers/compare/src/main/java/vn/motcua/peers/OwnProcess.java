package vn.motcua.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An engine in a process of its own, which reads texts and queries from a folder and leaves its answers there. */
final class OwnProcess implements Engine {

    private final String name;
    private final List<String> command;

    /** @param command takes the folder and the number of rounds behind it */
    OwnProcess(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    /** Solr, from the module beside this one. */
    static OwnProcess solr(Path peers) {
        Path target = peers.resolve("solr/target");
        String java = ProcessHandle.current().info().command().orElse("java");
        return new OwnProcess(
                "Solr",
                List.of(
                        java,
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        target.resolve("classes") + File.pathSeparator + target.resolve("libs/*"),
                        "vn.motcua.peers.solr.SolrPeer"));
    }

    /** MiniSearch, which {@code npm ci} in its folder gets once. */
    static OwnProcess miniSearch(Path peers) {
        return new OwnProcess(
                "MiniSearch",
                List.of(
                        "sh",
                        "-c",
                        "cd \"$0\" && { [ -d node_modules ] || npm ci --ignore-scripts --silent; } && node ask.js \"$@\"",
                        peers.resolve("minisearch").toString()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception {
        Path folder = Files.createTempDirectory("motcua-peers");
        try {
            Files.write(
                    folder.resolve("texts.tsv"),
                    listing.texts().stream()
                            .map(t -> t.code() + "\t" + t.text())
                            .toList());
            Files.write(folder.resolve("queries.txt"), queries);
            run(folder, rounds);
            return Files.readAllLines(folder.resolve("answers.tsv")).stream()
                    .map(OwnProcess::answer)
                    .toList();
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, int rounds) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.add(folder.toString());
        whole.add(String.valueOf(rounds));
        int status = new ProcessBuilder(whole)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("its process ended with status " + status);
        }
    }

    private static Answer answer(String line) {
        int tab = line.indexOf('\t');
        String codes = line.substring(tab + 1);
        return Answer.of(
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")), Long.parseLong(line.substring(0, tab)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
