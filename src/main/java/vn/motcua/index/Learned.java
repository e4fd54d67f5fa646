package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import vn.motcua.language.Segmenter;

/**
 * What an index has learned from the content, beside what Lucene holds; kept in a file with a check sum.
 *
 * @param groupOf for each procedure the group of those that differ only by level or province
 * @param unlisted ways of asking for procedures that the list does not hold; their entries count these procedures
 * @param topicUses for each phrase of a foreign topic how often the content itself uses it
 */
record Learned(
        List<Integer> groupOf,
        Lexicon lexicon,
        Segmenter segmenter,
        Texts texts,
        Texts unlisted,
        Map<String, Integer> topicUses,
        TellingWords telling,
        Strangeness strangeness,
        AspectWeights aspects) {

    private static final String FILE = "learned";
    private static final String CODEC = "MotCuaLearned";
    private static final int VERSION = 1; // another build keeps its indexes elsewhere: see IndexFormat

    Learned {
        groupOf = List.copyOf(groupOf);
        topicUses = Map.copyOf(topicUses);
    }

    void write(Directory directory) throws IOException {
        try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, CODEC, VERSION);
            out.writeVInt(groupOf.size());
            for (int group : groupOf) {
                out.writeVInt(group);
            }
            lexicon.write(out);
            writeNumbers(segmenter.words(), out);
            writeNumbers(segmenter.pairs(), out);
            texts.write(out);
            unlisted.write(out);
            out.writeMapOfStrings(asText(topicUses));
            telling.write(out);
            strangeness.write(out);
            aspects.write(out);
            CodecUtil.writeFooter(out);
        }
    }

    /** Reads what was written. @throws IOException also when the file is torn or of another version */
    static Learned read(Directory directory) throws IOException {
        try (IndexInput in = directory.openInput(FILE, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in); // before a torn number is taken for a size
            in.seek(0);
            CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
            List<Integer> groupOf = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                groupOf.add(in.readVInt());
            }
            Lexicon lexicon = Lexicon.read(in);
            Segmenter segmenter = new Segmenter(readNumbers(in), readNumbers(in));
            Texts texts = Texts.read(in, lexicon);
            Texts unlisted = Texts.read(in, lexicon);
            Map<String, Integer> topicUses = new TreeMap<>();
            in.readMapOfStrings().forEach((phrase, count) -> topicUses.put(phrase, Integer.valueOf(count)));
            TellingWords telling = TellingWords.read(in);
            Strangeness strangeness = Strangeness.read(in, lexicon);
            return new Learned(
                    groupOf,
                    lexicon,
                    segmenter,
                    texts,
                    unlisted,
                    topicUses,
                    telling,
                    strangeness,
                    AspectWeights.read(in));
        }
    }

    private static Map<String, String> asText(Map<String, Integer> counts) {
        Map<String, String> text = new TreeMap<>();
        counts.forEach((key, count) -> text.put(key, count.toString()));
        return text;
    }

    private static void writeNumbers(Map<String, Double> numbers, DataOutput out) throws IOException {
        out.writeVInt(numbers.size());
        for (Map.Entry<String, Double> entry : new TreeMap<>(numbers).entrySet()) {
            out.writeString(entry.getKey());
            out.writeLong(Double.doubleToLongBits(entry.getValue()));
        }
    }

    private static Map<String, Double> readNumbers(DataInput in) throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with parameters cannot be made otherwise
        Map.Entry<String, Double>[] numbers = new Map.Entry[in.readVInt()];
        for (int i = 0; i < numbers.length; i++) {
            String key = in.readString();
            numbers[i] = Map.entry(key, Double.longBitsToDouble(in.readLong()));
        }
        return Map.ofEntries(numbers);
    }
}
