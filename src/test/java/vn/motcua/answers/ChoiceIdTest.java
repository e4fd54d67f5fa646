package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;

class ChoiceIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p-1.001193",
                "p-1.001193-fee",
                "p-10.123456789-condition",
                "r-1.001193",
                "n-1.001193",
                "g-1.001193",
                "g-1.001193:cho-o:thue",
                "g-1.001193:so-trang:150",
                "b-1.001193",
                "f-ho-tich",
                "f-ho-tich:2",
                "e-sinh-con",
                "home",
                "english",
                "late"
            })
    void readsBackWhatItWrites(String id) {
        assertThat(ChoiceId.parse(id).map(ChoiceId::text)).contains(id);
    }

    @Test
    void meansTheAspectOfAProcedure() {
        assertThat(ChoiceId.parse("p-1.001193-fee"))
                .contains(new ChoiceId.Page(new ProcedureCode("1.001193"), Optional.of(Aspect.FEE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p-",
                "p-1.001193-",
                "p-1.001193-price",
                "p-x",
                "f-",
                "f-ho-tich:0",
                "HOME",
                "g-1.1:a:b",
                "g-1.001193:a"
            })
    void anythingElseMeansNothing(String id) {
        assertThat(ChoiceId.parse(id)).isEmpty();
    }

    @Test
    void aLongFieldStillFits() {
        String field = "a-very-long-field-of-administration-that-nobody-would-ever-read-aloud";
        ChoiceId.FieldList list = new ChoiceId.FieldList(field, 12);
        assertThat(list.text()).hasSizeLessThanOrEqualTo(64);
        assertThat(ChoiceId.parse(list.text())).contains(list);
        assertThat(list.means(field)).isTrue();
    }

    @Property
    void noTextIsTooStrange(@ForAll @StringLength(max = 80) String text) {
        assertThat(ChoiceId.parse(text).map(ChoiceId::text)).isIn(Optional.empty(), Optional.of(text));
    }
}
