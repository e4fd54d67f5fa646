package vn.motcua.answers.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

class CaseWordsTest {

    private static final Case KNOWN = Case.asOf(LocalDate.of(2026, 11, 25));
    private static final Condition RENTS = new Condition.Answered("cho-o", List.of("thue"));
    private static final Condition OWNS = new Condition.Answered("cho-o", List.of("nha-minh"));
    private static final Condition HAS = new Condition.Answered("chung-sinh", List.of("co"));
    private static final Condition LONG = new Condition.AtLeast("so-trang", 3);
    private static final Condition PAST = new Condition.Since(LocalDate.of(2020, 1, 1));
    private static final Condition TO_COME = new Condition.Since(LocalDate.of(2027, 3, 1));

    private static final CaseWords WORDS = new CaseWords(
            Phrases.vietnamese(),
            List.of(
                    choice("cho-o", "Bạn ở đâu?", "thue", "Nhà thuê", "nha-minh", "Nhà của tôi", "khac", "Nơi khác"),
                    choice("chung-sinh", "Bé có giấy chứng sinh không?", "co", "Có", "khong", "Không có"),
                    new Question(
                            "so-trang",
                            "Mấy trang?",
                            Optional.empty(),
                            List.of(),
                            Optional.of(new Question.NumberRange(1, 99, "trang", List.of())),
                            Condition.ALWAYS)),
            KNOWN);

    private static Question choice(String id, String ask, String... options) {
        List<Question.Option> all = java.util.stream.IntStream.range(0, options.length / 2)
                .mapToObj(i -> new Question.Option(options[2 * i], options[2 * i + 1]))
                .toList();
        return new Question(id, ask, Optional.empty(), all, Optional.empty(), Condition.ALWAYS);
    }

    @Test
    void anAnswerIsItsLabel() {
        assertThat(WORDS.of(RENTS)).contains("“Nhà thuê”");
        assertThat(WORDS.of(new Condition.Not(RENTS))).contains("“Nhà của tôi” hoặc “Nơi khác”");
    }

    @Test
    void theFewAreTold() {
        Question many = choice("q", "Ai?", "a", "A", "b", "B", "c", "C", "d", "D");
        CaseWords words = new CaseWords(Phrases.vietnamese(), List.of(many), KNOWN);
        assertThat(words.of(new Condition.Answered("q", List.of("a", "b", "c"))))
                .contains("không phải “D”");
        assertThat(words.of(new Condition.Not(new Condition.Answered("q", List.of("a")))))
                .contains("không phải “A”");
        assertThat(words.of(new Condition.Not(new Condition.Answered("q", List.of("a", "b")))))
                .contains("“C” hoặc “D”");
        Question more = choice("r", "Gì?", "a", "A", "b", "B", "c", "C", "d", "D", "e", "E");
        CaseWords moreWords = new CaseWords(Phrases.vietnamese(), List.of(more), KNOWN);
        assertThat(moreWords.of(new Condition.Not(new Condition.Answered("r", List.of("a", "b")))))
                .contains("không phải “A” hay “B”");
    }

    @Test
    void nestedPartsStandInBrackets() {
        Condition either = new Condition.Or(List.of(RENTS, LONG));
        assertThat(WORDS.of(new Condition.And(List.of(either, HAS))))
                .contains("(“Nhà thuê”; hoặc từ 3 trang trở lên), và trả lời “Có” cho câu “Bé có giấy chứng sinh"
                        + " không?”");
    }

    @Test
    void yesAndNoComeWithTheirQuestion() {
        assertThat(WORDS.of(HAS)).contains("trả lời “Có” cho câu “Bé có giấy chứng sinh không?”");
        assertThat(WORDS.of(new Condition.Not(HAS)))
                .contains("trả lời “Không có” cho câu “Bé có giấy chứng sinh không?”");
    }

    @Test
    void anyAnswerButNoneOfTheseComesWithItsQuestion() {
        Question group =
                choice("nhom", "Bạn thuộc nhóm nào?", "k", "Không thuộc nhóm nào", "a", "A", "b", "B", "c", "C");
        CaseWords words = new CaseWords(Phrases.vietnamese(), List.of(group), KNOWN);
        assertThat(words.of(new Condition.Not(new Condition.Answered("nhom", List.of("k")))))
                .contains("trả lời khác “Không thuộc nhóm nào” cho câu “Bạn thuộc nhóm nào?”");
    }

    @Test
    void countsAndWays() {
        assertThat(WORDS.of(LONG)).contains("từ 3 trang trở lên");
        assertThat(WORDS.of(new Condition.Not(LONG))).contains("nhiều nhất 2 trang");
        assertThat(WORDS.of(new Condition.By(SubmissionMethod.ONLINE))).contains("nộp trực tuyến");
        assertThat(WORDS.of(new Condition.Not(new Condition.By(SubmissionMethod.POST))))
                .contains("nộp trực tiếp hoặc nộp trực tuyến");
    }

    @Test
    void severalPartsAreJoined() {
        assertThat(WORDS.of(new Condition.And(List.of(RENTS, LONG)))).contains("“Nhà thuê”, và từ 3 trang trở lên");
        assertThat(WORDS.of(new Condition.Or(List.of(OWNS, LONG)))).contains("“Nhà của tôi”; hoặc từ 3 trang trở lên");
        assertThat(WORDS.of(new Condition.Not(new Condition.Or(List.of(RENTS, LONG)))))
                .contains("“Nhà của tôi” hoặc “Nơi khác”, và nhiều nhất 2 trang");
    }

    @Test
    void whatIsKnownIsNotToldAgain() {
        CaseWords words = new CaseWords(WORDS.phrases(), WORDS.questions(), KNOWN.with("cho-o", "thue"));
        assertThat(words.of(RENTS)).isEmpty();
        assertThat(words.of(new Condition.And(List.of(RENTS, LONG)))).contains("từ 3 trang trở lên");
    }

    @Test
    void aCountIsToldWithItsUnit() {
        assertThat(WORDS.of(new Condition.Answered("so-trang", List.of("1", "2"))))
                .contains("1 trang hoặc 2 trang");
    }

    @Test
    void whatTheDaySettlesIsNotTold() {
        assertThat(WORDS.of(PAST)).isEmpty();
        assertThat(WORDS.of(new Condition.Not(TO_COME))).isEmpty();
        assertThat(WORDS.of(Condition.ALWAYS)).isEmpty();
        assertThat(WORDS.of(new Condition.And(List.of(PAST, RENTS)))).contains("“Nhà thuê”");
        assertThat(WORDS.of(new Condition.Or(List.of(TO_COME, RENTS)))).contains("“Nhà thuê”");
    }
}
