package vn.motcua.channels.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What somebody reads on a page without scripts, as plain text: links and buttons in brackets, shut parts with ▸. */
final class PageText {

    private static final String UNSEEN = "svg, script, dialog, [hidden], .unseen, .skip, input[type=hidden]";
    private static final String LINE_OF_ITS_OWN = "p, summary, [class~=^(detail|aside|row-(more|case|due))$]";

    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    /** All of a page, with what stands on every page. */
    static String whole(Document page) {
        return of(page.select("body > header, body > main, body > footer, body > .bar"));
    }

    /** What a page is there for, and its buttons. */
    static String itself(Document page) {
        return of(page.select("body > main, .bar > .actions"));
    }

    private static String of(List<Element> parts) {
        PageText page = new PageText();
        for (Element part : parts) {
            Element seen = part.clone();
            seen.select(UNSEEN).remove();
            page.block(seen);
        }
        return page.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading(element, "=");
            case "h2" -> heading(element, "-");
            case "h3" -> heading(element, "");
            case "ul", "ol", "dl" -> {
                text.append("\n");
                for (Element item : element.children()) {
                    item(sign(element, item), item);
                }
                text.append("\n");
            }
            case "details" -> details(element);
            case "form" -> form(element);
            case "p", "a", "button", "figure" -> {
                text.append("\n");
                item("", element);
            }
            default -> {
                if (element.is(".citation")) {
                    item("", element);
                } else {
                    element.children().forEach(this::block);
                }
            }
        }
    }

    private void heading(Element heading, String line) {
        text.append("\n").append(heading.text()).append("\n");
        text.append(line.repeat(Math.min(heading.text().length(), 72))).append("\n");
    }

    private void details(Element details) {
        text.append("\n").append(details.hasAttr("open") ? "▾ " : "▸ ");
        text.append(details.expectFirst("summary").text()).append("\n");
        details.select("> :not(summary)").forEach(this::block);
    }

    /** A field shows what is typed in it, or what it says when it is empty. */
    private void form(Element form) {
        text.append("\n");
        form.select("label").forEach(label -> item("", label));
        for (Element field : form.select("input")) {
            String typed = field.attr("value");
            text.append("|")
                    .append(typed.isEmpty() ? field.attr("placeholder") : typed)
                    .append("| ");
        }
        form.select("button").forEach(button -> item("", button));
    }

    private static String sign(Element list, Element item) {
        if (list.is(".checklist")) {
            return "[ ] ";
        }
        if (list.is(".notneeded ul")) {
            return "[-] ";
        }
        boolean bare = item.childrenSize() == 1 && item.child(0).is("a:not(.row)");
        return list.is("ol") ? item.elementSiblingIndex() + 1 + ". " : bare ? "" : "- ";
    }

    private void item(String sign, Element item) {
        List<String> lines = new Lines().of(item);
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? sign : "    ").append(lines.get(i)).append("\n");
        }
    }

    /** Running text, cut where the page begins a line. */
    private static final class Lines {
        private final List<String> lines = new ArrayList<>();
        private String line = "";
        private boolean touchable;

        List<String> of(Element element) {
            read(element);
            end();
            return lines;
        }

        private void read(Node node) {
            if (node instanceof TextNode words) {
                line += words.text();
            } else if (node instanceof Element element) {
                boolean own = element.is(LINE_OF_ITS_OWN);
                if (own) {
                    end();
                }
                touchable |= element.is("a, button");
                line += element.is("a, button") ? "[" : "";
                element.childNodes().forEach(this::read);
                line += touchable && element.is("a, button") ? "]" : "";
                touchable &= !element.is("a, button");
                line += element.is("dt") ? ": " : "";
                if (own) {
                    end();
                }
            }
        }

        /** What one touches is named by its first line. */
        private void end() {
            if (!line.isBlank()) {
                lines.add(line.replaceAll("\\s+", " ").replace("[ ", "[").strip() + (touchable ? "]" : ""));
                touchable = false;
            }
            line = "";
        }
    }
}
