package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Lays passages out on as few messages as Telegram's limit allows; the buttons stand below the last. */
final class Pages {

    /** Longest message in UTF-16 units; Telegram does not count the tags, we do. */
    static final int LIMIT = 4_096;

    private static final String WIDE = "\n\n";

    private final List<List<Passage>> pages = new ArrayList<>();
    private List<Passage> page = new ArrayList<>();
    private int length;

    private Pages() {}

    static List<Page> of(List<Passage> passages, Keyboard keyboard) {
        Pages pages = new Pages();
        passages.stream()
                .filter(p -> !p.plain().isBlank())
                .flatMap(p -> p.cut(LIMIT).stream())
                .filter(p -> !p.plain().isBlank())
                .forEach(pages::add);
        pages.pages.add(pages.page);
        int last = pages.pages.size() - 1;
        List<Page> shown = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            shown.add(page(pages.pages.get(i), i == last ? keyboard : new Keyboard(List.of())));
        }
        return shown;
    }

    private void add(Passage passage) {
        int added = passage.html().length() + WIDE.length();
        if (length + added > LIMIT && !page.isEmpty()) {
            turn(added);
        }
        page.add(passage);
        length += added;
    }

    /** Begins a page; a heading goes along with what it leads. */
    private void turn(int coming) {
        List<Passage> next = new ArrayList<>();
        int carried = 0;
        while (page.size() > 1 && page.getLast().leads()) {
            int heading = page.getLast().html().length() + WIDE.length();
            if (carried + heading + coming > LIMIT) {
                break;
            }
            carried += heading;
            next.addFirst(page.removeLast());
        }
        pages.add(page);
        page = next;
        length = carried;
    }

    private static Page page(List<Passage> passages, Keyboard keyboard) {
        StringBuilder html = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (Passage passage : passages) {
            String joint = html.isEmpty() ? "" : passage.tight() ? "\n" : WIDE;
            html.append(joint).append(passage.html());
            plain.append(joint).append(passage.plain());
        }
        List<Integer> papers = passages.stream()
                .map(Passage::paper)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .collect(Collectors.toList());
        return new Page(html.toString(), plain.toString(), keyboard.withTicks(papers));
    }
}
