package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Writes the searchable texts into three Lucene indexes, in memory or on disk. */
final class Shelf implements AutoCloseable {

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private final IndexWriter texts;
    private final IndexWriter procedures;
    private final IndexWriter unlisted;

    Shelf(Storage storage) throws IOException {
        texts = writer(storage.texts());
        procedures = writer(storage.procedures());
        unlisted = writer(storage.unlisted());
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(64)
                        .setSimilarity(Fields.similarity()));
    }

    /** Adds one short text. */
    void addShort(int place, List<Word> words) {
        addShort(texts, place, words);
    }

    /** Adds one way of asking for what is not listed. */
    void addUnlisted(int place, List<Word> words) {
        addShort(unlisted, place, words);
    }

    private static void addShort(IndexWriter writer, int place, List<Word> words) {
        Document document = at(place);
        List<String> keys = Fields.keys(words);
        List<String> folded = Fields.folded(words);
        add(document, Fields.WORD, keys);
        add(document, Fields.PAIR, Fields.pairs(keys));
        add(document, Fields.FOLDED, folded);
        add(document, Fields.FOLDED_PAIR, Fields.pairs(folded));
        write(writer, document);
    }

    /** Adds everything that is said about one procedure, or asked for it. */
    void addLong(int place, List<List<Word>> all, List<List<Word>> body) {
        Document document = at(place);
        all.forEach(words -> addTo(document, Fields.ALL, Fields.ALL_PAIR, words));
        body.forEach(words -> addTo(document, Fields.BODY, Fields.BODY_PAIR, words));
        write(procedures, document);
    }

    /** Adds the words of a block of messages that no procedure answers. */
    void addForeign(int place, List<Word> words) {
        Document document = at(place);
        add(document, Fields.FOREIGN, Fields.keys(words));
        write(procedures, document);
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
        document.add(new Field(field, new TermStream(terms), TERMS));
    }

    private static void write(IndexWriter writer, Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends writing: one segment each, the quickest to search. */
    void finish() throws IOException {
        texts.forceMerge(1);
        procedures.forceMerge(1);
        unlisted.forceMerge(1);
    }

    @Override
    public void close() throws IOException {
        texts.close();
        procedures.close();
        unlisted.close();
    }
}
