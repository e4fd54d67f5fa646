package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.answers.guidance.RealContent.guide;
import static vn.motcua.answers.guidance.RealContent.procedure;
import static vn.motcua.answers.guidance.RealContent.situation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/** One birth, from the first question to the checklist. */
class GuideTest {

    private static final Phrases WORDS = Phrases.vietnamese();

    private static Guided birth(String answers) {
        return guide(procedure("1.001193"), situation(answers, Optional.of(SubmissionMethod.IN_PERSON)));
    }

    private static Optional<String> asked(String answers) {
        return birth(answers).question().map(Question::id);
    }

    @Test
    void questionsFollowTheAnswers() {
        assertThat(asked("")).contains("hoan-canh");
        assertThat(asked("hoan-canh:co-dkkh")).contains("chung-sinh");
        assertThat(asked("hoan-canh:bo-roi")).contains("ai-di");
        assertThat(asked("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me")).contains("han");
        assertThat(asked("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:trong-60"))
                .isEmpty();
        assertThat(asked("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:qua-60"))
                .contains("nhom");
    }

    @Test
    void whatDoesNotExistIsAskedAgain() {
        assertThat(asked("hoan-canh:tren-troi,khong-co:gi")).contains("hoan-canh");
        assertThat(asked("hoan-canh:khong-hoi")).contains("hoan-canh");
    }

    @Test
    void nothingIsLeftOutSilently() {
        Guided guided = birth("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:trong-60");
        assertThat(guided.dossier())
                .extracting(Paper::name)
                .containsExactly(
                        "Tờ khai đăng ký khai sinh", "Giấy chứng sinh", "Giấy tờ tùy thân của người đi đăng ký");
        assertThat(guided.dossier()).allMatch(paper -> paper.open().isEmpty());
        ReasonWords reasons = new ReasonWords(WORDS);
        assertThat(guided.notNeeded())
                .extracting(paper -> paper.name() + ": " + reasons.why(paper))
                .contains(
                        "Giấy cam đoan về việc sinh: Vì bạn trả lời “Có bản giấy” cho câu “Bạn có Giấy chứng sinh của"
                                + " trẻ không?”.",
                        "Biên bản về việc trẻ bị bỏ rơi: Vì bạn chọn “Cha mẹ đã đăng ký kết hôn”.",
                        "Bản sao có chứng thực giấy tờ tùy thân: Vì bạn nộp trực tiếp.");
        assertThat(guided.dossier().size() + guided.notNeeded().size())
                .isEqualTo(guided.procedure().dossier().documents().size());
    }

    @Test
    void anAnswerThatIsNotKnownKeepsBothBranchesMarked() {
        Guided guided = birth("hoan-canh:co-dkkh,chung-sinh:khong-ro,ai-di:cha-me,han:trong-60");
        CaseWords open = guided.caseWords(WORDS);
        assertThat(guided.question()).isEmpty();
        assertThat(guided.dossier())
                .filteredOn(paper -> paper.open().isPresent())
                .extracting(paper -> paper.name() + ": nếu "
                        + open.of(paper.open().orElseThrow()).orElseThrow())
                .containsExactly(
                        "Giấy chứng sinh: nếu trả lời “Có bản giấy” cho câu “Bạn có Giấy chứng sinh của trẻ không?”",
                        "Văn bản của người làm chứng xác nhận về việc sinh: nếu trả lời “Không có, nhưng có người làm"
                                + " chứng việc sinh” cho câu “Bạn có Giấy chứng sinh của trẻ không?”",
                        "Giấy cam đoan về việc sinh: nếu trả lời “Không có và cũng không có người làm chứng” cho câu"
                                + " “Bạn có Giấy chứng sinh của trẻ không?”");
    }

    @Test
    void inTimeItIsFreeByItsRule() {
        Guided guided = birth("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:trong-60");
        assertThat(guided.fees()).singleElement().satisfies(fee -> {
            assertThat(fee.known()).isTrue();
            assertThat(new FeeWords(WORDS).rule(fee)).contains("Luật Hộ tịch 60/2014/QH13");
        });
        assertThat(guided.total().amount()).contains(0L);
    }

    @Test
    void whatTheProvinceSetsIsNeverZero() {
        Guided guided = birth("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:qua-60,nhom:khong");
        assertThat(guided.total().known()).isFalse();
        assertThat(guided.total().amount()).isEmpty();
        Guided poor = birth("hoan-canh:co-dkkh,chung-sinh:giay,ai-di:cha-me,han:qua-60,nhom:ngheo");
        assertThat(poor.total().known()).isTrue();
        assertThat(poor.total().amount()).contains(0L);
        assertThat(poor.fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.reduction()).isPresent());
    }
}
