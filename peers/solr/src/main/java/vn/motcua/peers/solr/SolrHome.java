package vn.motcua.peers.solr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;

/** Lays out the folders that Solr wants, with one core in memory. */
final class SolrHome {

    private static final String CORE = "texts";

    private SolrHome() {}

    static EmbeddedSolrServer open(Path home) {
        try {
            Path conf = Files.createDirectories(home.resolve(CORE).resolve("conf"));
            copy("solr.xml", home);
            copy("solrconfig.xml", conf);
            copy("schema.xml", conf);
            Files.createFile(home.resolve(CORE).resolve("core.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EmbeddedSolrServer(home, CORE);
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = SolrHome.class.getResourceAsStream(name)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
