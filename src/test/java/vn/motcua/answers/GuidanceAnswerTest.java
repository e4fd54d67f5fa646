package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceAnswerTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final Edition EDITION = TestEditions.of(TestEditions.SMALL);
    private static final Conversation START = Conversation.start(Language.VIETNAMESE);

    private static Reply tapped(Conversation talk, String... ids) {
        Reply reply = new Reply(List.of(), talk, false);
        for (String id : ids) {
            reply = Assistant.reply(EDITION, reply.next(), new Message.Tapped(id), NOW);
        }
        return reply;
    }

    private static Reply typed(Conversation talk, String text) {
        return Assistant.reply(EDITION, talk, new Message.Typed(text), NOW);
    }

    private static Optional<String> question(Reply reply) {
        return reply.blocks().stream()
                .flatMap(b -> b instanceof Block.Ask ask ? Stream.of(ask.question()) : Stream.empty())
                .findFirst();
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        assertThat(question(tapped(START, "g-1.001193"))).contains("Bé có giấy chứng sinh không?");
        Reply second = tapped(START, "g-1.001193", "g-1.001193:chung-sinh:co");
        assertThat(question(second)).contains("Bé sinh đã quá 60 ngày chưa?");
        assertThat(second.replaces()).isTrue();
        assertThat(question(tapped(second.next(), "g-1.001193:het-han:roi"))).isEmpty();
    }

    @Test
    void goesBackAndStartsAgain() {
        Conversation second =
                tapped(START, "g-1.001193", "g-1.001193:chung-sinh:co").next();
        assertThat(question(tapped(second, "b-1.001193"))).contains("Bé có giấy chứng sinh không?");
        assertThat(tapped(second, "g-1.001193").next().answers()).isEmpty();
        assertThat(question(tapped(second, "b-1.001193", "b-1.001193"))).contains("Bé có giấy chứng sinh không?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-1.001193:chung-sinh:mat-roi", "g-1.001193:khong-hoi:co", "g-1.001193:method:bay"})
    void anAnswerThatIsNoneIsAskedForAgain(String id) {
        Reply reply = tapped(START, "g-1.001193", id);
        assertThat(question(reply)).contains("Bé có giấy chứng sinh không?");
        assertThat(reply.next().answers()).isEmpty();
    }

    @Test
    void answersToAnotherProcedureAreForgotten() {
        Conversation birth =
                tapped(START, "g-1.001193", "g-1.001193:chung-sinh:co").next();
        assertThat(tapped(birth, "g-1.000001:cho-o:thue").next().answers()).isEqualTo(Map.of("cho-o", "thue"));
    }

    @Test
    void aNumberTypedIsTheCountThatWasAskedFor() {
        Conversation asked = tapped(START, "g-1.000002").next();
        Reply reply = typed(asked, "150");
        assertThat(reply.blocks().toString()).contains("152.000 đ");
        assertThat(reply.replaces()).isFalse();
        assertThat(question(typed(asked, "5000"))).contains("Bản chính có mấy trang?");
        assertThat(typed(START, "150").blocks()).noneMatch(b -> b instanceof Block.Checklist);
    }

    @Test
    void whatIsNotKnownStaysOnTheListWithItsCase() {
        Reply reply = tapped(START, "g-1.001193", "g-1.001193:chung-sinh:khong-ro", "g-1.001193:het-han:chua");
        assertThat(reply.blocks().toString()).contains("Giấy chứng sinh", "Văn bản của người làm chứng", "“Không có”");
    }

    @Test
    void theWayOfHandingInNarrowsTheList() {
        Conversation done = tapped(START, "g-1.000001", "g-1.000001:cho-o:thue", "g-1.000001:nhom:khong")
                .next();
        assertThat(tapped(done, "g-1.000001:method:in-person").blocks().toString())
                .contains("15.000 đ", "thứ Hai 30/11/2026")
                .doesNotContain("7.000 đ");
    }

    @Test
    void aListTakenHomeOpensAgain() {
        Reply list = tapped(START, "g-1.001193", "g-1.001193:chung-sinh:co", "g-1.001193:het-han:chua");
        String code = list.blocks().stream()
                .flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.text()) : Stream.empty())
                .filter(text -> text.startsWith("Muốn mở lại danh sách này"))
                .map(text -> text.split(": ")[1])
                .findFirst()
                .orElseThrow();
        assertThat(typed(START, code).blocks()).isEqualTo(list.blocks());
        assertThat(tapped(START, code).blocks()).isEqualTo(list.blocks());
    }

    @Test
    void aRepealedProcedureLeadsToItsSuccessor() {
        assertThat(tapped(START, "g-1.000004").blocks()).anyMatch(b -> b instanceof Block.Procedures);
    }
}
