package vn.motcua.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as most would begin with it: lower case, ASCII folding, any word may match, BM25. */
final class NaiveLucene implements Engine {

    private static final String CODE = "code";
    private static final String TEXT = "text";

    @Override
    public String name() {
        return "Lucene, folded";
    }

    @Override
    public List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception {
        try (Analyzer analyzer = new Folding();
                Directory directory = new ByteBuffersDirectory()) {
            write(listing, directory, analyzer);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder builder = new QueryBuilder(analyzer);
                return Rounds.ask(query -> find(searcher, builder.createBooleanQuery(TEXT, query)), queries, rounds);
            }
        }
    }

    private static void write(Listing listing, Directory directory, Analyzer analyzer) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Text text : listing.texts()) {
                Document document = new Document();
                document.add(new StoredField(CODE, text.code()));
                document.add(new TextField(TEXT, text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    /** @param query null when no word is left of what was typed */
    private static List<String> find(IndexSearcher searcher, Query query) throws IOException {
        List<String> codes = new ArrayList<>();
        if (query != null) {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, TEXTS_LOOKED_AT).scoreDocs) {
                codes.add(stored.document(hit.doc).get(CODE));
            }
        }
        return codes;
    }

    private static final class Folding extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, folded);
        }
    }
}
