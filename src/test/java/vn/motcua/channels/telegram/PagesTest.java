package vn.motcua.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Keyboard NONE = new Keyboard(List.of());

    @Property(tries = 300)
    void messagesAreReadableShortEnoughAndLoseNothing(@ForAll("passages") List<Passage> passages) {
        List<Page> pages = Pages.of(passages, NONE);
        StringBuilder read = new StringBuilder();
        for (Page page : pages) {
            assertThat(page.html().length()).isLessThanOrEqualTo(4_096);
            assertThat(page.plain().length()).isLessThanOrEqualTo(4_096);
            String text = TelegramHtml.read(page.html()).text();
            assertThat(text).isEqualTo(page.plain());
            assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            read.append(text);
        }
        assertThat(dense(read.toString()))
                .isEqualTo(dense(passages.stream().map(Passage::plain).collect(Collectors.joining())));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        Arbitrary<String> words = Arbitraries.of("giấy ", "tờ\n", "<b>", "&", "\"", "😀", "a", "ệ", " ", "&lt;")
                .list()
                .ofMaxSize(6_000)
                .map(parts -> String.join("", parts));
        Arbitrary<Span> spans =
                Combinators.combine(Arbitraries.integers().between(0, 4), words).as(PagesTest::span);
        return spans.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> Passage.of(list.toArray(Span[]::new)))
                .list()
                .ofMaxSize(6);
    }

    private static Span span(int style, String text) {
        return switch (style) {
            case 0 -> Span.plain(text);
            case 1 -> Span.bold(text);
            case 2 -> Span.italic(text);
            case 3 -> Span.quote(text);
            default -> Span.link(text, URI.create("https://example.org/?a=1&b=2"));
        };
    }

    @Test
    void aHeadingGoesAlongWithWhatItLeads() {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of(Span.plain("x".repeat(3_900))));
        passages.add(Passage.heading("Giấy tờ"));
        passages.add(Passage.of(Span.plain("y".repeat(400))));
        assertThat(Pages.of(passages, NONE))
                .extracting(Page::plain)
                .containsExactly("x".repeat(3_900), "Giấy tờ\n\n" + "y".repeat(400));
    }

    @Test
    void ticksStandBelowTheirPapersAndButtonsBelowTheLast() {
        List<Passage> passages = List.of(
                Passage.of(Span.plain("a".repeat(3_000))).paper(1),
                Passage.of(Span.plain("b".repeat(3_000))).paper(2));
        List<Page> pages = Pages.of(passages, Keyboard.of(List.of(new Button("Về đầu", "home"))));
        assertThat(pages.get(0).rows()).containsExactly(List.of(Ticks.button(1)));
        assertThat(pages.get(1).rows())
                .containsExactly(List.of(Ticks.button(2)), List.of(new Button("Về đầu", "home")));
    }

    @Test
    void aTextWithoutWordsIsCutBetweenWholeCharacters() {
        List<Page> pages = Pages.of(List.of(Passage.of(Span.plain("a" + "😀".repeat(3_000)))), NONE);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).plain()).endsWith("😀");
        assertThat(pages.get(1).plain()).startsWith("😀");
    }
}
