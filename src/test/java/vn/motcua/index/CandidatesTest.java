package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    private final Lexicon lexicon = lexicon("thẻ thể thế the sinh xinh khai tạm trú hòa thuỷ lý");
    private final Candidates candidates = new Candidates(lexicon);

    private static Lexicon lexicon(String words) {
        LexiconBuilder builder = new LexiconBuilder();
        builder.learn(words, 1);
        return builder.build();
    }

    private double cost(String typed, String meant) {
        return candidates.of(Typed.of(typed), 0, false).stream()
                .filter(r -> r.words().equals(List.of(lexicon.word(meant))))
                .mapToDouble(Reading::cost)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    @Test
    void whatWasTypedIsNearest() {
        assertThat(cost("thẻ", "thẻ")).isZero();
        assertThat(cost("the", "thẻ")).isBetween(0.01, 1.0);
        assertThat(cost("thẻ", "thể")).isGreaterThan(cost("the", "thể"));
        assertThat(cost("xinh", "sinh")).isLessThan(cost("sinj", "khai"));
        assertThat(cost("sihn", "sinh")).isLessThan(Double.MAX_VALUE);
    }

    @Test
    void noRegionTakesABarredDForAnotherLetter() {
        Lexicon known = lexicon("đất rạch giấy");
        Candidates near = new Candidates(known);
        assertThat(near.of(Typed.of("rạch"), 0, true))
                .noneMatch(r -> r.words().getFirst().spelled().equals("đất"));
        assertThat(near.of(Typed.of("dac"), 0, false))
                .anyMatch(r -> r.words().getFirst().spelled().equals("đất"));
        assertThat(near.of(Typed.of("đấy"), 0, true))
                .noneMatch(r -> r.words().getFirst().spelled().equals("giấy"));
        assertThat(near.of(Typed.of("dấy"), 0, true))
                .anyMatch(r -> r.words().getFirst().spelled().equals("giấy"));
    }

    @Test
    void twoSpellingsAreOneWord() {
        assertThat(lexicon.word("hoà")).isEqualTo(lexicon.word("hòa"));
        assertThat(lexicon.word("thủy")).isEqualTo(lexicon.word("thuỷ"));
        assertThat(lexicon.word("lí")).isEqualTo(lexicon.word("lý"));
    }

    @Test
    void anUnknownWordReadsAsItself() {
        assertThat(candidates.of(Typed.of("qwzxk"), 0, false))
                .anySatisfy(r -> assertThat(r.words().getFirst().spelled()).isEqualTo("qwzxk"));
    }

    @ParameterizedTest
    @CsvSource({
        "khia,khai,true",
        "khaai,khai,true",
        "kha,khai,true",
        "khau,khai,true",
        "khaix,khai,true",
        "hkia,khai,false",
        "tru,khai,false"
    })
    void oneSlipHasACost(String typed, String meant, boolean one) {
        assertThat(Slips.cost(typed, meant) < Double.MAX_VALUE).isEqualTo(one);
    }

    @Test
    void aDoubledLetterIsCheaperThanAnyOther() {
        assertThat(Slips.cost("khaai", "khai")).isLessThan(Slips.cost("khaxi", "khai"));
    }
}
