package vn.motcua.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;

/** Asks every engine the same queries over the same list, and prints one Markdown table. */
@Command(name = "peers", mixinStandardHelpOptions = true, description = "Asks other search engines the same questions.")
final class SideBySide implements Callable<Integer> {

    private static final Path PEERS = Path.of("peers").toAbsolutePath();
    private static final int WRONG_USE = 2;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            defaultValue = "content",
            description = "Content folder; may be repeated, the earlier wins. Default: ${DEFAULT-VALUE}.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            defaultValue = "src/test/resources/vn/motcua/index/queries.jsonl",
            description = "JSON lines; may be repeated. Default: ${DEFAULT-VALUE}.")
    private List<Path> queryFiles = new ArrayList<>();

    @Option(names = "--rounds", description = "How often each query counts. Default: ${DEFAULT-VALUE}.")
    private int rounds = 2;

    private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    public static void main(String[] args) {
        System.exit(new CommandLine(new SideBySide()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Content content = ContentReader.read(folders);
        List<Query> queries = queries(content);
        if (queries.isEmpty()) {
            System.err.println("No query that this list can answer: name a file with --queries FILE.");
            return WRONG_USE;
        }
        Listing words = Listing.words(content, day);
        System.out.printf(
                "%d procedures, %d texts, %d queries, %d counted rounds, %s.%n%n",
                words.catalogue().procedures().size(), words.texts().size(), queries.size(), rounds, day);
        System.out.print(new Markdown(queries).of(runs(content, queries)));
        return 0;
    }

    private List<Query> queries(Content content) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Path file : queryFiles) {
            queries.addAll(
                    QueryFile.answerable(file, Listing.everything(content, day).catalogue()));
        }
        return queries;
    }

    private List<Markdown.Run> runs(Content content, List<Query> queries) {
        List<String> asked = queries.stream().map(Query::text).toList();
        Listing names = Listing.names(content, day);
        Listing words = Listing.words(content, day);
        Ours ours = new Ours(day);
        List<Markdown.Run> runs = new ArrayList<>();
        run(ours, Listing.everything(content, day), asked, runs);
        for (Engine engine : engines(ours)) {
            if (run(engine, words, asked, runs)) {
                run(engine, names, asked, runs);
            }
        }
        return runs;
    }

    private static List<Engine> engines(Ours ours) {
        return List.of(
                ours,
                new NaiveLucene(),
                new SqliteFts(),
                new PostgresTrigrams(),
                OwnProcess.solr(PEERS),
                OwnProcess.miniSearch(PEERS));
    }

    /** Whether the engine ran; one that cannot run here is told loudly and left out. */
    private boolean run(Engine engine, Listing listing, List<String> asked, List<Markdown.Run> runs) {
        try {
            System.err.println(engine.name() + ": " + listing.holds());
            runs.add(new Markdown.Run(engine.name(), listing.holds(), engine.ask(listing, asked, rounds)));
            return true;
        } catch (Exception e) { // foreign engines fail in many ways, and the others still count
            System.err.println("!!! " + engine.name() + " IS LEFT OUT: " + e);
            return false;
        }
    }
}
