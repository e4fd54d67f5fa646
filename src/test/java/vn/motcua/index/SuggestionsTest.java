package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final ProcedureIndex INDEX = Shelves.everyday().index();

    @ParameterizedTest
    @CsvSource({
        "ddang ky kh, đăng ký khai sinh",
        "ddawng kys kh, đăng ký khai sinh",
        "khai xi, đăng ký khai sinh",
        "giay hon th, giấy hôn thú",
        "giấy độc th, giấy độc thân",
        "dk tạm t, đăng ký tạm trú",
        "kt3, kt3",
        "bằng lái h, bằng lái hết hạn"
    })
    void completesHoweverItIsTyped(String typed, String text) {
        assertThat(INDEX.suggest(typed, 8))
                .extracting(s -> s.text().toLowerCase(Locale.ROOT))
                .contains(text);
    }

    @Test
    void marksWhatMatched() {
        Suggestion first = INDEX.suggest("giay doc", 1).getFirst();
        assertThat(first.text()).isEqualTo("giấy độc thân");
        assertThat(first.marks())
                .extracting(mark -> first.text().substring(mark[0], mark[1]))
                .containsExactly("giấy", "độc");
    }

    @Test
    void namesEachProcedureOnce() {
        List<Suggestion> suggestions = INDEX.suggest("dang ky", 8);
        assertThat(suggestions).hasSizeGreaterThan(3);
        assertThat(suggestions).extracting(Suggestion::code).doesNotHaveDuplicates();
    }

    @Test
    void emptyTextSuggestsNothing() {
        assertThat(INDEX.suggest(" ", 8)).isEmpty();
    }

    @Property(tries = 200)
    void anyTextIsAllowed(@ForAll String typed) {
        assertThat(INDEX.suggest(typed, 8)).hasSizeLessThanOrEqualTo(8);
    }
}
