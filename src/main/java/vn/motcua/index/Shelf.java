package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/** Writes the searchable texts into a Lucene directory, in memory or on disk. */
final class Shelf implements AutoCloseable {

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private final Directory directory;
    private final IndexWriter writer;

    Shelf(Directory directory) {
        this.directory = directory;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                            .setRAMBufferSizeMB(64)
                            .setSimilarity(Fields.similarity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds one short text. */
    void addShort(int place, List<Word> words) {
        Document document = at(place);
        List<String> keys = Fields.keys(words);
        List<String> folded = Fields.folded(words);
        add(document, Fields.WORD, keys);
        add(document, Fields.PAIR, Fields.pairs(keys));
        add(document, Fields.FOLDED, folded);
        add(document, Fields.FOLDED_PAIR, Fields.pairs(folded));
        write(document);
    }

    /** Adds everything that is said about one procedure, or asked for it. */
    void addLong(int place, List<List<Word>> all, List<List<Word>> body) {
        Document document = at(place);
        all.forEach(words -> addTo(document, Fields.ALL, Fields.ALL_PAIR, words));
        body.forEach(words -> addTo(document, Fields.BODY, Fields.BODY_PAIR, words));
        write(document);
    }

    private static void addTo(Document document, String field, String pairs, List<Word> words) {
        List<String> keys = Fields.keys(words);
        add(document, field, keys);
        add(document, pairs, Fields.pairs(keys));
    }

    private static Document at(int place) {
        Document document = new Document();
        document.add(new NumericDocValuesField(Fields.PLACE, place));
        return document;
    }

    private static void add(Document document, String field, List<String> terms) {
        document.add(new org.apache.lucene.document.Field(field, new TermStream(terms), TERMS));
    }

    private void write(Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends writing and opens the index for searching. */
    @SuppressWarnings("resource") // the reader lives as long as the index, and holds no file of its own in memory
    IndexSearcher open() {
        try {
            writer.forceMerge(1);
            writer.commit();
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(Fields.similarity());
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
