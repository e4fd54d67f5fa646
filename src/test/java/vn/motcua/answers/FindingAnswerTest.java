package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;
import vn.motcua.index.Finding;
import vn.motcua.index.Hit;

class FindingAnswerTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final ProcedureCode COPY = new ProcedureCode("1.000002");

    private static final Turn TURN =
            new Turn(TestEditions.of(TestEditions.SMALL), Conversation.start(Language.VIETNAMESE), NOW);

    private static Finding finding(Optional<Aspect> aspect, Finding.Verdict verdict, ProcedureCode... codes) {
        List<Hit> hits =
                Stream.of(codes).map(code -> new Hit(code, List.of(), "", 1)).toList();
        return new Finding("…", aspect, verdict, hits);
    }

    @Test
    void aClearHitIsAnsweredByItsAspect() {
        Reply reply = FindingAnswer.of(TURN, finding(Optional.of(Aspect.FEE), new Finding.Verdict.Clear(), BIRTH));
        assertThat(reply.blocks()).contains(new Block.Heading(1, "Đăng ký khai sinh"), new Block.Heading(2, "Lệ phí"));
        assertThat(reply.next().reading()).contains(BIRTH);
    }

    @Test
    void theSameAtAnotherLevelIsOffered() {
        ProcedureCode allowance = new ProcedureCode("1.000005");
        Hit hit = new Hit(BIRTH, List.of(COPY, allowance), "", 1);
        Reply reply =
                FindingAnswer.of(TURN, new Finding("…", Optional.empty(), new Finding.Verdict.Clear(), List.of(hit)));
        assertThat(reply.blocks().getLast())
                .isEqualTo(new Block.Procedures(
                        List.of(new Block.Procedures.Entry(allowance, "Trợ cấp thăm nom người cao tuổi", "cấp tỉnh"))));
    }

    @Test
    void severalAreAskedAboutWithTheAspectKept() {
        Reply reply = FindingAnswer.of(
                TURN, finding(Optional.of(Aspect.FEE), new Finding.Verdict.Several(2), BIRTH, COPY, COPY));
        Block.Ask ask = (Block.Ask) reply.blocks().getFirst();
        assertThat(ask.choices())
                .containsExactly(
                        new Choice("p-1.001193-fee", "Đăng ký khai sinh"),
                        new Choice("p-1.000002-fee", "Chứng thực bản sao từ bản chính"));
    }

    @Test
    void whatTheListDoesNotHoldIsSaidBeforeTheNearestThatItDoes() {
        Reply reply = FindingAnswer.of(TURN, finding(Optional.empty(), new Finding.Verdict.Elsewhere(1), BIRTH, COPY));
        Block.Ask ask = (Block.Ask) reply.blocks().getFirst();
        assertThat(ask.question()).isEqualTo("Danh sách ở đây có thể chưa có đúng việc bạn hỏi.");
        assertThat(ask.choices()).containsExactly(new Choice("p-1.001193", "Đăng ký khai sinh"));
        assertThat(reply.blocks().toString()).contains("0200 000 0001");
    }

    @Test
    void aGuessIsAQuestion() {
        Reply reply =
                FindingAnswer.of(TURN, finding(Optional.empty(), new Finding.Verdict.Perhaps("khai sinh"), BIRTH));
        Block.Ask ask = (Block.Ask) reply.blocks().getFirst();
        assertThat(ask.question()).isEqualTo("Có phải bạn muốn tìm “khai sinh”?");
        assertThat(ask.choices()).containsExactly(new Choice("p-1.001193", "Đăng ký khai sinh"));
    }

    @ParameterizedTest
    @EnumSource(Finding.Reason.class)
    void everyRefusalNamesWhomToCall(Finding.Reason reason) {
        Reply reply = FindingAnswer.of(TURN, finding(Optional.empty(), new Finding.Verdict.Refused(reason)));
        String number = reason == Finding.Reason.EMERGENCY ? "115" : "0200 000 0001";
        assertThat(reply.blocks().toString()).contains(number);
        assertThat(reply.next()).isEqualTo(TURN.talk());
    }

    @Test
    void anAspectAloneIsAboutWhatIsBeingRead() {
        Finding finding = finding(Optional.of(Aspect.TIME), new Finding.Verdict.Refused(Finding.Reason.NOTHING_FOUND));
        Conversation reading = TURN.reading(BIRTH, List.of()).next();
        Reply reply = FindingAnswer.of(new Turn(TURN.edition(), reading, NOW), finding);
        assertThat(reply.blocks()).contains(new Block.Heading(1, "Đăng ký khai sinh"));
        assertThat(FindingAnswer.of(TURN, finding).blocks()).doesNotContain(new Block.Heading(1, "Đăng ký khai sinh"));
    }
}
