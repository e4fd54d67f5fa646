package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search field makes of words that name no procedure. */
class SearchPagesTest {

    private final RunningKiosk kiosk = RunningKiosk.shared();

    @Test
    void the_code_of_a_list_opens_the_list() {
        String page = kiosk.get("/thu-tuc/9.000002?tl=co-day:khong").body();
        String code = page.replaceAll("(?s).*gõ mã: (m[A-Za-z0-9_-]+).*", "$1");

        HttpResponse<String> moved = kiosk.get("/tim?q=" + code);

        assertThat(moved.headers().firstValue("Location")).hasValue("/phieu/" + code);
        assertThat(kiosk.get("/phieu/" + code).body()).contains("Tờ khai thả diều");
    }

    @Test
    void a_code_that_was_merged_or_is_not_known_is_told() {
        assertThat(kiosk.get("/tim?q=9.000003").body())
                .contains("Thủ tục 9.000003 đã được nhập vào thủ tục 9.000002 dưới đây.");
        assertThat(kiosk.get("/tim?q=9.000002").body()).doesNotContain("đã được nhập vào");
        assertThat(kiosk.get("/tim?q=9.999999").body()).contains("Không có thủ tục mang mã 9.999999");
    }

    @Test
    void what_the_list_does_not_hold_is_said_before_the_nearest() {
        String page = kiosk.get("/tim?q=b%E1%BA%B1ng+l%C3%A1i+qu%E1%BB%91c+t%E1%BA%BF+%C4%91i+th%C3%A1i")
                .body();
        assertThat(page).contains("Danh sách ở đây có thể chưa có đúng việc bạn hỏi", "/thu-tuc/3.000347");
        assertThat(page).doesNotContain("card first");
    }

    @Test
    void an_aspect_of_nothing_is_asked_about() {
        assertThat(kiosk.get("/tim?q=bao+lau+thi+co").body()).contains("Bạn hỏi về thủ tục nào?");
    }

    @ParameterizedTest
    @CsvSource({"/thu-tuc/9.000002?phan=form, form", "/thu-tuc/9.000002?phan=online, online"})
    void forms_and_filing_online_have_their_part(String address, String part) {
        assertThat(kiosk.get(address).body()).containsPattern("<details class=\"part\" id=\"" + part + "\" open");
    }

    @Test
    void a_part_with_nothing_to_say_is_shown_to_who_asked_for_it() {
        assertThat(kiosk.get("/thu-tuc/2.000815").body()).doesNotContain("id=\"online\"");
        assertThat(kiosk.get("/thu-tuc/2.000815?phan=online").body())
                .contains("Nguồn công bố không có cách nộp trực tuyến");
    }

    @Test
    void what_some_pay_besides_is_not_told_as_the_fee() {
        assertThat(kiosk.get("/thu-tuc/3.000333").body())
                .containsPattern("<dd class=\"short\">200\\.000\u00a0đ<span class=\"aside\">Tùy trường hợp");
    }

    @Test
    void what_everybody_is_spared_is_not_told_as_the_fee() {
        assertThat(kiosk.get("/thu-tuc/1.014061?on=2026-11-25").body()).contains("25.000 – 35.000");
        assertThat(kiosk.get("/thu-tuc/1.014061?on=2027-01-04").body()).contains("50.000 – 70.000");
    }
}
