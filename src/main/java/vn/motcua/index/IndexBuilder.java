package vn.motcua.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Vocabulary;
import vn.motcua.language.Fold;
import vn.motcua.language.Segmenter;

/** Builds an index: learns the content's language, writes its texts, and groups its procedures. */
final class IndexBuilder {

    private static final int NAME_WEIGHT = 3;

    private final LexiconBuilder lexicon = new LexiconBuilder();
    private final AspectStep aspects = new AspectStep();
    private final ScopePhrases scope = new ScopePhrases();
    private final PlainWords plainWords;
    private final Abbreviations abbreviations = new Abbreviations();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<ProcedureCode, Integer> places = new HashMap<>();
    private final List<Doc> docs = new ArrayList<>();
    private final List<List<Word>> docWords = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();

    IndexBuilder() {
        plainWords = new PlainWords(lexicon);
        runs.addAll(abbreviations.spellings());
        abbreviations.meanings().forEach(phrase -> learn(phrase, 1));
        aspects.phrases().forEach(phrase -> learn(phrase, 2));
        scope.phrases().forEach(phrase -> learn(phrase, 1));
        Topics.learned().forEach(phrase -> learn(phrase, 1));
    }

    /** Writes everything into a directory. */
    Parts build(Catalogue catalogue, Vocabulary vocabulary, Directory directory) {
        try (Shelf shelf = new Shelf(directory)) {
            for (Procedure procedure : catalogue.procedures()) {
                add(procedure, vocabulary.of(procedure.code()), shelf);
            }
            IndexSearcher searcher = shelf.open();
            Lexicon learned = lexicon.build();
            Groups groups = new Groups(entries);
            return new Parts(
                    learned,
                    Segmenter.learn(runs),
                    plainWords,
                    abbreviations,
                    aspects,
                    scope,
                    new Topics(docWords, learned),
                    List.copyOf(docs),
                    new Overlap(docWords, learned),
                    Map.copyOf(places),
                    groups,
                    new TellingWords(docWords, groupsOfDocs(groups), groups.size()),
                    new Asker(searcher));
        }
    }

    private void add(Procedure procedure, List<Vocabulary.Way> ways, Shelf shelf) {
        int place = entries.size();
        entries.add(Entry.of(procedure, ways.size()));
        places.put(procedure.code(), place);
        procedure.identity().merged().forEach(old -> places.putIfAbsent(old, place));
        List<List<Word>> all = new ArrayList<>();
        for (Doc doc : ProcedureTexts.shortTexts(procedure, place, ways)) {
            all.add(addShort(doc, shelf));
        }
        List<List<Word>> body = new ArrayList<>();
        for (String text : ProcedureTexts.body(procedure)) {
            body.add(plainWords.plain(lexicon.learn(abbreviations.written(text), 1)));
        }
        shelf.addLong(place, all, body);
    }

    private List<Word> addShort(Doc doc, Shelf shelf) {
        List<Word> words = plainWords.plain(learn(doc.text(), NAME_WEIGHT));
        shelf.addShort(docs.size(), words);
        docs.add(doc);
        docWords.add(words);
        return words;
    }

    private int[] groupsOfDocs(Groups groups) {
        return docs.stream().mapToInt(doc -> groups.groupOf(doc.entry())).toArray();
    }

    private List<Word> learn(String text, int weight) {
        List<Word> words = lexicon.learn(abbreviations.written(text), weight);
        runs.add(
                String.join(" ", words.stream().map(w -> Fold.fold(w.spelled())).toList()));
        return words;
    }

    /** What an index is made of. */
    record Parts(
            Lexicon lexicon,
            Segmenter segmenter,
            PlainWords plainWords,
            Abbreviations abbreviations,
            AspectStep aspects,
            ScopePhrases scope,
            Topics topics,
            List<Doc> docs,
            Overlap overlap,
            Map<ProcedureCode, Integer> places,
            Groups groups,
            TellingWords telling,
            Asker asker) {}
}
