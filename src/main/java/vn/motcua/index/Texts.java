package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** The short searchable texts with the words that they were read as, by their place. */
final class Texts {

    private final List<Doc> docs;
    private final List<List<Word>> words;
    private final long ways;

    Texts(List<Doc> docs, List<List<Word>> words) {
        this.docs = List.copyOf(docs);
        this.words = List.copyOf(words);
        this.ways = docs.stream().filter(doc -> doc.kind() == Doc.Kind.WAY).count();
    }

    int size() {
        return docs.size();
    }

    /** How many of them are ways of asking that people wrote. */
    long ways() {
        return ways;
    }

    Doc doc(int place) {
        return docs.get(place);
    }

    List<Doc> docs() {
        return docs;
    }

    List<Word> words(int place) {
        return words.get(place);
    }

    List<List<Word>> words() {
        return words;
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(docs.size());
        for (int i = 0; i < docs.size(); i++) {
            out.writeVInt(docs.get(i).entry());
            out.writeString(docs.get(i).kind().name());
            out.writeString(docs.get(i).text());
            out.writeVInt(words.get(i).size());
            for (Word word : words.get(i)) {
                out.writeVInt(word.id());
            }
        }
    }

    static Texts read(DataInput in, Lexicon lexicon) throws IOException {
        int size = in.readVInt();
        List<Doc> docs = new ArrayList<>(size);
        List<List<Word>> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int entry = in.readVInt();
            Doc.Kind kind = Doc.Kind.valueOf(in.readString());
            docs.add(new Doc(entry, in.readString(), kind));
            Word[] read = new Word[in.readVInt()];
            for (int w = 0; w < read.length; w++) {
                read[w] = lexicon.word(in.readVInt());
            }
            words.add(List.of(read));
        }
        return new Texts(docs, words);
    }
}
