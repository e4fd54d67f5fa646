package vn.motcua.channels.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.content.ProcedureCode;

class PlainTextRendererTest {

    private static final List<Block> EVERYTHING = List.of(
            new Block.Heading(1, "Tên"),
            new Block.Heading(2, "Phần"),
            new Block.Paragraph("Câu."),
            new Block.Bullets(List.of("một", "hai")),
            new Block.Steps(List.of("trước", "sau")),
            new Block.Checklist(List.of(
                    new Block.Checklist.Item("Đơn", "1 bản chính", List.of("Mẫu: A"), Optional.of("Nếu: “B”")),
                    new Block.Checklist.Item("Thẻ", "", List.of(), Optional.empty()))),
            new Block.NotNeeded(List.of(new Block.NotNeeded.Paper("Sổ", "Tự tra."))),
            new Block.Facts(Block.Facts.Topic.FEE, List.of(new Block.Facts.Row("Phí", "1 đ", List.of("Căn cứ: C")))),
            new Block.Notice(Block.Notice.Kind.INFO, "Tin."),
            new Block.Notice(Block.Notice.Kind.WARNING, "Chú ý."),
            new Block.Notice(Block.Notice.Kind.EMERGENCY, "Gọi 115."),
            new Block.Procedures(
                    List.of(new Block.Procedures.Entry(new ProcedureCode("1.001193"), "Khai sinh", "Ghi chú"))),
            new Block.Ask("Hỏi?", Optional.of("Vì sao."), List.of(new Choice("a", "A"))),
            new Block.Choices(List.of(new Choice("b", "B"))),
            new Block.Link("Trang", URI.create("https://dichvucong.gov.vn")),
            new Block.Citation(List.of("Nguồn: D.")));

    @Test
    void everyBlockIsWritten() {
        assertThat(PlainTextRenderer.render(EVERYTHING)).isEqualTo("""
                        Tên
                        ===

                        Phần
                        ----

                        Câu.

                        - một
                        - hai

                        1. trước
                        2. sau

                        [ ] Đơn – 1 bản chính
                            Nếu: “B”
                            Mẫu: A
                        [ ] Thẻ

                        [-] Sổ
                            Tự tra.

                        - Phí: 1 đ
                            Căn cứ: C

                        (i) Tin.

                        (!) Chú ý.

                        (!!!) Gọi 115.

                        [1] Khai sinh – 1.001193
                            Ghi chú

                        Hỏi?
                        Vì sao.
                        [2] A

                        [3] B

                        Trang: https://dichvucong.gov.vn

                          Nguồn: D.""");
    }

    @Test
    void theNumbersPickWhatTheyStandFor() {
        Numbered numbered = Numbered.in(EVERYTHING);
        assertThat(numbered.pick("1")).contains(new Choice("p-1.001193", "Khai sinh"));
        assertThat(numbered.pick(" 3 ")).contains(new Choice("b", "B"));
        assertThat(numbered.pick("4")).isEmpty();
        assertThat(numbered.pick("0")).isEmpty();
        assertThat(numbered.pick("một")).isEmpty();
    }

    @Test
    void whenACountIsAskedLettersPick() {
        Choice two = new Choice("g-1.000002:so-trang:2", "2 trang");
        List<Block> blocks =
                List.of(new Block.Ask("Mấy trang?", Optional.empty(), List.of(new Choice("x", "Không rõ"), two)));
        assertThat(PlainTextRenderer.render(blocks)).isEqualTo("Mấy trang?\n[a] Không rõ\n[b] 2 trang");
        assertThat(Numbered.in(blocks).pick("2")).isEmpty();
        assertThat(Numbered.in(blocks).pick("b")).contains(two);
    }
}
