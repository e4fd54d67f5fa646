package vn.motcua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Vocabulary;
import vn.motcua.language.Fold;
import vn.motcua.language.Segmenter;
import vn.motcua.language.Syllable;

/** Builds an index: learns the content's language, and writes its texts. */
final class IndexBuilder {

    private static final int NAME_WEIGHT = 6;
    /** Shared among the names of a short list, or the foreign messages would speak louder than it. */
    private static final int SHORT_LIST = 600;

    private static final int QUESTION_WEIGHT = 4;
    private static final int PROCEDURES_A_QUESTION = 150;
    private static final int SPOKEN_WEIGHT = 40;
    private static final int ENGLISH_WEIGHT = 2;

    private final LexiconBuilder lexicon = new LexiconBuilder();
    private final int nameWeight;
    private final PlainWords plainWords;
    private final Abbreviations abbreviations = new Abbreviations();
    private final AspectTables aspects = new AspectTables();
    private final List<Doc> docs = new ArrayList<>();
    private final List<List<Word>> docWords = new ArrayList<>();
    private final List<Doc> unlisted = new ArrayList<>();
    private final List<List<Word>> unlistedWords = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();

    /** @param procedures how many will be added: what people say in any question must not drown in a long list */
    private IndexBuilder(int procedures) {
        PlainWords.phrases().forEach(phrase -> lexicon.learn(phrase, 1));
        plainWords = new PlainWords(phrase -> lexicon.learn(phrase, 0)); // learned a line above: this only looks up
        runs.addAll(abbreviations.spellings());
        abbreviations.meanings().forEach(phrase -> learn(phrase, 1));
        nameWeight = NAME_WEIGHT + SHORT_LIST / Math.max(1, procedures);
        int often = QUESTION_WEIGHT + procedures / PROCEDURES_A_QUESTION;
        aspects.learned().forEach(phrase -> learn(phrase, often));
        AspectLearning.english().forEach(question -> lexicon.learn(question, ENGLISH_WEIGHT));
        Table.rows("spoken-words.tsv", 1).forEach(row -> learn(row.getFirst(), SPOKEN_WEIGHT * often));
        new ScopePhrases().phrases().forEach(phrase -> learn(phrase, 1));
        Topics.learned().forEach(phrase -> learn(phrase, 1));
    }

    /** Writes the texts of a catalogue, and gives what was learned from them. */
    static Learned build(Catalogue catalogue, Vocabulary vocabulary, Storage storage) throws IOException {
        IndexBuilder builder = new IndexBuilder(catalogue.procedures().size());
        try (Shelf shelf = new Shelf(storage)) {
            int place = 0;
            for (Procedure procedure : catalogue.procedures()) {
                builder.add(procedure, place++, Entries.ways(procedure, vocabulary), shelf);
            }
            builder.addUnlisted(catalogue, vocabulary, shelf);
            builder.addForeign(place, shelf);
            shelf.finish();
        }
        return builder.learned(Groups.numbered(catalogue.procedures()));
    }

    private Learned learned(List<Integer> groupOf) {
        int groups = groupOf.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        int[] groupOfDoc = docs.stream()
                .mapToInt(doc ->
                        doc.entry() < groupOf.size() ? groupOf.get(doc.entry()) : groups + doc.entry() - groupOf.size())
                .toArray();
        Texts texts = new Texts(docs, docWords);
        Lexicon words = lexicon.build();
        return new Learned(
                groupOf,
                words,
                Segmenter.learn(runs),
                texts,
                new Texts(unlisted, unlistedWords),
                Topics.uses(texts),
                Telling.learn(docWords, groupOfDoc, groups + Foreign.blocks()),
                Strangeness.learn(texts, unlistedWords, words),
                AspectLearning.learned());
    }

    /**
     * What people ask for that this list does not hold: without it, a short list would take most of the language for foreign,
     * and the next best procedure for what was asked.
     */
    private void addUnlisted(Catalogue catalogue, Vocabulary vocabulary, Shelf shelf) {
        List<ProcedureCode> codes = vocabulary.ways().keySet().stream()
                .filter(code -> catalogue.findProcedure(code).isEmpty())
                .sorted()
                .toList();
        for (int entry = 0; entry < codes.size(); entry++) {
            for (Vocabulary.Way way : vocabulary.of(codes.get(entry))) {
                List<Word> words = plain(learn(way.text(), 1));
                shelf.addUnlisted(unlisted.size(), words);
                unlisted.add(new Doc(entry, way.text(), Doc.Kind.WAY));
                unlistedWords.add(words);
            }
        }
    }

    private void add(Procedure procedure, int place, List<Vocabulary.Way> ways, Shelf shelf) {
        List<List<Word>> all = new ArrayList<>();
        for (Doc doc : ProcedureTexts.shortTexts(procedure, place, ways)) {
            all.add(addShort(doc, shelf));
        }
        List<List<Word>> body = new ArrayList<>();
        for (String text : ProcedureTexts.body(procedure)) {
            body.add(plain(lexicon.learn(abbreviations.written(text), 1)));
        }
        shelf.addLong(place, all, body);
    }

    /** Adds the foreign messages without their questions, as a question is searched for. */
    private void addForeign(int procedures, Shelf shelf) {
        List<List<Word>> blocks = new ArrayList<>();
        for (Foreign.Message message : Foreign.MESSAGES) {
            List<Word> words = lexicon.stems().joined(aspects.without(plainWords.plain(learn(message.text(), 1))));
            add(new Doc(procedures + message.block(), message.text(), Doc.Kind.FOREIGN), words, shelf);
            if (message.block() == blocks.size()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(message.block()).addAll(words);
        }
        for (int block = 0; block < blocks.size(); block++) {
            shelf.addForeign(procedures + block, blocks.get(block));
        }
    }

    private List<Word> addShort(Doc doc, Shelf shelf) {
        List<Word> words = plain(learn(doc.text(), nameWeight));
        add(doc, words, shelf);
        return words;
    }

    private void add(Doc doc, List<Word> words, Shelf shelf) {
        shelf.addShort(docs.size(), words);
        docs.add(doc);
        docWords.add(words);
    }

    private List<Word> plain(List<Word> words) {
        return lexicon.stems().joined(plainWords.plain(words));
    }

    private List<Word> learn(String text, int weight) {
        List<Word> words = lexicon.learn(abbreviations.written(text), weight);
        runs.add(words.stream()
                .map(Word::spelled)
                .filter(spelled -> !Syllable.isMarkedNonSyllable(spelled))
                .map(Fold::fold)
                .collect(Collectors.joining(" ")));
        return words;
    }
}
