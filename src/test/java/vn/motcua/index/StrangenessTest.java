package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangenessTest {

    private static double strangeness(Parts parts, String question) {
        List<Restored> words = new Understanding(parts, Options.ALL).of(question).asked;
        return parts.learned().strangeness().of(words);
    }

    @Test
    void whatPeopleAskForIsLessStrangeThanWhatNoProcedureAnswers() {
        Parts parts = Shelves.everyday().parts();
        assertThat(strangeness(parts, "vợ mới sinh em bé")).isNegative();
        assertThat(strangeness(parts, "kể chuyện cười")).isPositive();
    }

    @Test
    void aLongerListDoesNotMakeAQuestionStrange() {
        Shelves more = Shelves.everyday();
        IntStream.range(0, 2_000)
                .forEach(i -> more.add("9.%06d".formatted(i), "Cấp giấy phép nuôi chim tại vùng đệm số " + i));
        assertThat(strangeness(more.parts(), "vợ mới sinh em bé"))
                .isCloseTo(strangeness(Shelves.everyday().parts(), "vợ mới sinh em bé"), within(0.3));
    }
}
