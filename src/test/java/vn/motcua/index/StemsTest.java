package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of an English word find each other; Vietnamese words keep theirs. */
class StemsTest {

    private static final ProcedureIndex INDEX = new Shelves()
            .add("1.013076", "Thủ tục đăng ký xe khi chuyển quyền sở hữu", "ownership transfer of a motorbike")
            .add("1.013077", "Thủ tục cấp lại đăng ký xe", "blue card of my motorbike was stolen")
            .index();

    @ParameterizedTest
    @CsvSource({
        "transferring motorbikes, 1.013076",
        "my motorbike ownership transferred, 1.013076",
        "blue cards stolen, 1.013077"
    })
    void anyFormFindsTheOther(String question, String code) {
        assertThat(INDEX.find(question, Filter.on(Shelves.DAY, 5))
                        .hits()
                        .getFirst()
                        .code())
                .hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"transferring, transfer", "transferred, transfer", "transfer, transfer", "transform, transform"})
    void joinsKnownAndUnknownForms(String asked, String found) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.learn("transfer transferring", 1);
        Lexicon lexicon = builder.build();

        assertThat(lexicon.stems().joined(lexicon.word(asked)).spelled()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing", "ching", "thanhs", "cccd", "đăng"})
    void leavesSyllablesAndLettersAlone(String word) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.learn("thi chi thanh ccc đăng", 1);
        Lexicon lexicon = builder.build();

        assertThat(lexicon.stems().joined(lexicon.word(word)).spelled()).isEqualTo(word);
    }

    @Property(tries = 200)
    void whatIsJoinedStaysSo(@ForAll @StringLength(max = 12) String word) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.learn("registration registered registering houses house", 1);
        Stems stems = builder.build().stems();
        Word joined = stems.joined(new Word(Word.UNKNOWN, word, word, word));

        assertThat(stems.joined(joined)).isEqualTo(joined);
    }
}
