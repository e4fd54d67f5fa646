package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Guidance by plain links and forms, every step an address. */
class GuidancePagesTest {

    private static final Pattern LINK = Pattern.compile("<a class=\"button option\" href=\"([^\"]*)\">([^<]*)</a>");

    private final RunningKiosk kiosk = RunningKiosk.shared();

    @Test
    void links_alone_lead_to_the_checklist_and_to_paper() {
        String question = kiosk.get("/thu-tuc/9.000002?tl=&co=2").body();
        assertThat(question).contains("Diều có dây không?");
        assertThat(options(question)).containsExactly("Có dây", "Không dây", "Không rõ");

        String checklist = kiosk.get(link(question, "Không dây")).body();
        assertThat(checklist).contains("Tờ khai thả diều", "15.000").contains("data-size=\"2\"");
        String slip = checklist.replaceAll("(?s).*href=\"(/phieu/m[A-Za-z0-9_-]+)\\?co=2\".*", "$1");

        String paper = kiosk.get(slip).body();
        assertThat(paper).contains("Tờ khai thả diều", "Phiếu giấy tờ cần mang").contains("tl=co-day:khong");
        assertThat(paper).doesNotContain("Không rõ");
    }

    @Test
    void not_knowing_keeps_both_branches() {
        String question = kiosk.get("/thu-tuc/9.000002?tl=").body();

        assertThat(kiosk.get(link(question, "Không rõ")).body()).contains("Giấy kiểm định dây", "Tờ khai thả diều");
    }

    @Test
    void a_count_may_be_typed() {
        String question = kiosk.get("/thu-tuc/1.004194?tl=cho-o:danh-sach").body();
        assertThat(question).contains("Danh sách có bao nhiêu người?", "name=\"so\"");

        HttpResponse<String> answered = kiosk.get("/thu-tuc/1.004194?tl=cho-o:danh-sach&so=7");
        assertThat(answered.statusCode()).isEqualTo(303);
        String address = answered.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/thu-tuc/1.004194?tl=cho-o:danh-sach,so-nguoi:7");
        assertThat(kiosk.get(address).body()).contains("70.000");
        assertThat(kiosk.get("/thu-tuc/1.004194?tl=cho-o:danh-sach&so=0").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_life_event_narrows_down_and_goes_on_paper() {
        String begun = kiosk.get("/su-kien/sinh-con").body();
        assertThat(begun).contains("Cha mẹ bé đã đăng ký kết hôn chưa?");

        String page = kiosk.get("/su-kien/sinh-con?tl=cha-me:da-cuoi,gop:rieng,bhxh:khong")
                .body();
        assertThat(options(page)).isEmpty();
        String paper = kiosk.get(page.replaceAll("(?s).*href=\"(/phieu/m[A-Za-z0-9_-]+)\".*", "$1"))
                .body();
        assertThat(paper).contains("Sinh con", "Tờ khai đăng ký khai sinh").doesNotContain("class=\"ask\"");
    }

    @Test
    void a_slip_that_nobody_wrote_is_refused() {
        assertThat(kiosk.get("/phieu/mAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(kiosk.get("/phieu/9.000002").body()).contains("Giấy kiểm định dây");
    }

    private static List<String> options(String page) {
        return LINK.matcher(page).results().map(m -> m.group(2)).toList();
    }

    private static String link(String page, String label) {
        Matcher links = LINK.matcher(page);
        while (links.find()) {
            if (links.group(2).equals(label)) {
                return links.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("no link " + label);
    }
}
