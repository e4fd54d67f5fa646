package vn.motcua.channels.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.Edition;
import vn.motcua.answers.TestEditions;

class ChatTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final Edition EDITION = TestEditions.of(TestEditions.SMALL);

    private static String talk(String... lines) throws IOException {
        StringWriter out = new StringWriter();
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines)));
        Chat.run(() -> EDITION, CLOCK, in, new PrintWriter(out));
        return out.toString();
    }

    @Test
    void greetsAndStopsWhenTheInputEnds() throws IOException {
        assertThat(talk()).contains("Chào bạn.").endsWith("(gõ “thoát” để dừng): ");
    }

    @Test
    void aNumberPicksAChoice() throws IOException {
        assertThat(talk("1.000001", "2")).contains("Ai được giảm, miễn");
    }

    @Test
    void aNumberThatNothingHasIsAsked() throws IOException {
        assertThat(talk("99")).contains("Không tìm thấy thủ tục nào");
    }

    @Test
    void nothingIsSaidAfterTheEnd() throws IOException {
        assertThat(talk("thoát", "1.000001")).doesNotContain("Đăng ký tạm trú\n");
    }

    @Test
    void oneQuestionGetsOneAnswer() {
        StringWriter out = new StringWriter();
        Ask.run(EDITION, CLOCK, "1.000002", new PrintWriter(out));
        assertThat(out.toString()).startsWith("Chứng thực bản sao từ bản chính").contains("2.000 đ/trang");
    }
}
