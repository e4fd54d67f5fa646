package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.channels.telegram.RunningBot.LAN;
import static vn.motcua.channels.telegram.RunningBot.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.TestEditions;

/** What people meet when they talk with the bot. */
class ConversationTest {

    private RunningBot bot = RunningBot.start();

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void aQuestionIsAnsweredWithThePapers() {
        bot.close();
        bot = new RunningBot(ScriptedTelegram.open(), () -> TestEditions.of(TestEditions.REAL));
        ObjectNode answer = bot.asks("dang ky khai sinh can giay to gi");
        assertThat(text(bot.messages().getFirst())).contains("☐ 1. Tờ khai đăng ký khai sinh");
        assertThat(text(answer)).contains("Mã thủ tục: 1.001193");
        assertThat(Chats.buttons(answer)).isNotEmpty();
    }

    @Test
    void aTouchOnTheSameProcedureChangesTheMessage() {
        ObjectNode answer = bot.asks("1.001193");
        ObjectNode fee = bot.touches(answer, "Lệ phí");
        assertThat(bot.messages()).hasSize(1);
        assertThat(text(fee)).contains("Lệ phí").isNotEqualTo(text(answer));
        bot.touches(fee, "Giấy tờ cần có");
        assertThat(bot.messages())
                .singleElement()
                .satisfies(m -> assertThat(text(m)).contains("☐ 1. ").doesNotContain("☑"));
    }

    @Test
    void theSameButtonTwiceChangesNothing() {
        ObjectNode answer = bot.asks("1.001193");
        ObjectNode fee = bot.touches(answer, "Lệ phí");
        bot.touches(answer, "Lệ phí");
        assertThat(bot.messages()).containsExactly(fee);
    }

    @Test
    void aLinkOpensAProcedure() {
        assertThat(text(bot.asks("/start p1_001193"))).contains("1.001193");
        assertThat(text(bot.asks("/start"))).contains("Chào bạn");
        assertThat(text(bot.asks("/start gone_away"))).contains("không còn dùng được");
    }

    @Test
    void papersAreTickedOff() {
        ObjectNode list = bot.asks("1.001193");
        ObjectNode ticked = bot.touches(list, "☐ 2");
        assertThat(text(ticked)).isEqualTo(text(list).replace("☐ 2. ", "☑ 2. "));
        assertThat(ticked.path("entities")).isEqualTo(list.path("entities"));
        ObjectNode both = bot.touches(ticked, "☐ 1");
        assertThat(text(both)).contains("☑ 1. ", "☑ 2. ");
        ObjectNode one = bot.touches(both, "☑ 2");
        assertThat(text(one)).contains("☑ 1. ", "☐ 2. ");
        assertThat(Chats.buttons(one)).extracting(b -> b.path("text").asText()).contains("☑ 1", "☐ 2");
    }

    @Test
    void twoQuickTouchesBothCount() {
        ObjectNode list = bot.asks("1.001193");
        bot.touches(list, "☐ 1");
        assertThat(text(bot.touches(list, "☐ 2"))).contains("☑ 1. ", "☑ 2. ");
    }

    @Test
    void ticksWorkOnAfterARestart() {
        ObjectNode ticked = bot.touches(bot.asks("1.001193"), "☐ 1");
        bot.stop();
        bot = RunningBot.on(bot.telegram);
        assertThat(text(bot.touches(ticked, "☐ 2"))).contains("☑ 1. ", "☑ 2. ");
    }

    @Test
    void aButtonThatMeansNothingSaysSo() {
        ObjectNode answer = bot.asks("1.001193");
        assertThat(text(bot.touchesData(answer, "no-such-thing"))).contains("Nút này không còn dùng được");
        assertThat(text(bot.touchesData(answer, "p-9.999999"))).contains("9.999999");
    }

    @Test
    void aBoxOfAMessageThatTelegramLostSaysWhy() {
        ObjectNode lost = Updates.message(LAN, "private").put("date", 0);
        String touch = bot.telegram.updates.touches(lost, "tick:1");
        bot.telegram.await(() -> !bot.telegram.calls("answerCallbackQuery").isEmpty());
        JsonNode noticed = bot.telegram.calls("answerCallbackQuery").getFirst();
        assertThat(noticed.path("callback_query_id").asText()).isEqualTo(touch);
        assertThat(noticed.path("text").asText()).contains("cũ quá");
        assertThat(noticed.path("show_alert").asBoolean()).isTrue();
    }

    @Test
    void theLanguageIsChosen() {
        assertThat(text(bot.asks("/en"))).contains("Hello");
        assertThat(text(bot.asks("/help"))).contains("Ask");
        assertThat(text(bot.asks("/vi"))).contains("Chào bạn");
    }

    @Test
    void aPhotoIsNotReadAndTheNextWordsAre() {
        ObjectNode photo = Updates.message(LAN, "private").put("caption", "căn cước của tôi");
        photo.putArray("photo").addObject().put("file_id", "x");
        bot.telegram.updates.add(photo, "message");
        bot.telegram.await(() -> bot.messages().size() == 1);
        assertThat(text(bot.messages().getFirst())).contains("Đừng gửi ảnh");
        assertThat(text(bot.asks("1.001193"))).contains("1.001193");
    }

    @Test
    void inAGroupOnlyWhatIsMeantForTheBotIsAnswered() {
        long group = -100;
        for (String text : new String[] {"mai đi chợ không", "/start@other_bot", "đi khai sinh cho cháu"}) {
            bot.telegram.updates.add(Updates.message(group, "supergroup").put("text", text), "message");
        }
        bot.telegram.updates.add(Updates.message(group, "supergroup").put("text", "@Thu_Tuc_Bot 1.001193"), "message");
        bot.telegram.await(() -> bot.telegram.updates.allConfirmed());
        assertThat(bot.telegram.chats.in(group))
                .singleElement()
                .satisfies(m -> assertThat(text(m)).contains("1.001193"));
    }

    @Test
    void aProcedureIsSharedFromAnotherChat() {
        ObjectNode search =
                ScriptedTelegram.JSON.createObjectNode().put("id", "s1").put("query", "khai sinh");
        search.putObject("from").put("id", LAN);
        bot.telegram.updates.add(search, "inline_query");
        bot.telegram.await(() -> !bot.telegram.calls("answerInlineQuery").isEmpty());
        JsonNode article = bot.telegram
                .calls("answerInlineQuery")
                .getFirst()
                .path("results")
                .path(0);
        assertThat(article.path("title").asText()).containsIgnoringCase("khai sinh");
        String shared =
                article.path("input_message_content").path("message_text").asText();
        assertThat(TelegramHtml.read(shared).text()).contains("☐ 1. ", "Nguồn");
        assertThat(article.path("reply_markup").toString())
                .contains("https://t.me/" + ScriptedTelegram.NAME + "?start=p1_001193");
    }

    @Test
    void writingShowsWhenAnAnswerTakesLong() {
        ScriptedTelegram telegram = bot.telegram;
        bot.stop();
        AtomicBoolean seen = new AtomicBoolean();
        bot = new RunningBot(telegram, () -> {
            telegram.await(() -> !telegram.calls("sendChatAction").isEmpty());
            seen.set(true);
            return TestEditions.of(TestEditions.SMALL);
        });
        bot.asks("1.001193");
        assertThat(seen).isTrue();
        assertThat(telegram.calls("sendChatAction").getFirst().path("action").asText())
                .isEqualTo("typing");
    }
}
