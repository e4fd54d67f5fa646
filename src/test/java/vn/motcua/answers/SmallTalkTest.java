package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.index.Aspect;

class SmallTalkTest {

    @ParameterizedTest
    @CsvSource({
        "xin chào,GREETING",
        "Chao em!,GREETING",
        "dạ cảm ơn nhiều ạ,THANKS",
        "BẠN LÀ AI?,WHO",
        "trễ hẹn thì sao?,LATE",
        "cho em hỏi hồ sơ của tôi đến đâu rồi ạ,STATUS",
        "/start,GREETING",
        "giúp tôi với,HELP"
    })
    void topics(String typed, Topic topic) {
        assertThat(SmallTalk.meaning(typed)).contains(new SmallTalk.Meaning.About(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "thế bao nhiêu tiền ạ,FEE",
        "mat bao lau,TIME",
        "nộp ở đâu vậy bạn,PLACE",
        "có làm online được không,ONLINE"
    })
    void aspects(String typed, Aspect aspect) {
        assertThat(SmallTalk.meaning(typed)).contains(new SmallTalk.Meaning.Follows(aspect));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đăng ký khai sinh",
                "chào bán cổ phiếu",
                "lệ phí khai sinh",
                "ạ",
                "em",
                "",
                "!!!",
                "giấy phép hoạt động"
            })
    void whatIsMoreThanThatIsNotSmallTalk(String typed) {
        assertThat(SmallTalk.meaning(typed)).isEmpty();
    }
}
