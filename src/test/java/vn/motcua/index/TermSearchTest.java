package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TermSearchTest {

    private static final int TEXTS = 300;
    private static final int FIRST_PLACE = 7;
    private static final int LIMIT = 40;

    @RepeatedTest(20)
    void findsWhatLucenesOwnSearchFinds(RepetitionInfo info) throws IOException {
        Random random = new Random(info.getCurrentRepetition());
        try (Storage storage = written(random)) {
            List<TermSearch.Weighted> terms = List.of(
                    new TermSearch.Weighted(new Term(Fields.WORD, "k1"), 1 + random.nextDouble()),
                    new TermSearch.Weighted(new Term(Fields.FOLDED, "f2"), random.nextDouble()),
                    new TermSearch.Weighted(new Term(Fields.PAIR, "k1 k3"), 2),
                    new TermSearch.Weighted(new Term(Fields.FOLDED_PAIR, "f0 f2"), 0.5),
                    new TermSearch.Weighted(new Term(Fields.WORD, "nowhere"), 9));
            TermSearch search = TermSearch.open(storage.texts());
            List<Asker.Found> found = search.find(terms, LIMIT);
            List<Asker.Found> lucenes = byLucene(storage, terms);
            assertThat(found).hasSameSizeAs(lucenes);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).score()).isCloseTo(lucenes.get(i).score(), within(1e-4));
            }
            assertThat(search.find(terms, LIMIT)).isEqualTo(found);
            search.close();
        }
    }

    @Test
    void ofEqualTextsTheFirstWrittenComesFirst() throws IOException {
        try (Storage storage = Storage.inMemory()) {
            try (Shelf shelf = new Shelf(storage)) {
                for (int place = 0; place < 5; place++) {
                    shelf.addShort(place, List.of(word(1), word(2)));
                }
                shelf.finish();
            }
            TermSearch search = TermSearch.open(storage.texts());
            assertThat(search.find(List.of(new TermSearch.Weighted(new Term(Fields.WORD, "k1"), 1)), 3))
                    .extracting(Asker.Found::place)
                    .containsExactly(0, 1, 2);
            assertThat(search.find(List.of(), 3)).isEmpty();
            search.close();
        }
    }

    @RepeatedTest(20)
    void holdingCountsTheFirstOfTheTermsThatATextHolds(RepetitionInfo info) throws IOException {
        Random random = new Random(info.getCurrentRepetition());
        try (Storage storage = written(random)) {
            List<TermSearch.Weighted> first = List.of(
                    new TermSearch.Weighted(new Term(Fields.WORD, "k1"), 3),
                    new TermSearch.Weighted(new Term(Fields.WORD, "k2"), 2));
            List<TermSearch.Weighted> second = List.of(new TermSearch.Weighted(new Term(Fields.WORD, "k1"), 0.5));
            TermSearch search = TermSearch.open(storage.texts());
            float[] held = search.holding(List.of(first, second));
            List<Integer> withOne = places(search, "k1");
            List<Integer> withTwo = places(search, "k2");
            assertThat(held).hasSize(FIRST_PLACE + TEXTS);
            for (int place = 0; place < held.length; place++) {
                double otherwise = withTwo.contains(place) ? 2 : 0;
                assertThat(held[place]).isEqualTo((float) (withOne.contains(place) ? 3.5 : otherwise));
            }
            search.close();
        }
    }

    private static List<Integer> places(TermSearch search, String word) {
        return search.find(List.of(new TermSearch.Weighted(new Term(Fields.WORD, word), 1)), TEXTS).stream()
                .map(Asker.Found::place)
                .toList();
    }

    private static Storage written(Random random) throws IOException {
        Storage storage = Storage.inMemory();
        try (Shelf shelf = new Shelf(storage)) {
            for (int text = 0; text < TEXTS; text++) {
                List<Word> words = new ArrayList<>();
                for (int i = 1 + random.nextInt(9); i > 0; i--) {
                    words.add(word(random.nextInt(6)));
                }
                shelf.addShort(FIRST_PLACE + text, words);
            }
            shelf.finish();
        }
        return storage;
    }

    private static Word word(int id) {
        return new Word(id, "k" + id, "f" + id / 2 * 2, "k" + id);
    }

    private static List<Asker.Found> byLucene(Storage storage, List<TermSearch.Weighted> terms) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (TermSearch.Weighted term : terms) {
            query.add(new BoostQuery(new TermQuery(term.term()), (float) term.weight()), BooleanClause.Occur.SHOULD);
        }
        try (DirectoryReader reader = DirectoryReader.open(storage.texts())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Fields.similarity());
            List<Asker.Found> found = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(query.build(), LIMIT).scoreDocs) {
                found.add(new Asker.Found(doc.doc, doc.score));
            }
            return found;
        }
    }
}
