package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who reads the kiosk without scripts: types into the field of a page, and touches what bears some words. */
final class Visitor {

    /** What is told of a visit while it goes on. */
    interface Witness {
        /** A page was opened. */
        void opened(String address, Document page);

        /** Something was touched on the way to what was looked for. */
        void passed(String label);
    }

    /** The one way forward from a page. */
    private static final String FORWARD = "main a.button.main";

    private static final String HOME = "a.home-link";

    private final RunningKiosk kiosk;
    private final Witness witness;
    private Document page = new Document("");

    Visitor(RunningKiosk kiosk, Witness witness) {
        this.kiosk = kiosk;
        this.witness = witness;
    }

    /** Opens an address, and what it leads to. */
    void opens(String address) {
        HttpResponse<String> answer = kiosk.get(address);
        Optional<String> moved = answer.headers().firstValue("Location");
        if (moved.isPresent()) {
            opens(moved.get());
            return;
        }
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        page = Jsoup.parse(answer.body());
        witness.opened(URLDecoder.decode(address, StandardCharsets.UTF_8), page);
    }

    /** Types into the field of this page; when it has none for these words, into that of the first page. */
    void types(String words) {
        Element field = field(words).orElseGet(() -> {
            witness.passed("Về trang đầu");
            opens(page.expectFirst(HOME).attr("href"));
            return field(words).orElseThrow(() -> new AssertionError("no field for \"" + words + "\""));
        });
        field.attr("value", words);
        Element form = field.closest("form");
        String filled = form.select("input").stream()
                .map(input -> encoded(input.attr("name")) + "=" + encoded(input.attr("value")))
                .collect(Collectors.joining("&"));
        opens(form.attr("action") + "?" + filled);
    }

    private Optional<Element> field(String words) {
        return page.select("main form input:not([type=hidden])").stream()
                .filter(field -> !field.hasAttr("pattern") || words.matches(field.attr("pattern")))
                .findFirst();
    }

    /** Touches what bears these words; when this page has nothing of the kind, goes the one way forward from it. */
    void touches(String label) {
        Element link = link(label).orElseGet(() -> {
            Element forward = page.select(FORWARD).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link \"" + label + "\" to touch"));
            witness.passed(forward.text());
            opens(forward.attr("href"));
            return link(label).orElseThrow(() -> new AssertionError("no link \"" + label + "\" further on"));
        });
        opens(link.attr("href"));
    }

    private Optional<Element> link(String label) {
        return page.select("main a, .actions a").stream()
                .filter(link -> name(link).equals(label))
                .findFirst();
    }

    /** A row of a list has more to read than its name. */
    private static String name(Element link) {
        Element name = link.selectFirst(".row-name");
        return (name == null ? link : name).text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
