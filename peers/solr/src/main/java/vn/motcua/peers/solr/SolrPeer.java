package vn.motcua.peers.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;

/**
 * Indexes {@code texts.tsv} of a folder in an embedded Solr, asks {@code queries.txt}, and writes what was found, with
 * the time it took, to {@code answers.tsv}.
 */
final class SolrPeer {

    private static final int TEXTS_LOOKED_AT = 200;

    private SolrPeer() {}

    /** Arguments: the folder, and how many rounds count after one that does not. */
    public static void main(String[] args) throws IOException, SolrServerException {
        Path folder = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<String> queries = Files.readAllLines(folder.resolve("queries.txt"));
        StringBuilder answers = new StringBuilder();
        try (EmbeddedSolrServer solr = SolrHome.open(folder.resolve("solr"))) {
            index(solr, Files.readAllLines(folder.resolve("texts.tsv")));
            for (int round = 0; round <= rounds; round++) {
                for (String query : queries) {
                    long start = System.nanoTime();
                    String found = find(solr, query);
                    long nanos = System.nanoTime() - start;
                    if (round > 0) {
                        answers.append(nanos).append('\t').append(found).append('\n');
                    }
                }
            }
        }
        Files.writeString(folder.resolve("answers.tsv"), answers);
    }

    private static void index(EmbeddedSolrServer solr, List<String> texts) throws IOException, SolrServerException {
        for (String line : texts) {
            String[] parts = line.split("\t", 2);
            SolrInputDocument document = new SolrInputDocument();
            document.addField("code", parts[0]);
            document.addField("accented", parts[1]);
            solr.add(document);
        }
        solr.commit();
    }

    /** Words with and without marks, more for words that stand together; any of them may match. */
    private static String find(EmbeddedSolrServer solr, String text) throws IOException, SolrServerException {
        SolrQuery query = new SolrQuery(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
        query.set("defType", "edismax");
        query.set("qf", "accented folded");
        query.set("pf2", "accented folded");
        query.set("lowercaseOperators", "false");
        query.set("mm", "1");
        query.setFields("code");
        query.setRows(TEXTS_LOOKED_AT);
        return solr.query(query).getResults().stream()
                .map(hit -> (String) hit.getFirstValue("code"))
                .collect(Collectors.joining(" "));
    }
}
