package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.answers.ChoiceId;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;
import vn.motcua.answers.TestEditions;
import vn.motcua.answers.Topic;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;

class BlockHtmlTest {

    private static final Phrases PHRASES = Phrases.vietnamese();

    private static Page only(Block... blocks) {
        List<Page> pages = BlockHtml.pages(List.of(blocks), PHRASES);
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    @Test
    void whatLooksLikeATagIsText() {
        assertThat(only(new Block.Heading(1, "a < b & \"c\" <b>")).html())
                .isEqualTo("<b>a &lt; b &amp; &quot;c&quot; &lt;b&gt;</b>");
    }

    @Test
    void papersAreNumberedThroughAndHaveABoxEach() {
        Block.Checklist.Item form =
                new Block.Checklist.Item("Tờ khai", "1 bản chính", List.of("Mẫu: TK1"), Optional.empty());
        Block.Checklist.Item more =
                new Block.Checklist.Item("Giấy ủy quyền", "", List.of(), Optional.of("nếu: đi thay"));
        Page page = only(
                new Block.Checklist(List.of(form)), new Block.Heading(2, "Thêm"), new Block.Checklist(List.of(more)));
        assertThat(page.plain())
                .contains("☐ 1. Tờ khai – 1 bản chính\n    Mẫu: TK1", "☐ 2. Giấy ủy quyền\n    nếu: đi thay");
        assertThat(page.plain()).containsOnlyOnce(PHRASES.say("telegram.tick")).endsWith(PHRASES.say("telegram.tick"));
        assertThat(page.rows()).containsExactly(List.of(Ticks.button(1), Ticks.button(2)));
    }

    @Test
    void allOtherBlocksAreShown() {
        Page page = only(
                new Block.Paragraph("Đoạn"),
                new Block.Bullets(List.of("một", "hai")),
                new Block.Steps(List.of("đến", "nộp")),
                new Block.NotNeeded(List.of(new Block.NotNeeded.Paper("Hộ khẩu", "cơ quan tự tra"))),
                new Block.Facts(
                        Block.Facts.Topic.FEE, List.of(new Block.Facts.Row("Lệ phí", "8.000 đ", List.of("một bản")))),
                new Block.Notice(Block.Notice.Kind.WARNING, "Cẩn thận"),
                new Block.Link("Cổng", URI.create("https://dichvucong.gov.vn/?a=1&b=2")),
                new Block.Citation(List.of("Nguồn: A", "Đọc ngày B")));
        assertThat(page.html())
                .contains(
                        "• một\n• hai",
                        "1. đến\n2. nộp",
                        "– <b>Hộ khẩu</b>\n    cơ quan tự tra",
                        "• Lệ phí: <b>8.000 đ</b>\n    một bản",
                        "⚠️ Cẩn thận",
                        "<a href=\"https://dichvucong.gov.vn/?a=1&amp;b=2\">Cổng</a>",
                        "<blockquote>Nguồn: A\nĐọc ngày B</blockquote>");
    }

    @Test
    void whatAButtonCutsStandsInFullAbove() {
        String name = "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con";
        Page page = only(
                new Block.Ask("Thủ tục nào?", Optional.empty(), List.of(new Choice("p-1.000689", name))),
                new Block.Procedures(List.of(
                        new Block.Procedures.Entry(new ProcedureCode("1.001193"), "Đăng ký khai sinh", "cấp xã"))));
        assertThat(page.plain()).contains("1. " + name, "2. Đăng ký khai sinh (1.001193)\n    cấp xã");
        assertThat(page.rows())
                .containsExactly(
                        List.of(new Button("1. Đăng ký khai sinh kết hợp đăng ký…", "p-1.000689")),
                        List.of(new Button("2. Đăng ký khai sinh", "p-1.001193")));
    }

    @Test
    void shortButtonsStandInPairs() {
        Page page = only(
                new Block.Paragraph("Chọn:"),
                new Block.Choices(List.of(
                        Topic.HOME.labelled("Về đầu"),
                        Topic.HELP.labelled("Hướng dẫn"),
                        Topic.SCAM.labelled("Lừa đảo"))));
        assertThat(page.rows()).extracting(List::size).containsExactly(2, 1);
    }

    @Test
    void everyPublishedAnswerFitsTelegram() {
        Edition edition = TestEditions.of(TestEditions.REAL);
        LocalDateTime now = LocalDateTime.of(2026, 11, 25, 9, 0);
        Stream<String> pages = edition.catalogue().procedures().stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(ChoiceId.Page.of(p.code()).text()),
                        Arrays.stream(Aspect.values())
                                .map(a -> ChoiceId.Page.of(p.code(), a).text())));
        Stream<String> topics = Arrays.stream(Topic.values()).map(Topic::text);
        assertThat(Stream.concat(pages, topics)
                        .map(id -> Assistant.reply(
                                edition, Conversation.start(Language.VIETNAMESE), new Message.Tapped(id), now))
                        .flatMap(reply -> BlockHtml.pages(reply.blocks(), PHRASES).stream()))
                .isNotEmpty()
                .allSatisfy(BlockHtmlTest::fits);
    }

    private static void fits(Page page) {
        assertThat(TelegramHtml.read(page.html()).text())
                .isEqualTo(page.plain())
                .isNotBlank();
        assertThat(page.html().length()).isLessThanOrEqualTo(4_096);
        List<Button> buttons = page.rows().stream().flatMap(List::stream).toList();
        assertThat(buttons.size()).isLessThanOrEqualTo(100);
        assertThat(buttons).allSatisfy(b -> {
            assertThat(b.data().getBytes(StandardCharsets.UTF_8).length).isBetween(1, 64);
            assertThat(b.label()).isNotBlank();
        });
    }
}
