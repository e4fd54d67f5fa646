package vn.motcua.channels.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiContractTest {

    private final RunningKiosk kiosk = RunningKiosk.shared();

    @Test
    void search_answers_with_a_ranked_list_and_its_understanding() {
        JsonNode answer = json("/api/v1/search?q=le+phi+dang+ky+tam+tru&limit=3");

        assertThat(answer.get("query").asText()).isEqualTo("le phi dang ky tam tru");
        assertThat(answer.get("abstained").asBoolean()).isFalse();
        assertThat(answer.get("hits")).hasSizeLessThanOrEqualTo(3);
        JsonNode first = answer.get("hits").get(0);
        assertThat(first.get("code").asText()).isEqualTo("1.004194");
        assertThat(first.get("name").asText()).isEqualTo("Đăng ký tạm trú");
        assertThat(first.get("levels").get(0).asText()).isEqualTo("commune");
        assertThat(names(first)).contains("variants", "field", "matched", "score");
        assertThat(names(answer)).contains("intent", "understood", "notice", "ask", "didYouMean");
    }

    @Test
    void search_is_not_confident_about_what_the_list_does_not_hold() {
        JsonNode answer = json("/api/v1/search?q=rut+bao+hiem+xa+hoi+mot+lan");
        assertThat(answer.get("abstained").asBoolean()).isFalse();
        assertThat(answer.get("ask").get("question").asText()).contains("chưa có đúng việc bạn hỏi");
        assertThat(answer.get("ask").get("choices")).hasSize(1);
        JsonNode nearest = answer.get("ask").get("choices").get(0).get("code");
        assertThat(nearest.asText()).isEqualTo("1.002759");
        assertThat(answer.get("hits").get(0).get("code")).isEqualTo(nearest);
    }

    @Test
    void search_abstains_with_a_notice_when_nothing_is_near() {
        JsonNode answer = json("/api/v1/search?q=xyzzyqwrt");

        assertThat(answer.get("abstained").asBoolean()).isTrue();
        assertThat(answer.get("hits")).isEmpty();
        assertThat(answer.get("notice").get("kind").asText()).isEqualTo("nothing-found");
        assertThat(answer.get("notice").get("text").asText()).isNotBlank();
    }

    @Test
    void a_long_question_is_answered_on_its_first_300_characters() {
        String longer = "%F0%9F%8F%A0".repeat(299) + "ab";

        String query = json("/api/v1/search?q=" + longer).get("query").asText();

        assertThat(query.codePointCount(0, query.length())).isEqualTo(300);
        assertThat(query).endsWith("a");
    }

    @Test
    void suggestions_complete_what_is_typed() {
        JsonNode suggestions = json("/api/v1/suggest?q=tam+tr&limit=2").get("suggestions");

        assertThat(suggestions.isArray()).isTrue();
        assertThat(suggestions).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_list_counts_every_code_in_force_and_comes_in_pages() {
        JsonNode first = json("/api/v1/procedures?size=2");
        JsonNode second = json("/api/v1/procedures?size=2&page=2");
        JsonNode all = json("/api/v1/procedures?size=500");

        assertThat(first.get("items")).hasSize(2);
        assertThat(first.get("page").asInt()).isEqualTo(1);
        assertThat(first.get("size").asInt()).isEqualTo(2);
        assertThat(all.get("items")).hasSize(first.get("total").asInt());
        assertThat(second.get("items").get(0)).isEqualTo(all.get("items").get(2));
        List<String> codes = StreamSupport.stream(all.get("items").spliterator(), false)
                .map(item -> item.get("code").asText())
                .toList();
        assertThat(codes).contains("9.000002").doesNotContain("9.000001").doesNotHaveDuplicates();
    }

    @Test
    void the_list_narrows_by_level_and_field() {
        JsonNode narrowed = json("/api/v1/procedures?level=province&field=viec-thu");

        assertThat(narrowed.get("total").asInt()).isEqualTo(1);
        assertThat(narrowed.get("items").get(0).get("code").asText()).isEqualTo("9.000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.000002", "9.000002.000.00.00.H40", "9.000003"})
    void a_procedure_is_found_by_short_long_and_merged_codes(String code) {
        JsonNode procedure = json("/api/v1/procedures/" + code);

        assertThat(procedure.get("code").asText()).isEqualTo("9.000002");
        assertThat(procedure.get("dossier").get("documents")).hasSize(4);
        assertThat(procedure.get("fees").get(0).get("amount").asLong()).isEqualTo(15_000);
        assertThat(procedure.get("times").get(0).get("unit").asText()).isEqualTo("working-day");
        assertThat(procedure.get("standing").get("inForce").asBoolean()).isTrue();
    }

    @Test
    void a_repealed_procedure_says_so_and_names_its_successor() {
        JsonNode standing = json("/api/v1/procedures/9.000001").get("standing");

        assertThat(standing.get("inForce").asBoolean()).isFalse();
        assertThat(standing.get("successor").asText()).isEqualTo("9.000002");
        assertThat(standing.get("successorName").asText()).isEqualTo("Đăng ký thả diều ở quảng trường");
        assertThat(json("/api/v1/procedures/9.000001?on=2026-06-30")
                        .get("standing")
                        .get("inForce")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void guidance_asks_one_question_and_keeps_both_branches_open() {
        JsonNode guide = json("/api/v1/procedures/9.000002/guide?on=2026-11-20T09:00");

        assertThat(guide.get("question").get("id").asText()).isEqualTo("co-day");
        assertThat(guide.get("question").get("options"))
                .extracting(option -> option.get("id").asText())
                .containsExactly("co", "khong", "khong-ro");
        assertThat(guide.get("dossier")).hasSize(3);
        JsonNode open = guide.get("dossier").get(2);
        assertThat(open.get("name").asText()).isEqualTo("Giấy kiểm định dây");
        assertThat(open.get("sure").asBoolean()).isFalse();
        assertThat(open.get("why").asText()).contains("Có dây");
    }

    @Test
    void guidance_ends_with_the_checklist_of_the_case() {
        JsonNode guide =
                json("/api/v1/procedures/9.000002/guide?answers=co-day:khong&channel=in-person&on=2026-11-20T09:00");

        assertThat(guide.get("question").isNull()).isTrue();
        assertThat(guide.get("dossier"))
                .extracting(paper -> paper.get("name").asText() + " "
                        + paper.get("originals").asInt() + "+"
                        + paper.get("copies").asInt() + " "
                        + paper.get("form").asText("-") + " "
                        + paper.get("action").asText())
                .containsExactly("Tờ khai thả diều 1+2 D01 submit", "Bản vẽ con diều 0+1 - show");
        assertThat(guide.get("notNeeded"))
                .extracting(paper -> paper.get("name").asText())
                .containsExactlyInAnyOrder("Giấy kiểm định dây", "Giấy xác nhận nơi ở");
        assertThat(guide.get("total").get("amount").asLong()).isEqualTo(15_000);
        assertThat(guide.get("total").get("known").asBoolean()).isTrue();
        assertThat(guide.get("time").get("statutory").asText()).isEqualTo("3 ngày làm việc");
        assertThat(guide.get("returnOn").get("date").asText()).isEqualTo("2026-11-26");
        assertThat(guide.get("returnOn").get("counted")).hasSize(7);
        assertThat(guide.get("takeaway").asText()).matches("[A-Za-z0-9_-]{1,64}");
    }

    @Test
    void life_events_bundle_procedures_and_their_papers() {
        assertThat(json("/api/v1/life-events").get("lifeEvents")).anySatisfy(event -> {
            assertThat(event.get("id").asText()).isEqualTo("sinh-con");
            assertThat(event.get("stages").get(0).get("name").asText()).isNotBlank();
        });

        JsonNode guide = json("/api/v1/life-events/sinh-con/guide?answers=cha-me:da-cuoi,gop:rieng,bhxh:khong");
        assertThat(guide.get("question").isNull()).isTrue();
        assertThat(guide.get("steps"))
                .extracting(step -> step.get("code").asText())
                .contains("1.001193");
        assertThat(guide.get("dossier"))
                .extracting(paper -> paper.get("name").asText())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(guide.get("takeaway").asText()).matches("[A-Za-z0-9_-]{1,64}");
    }

    @Test
    void a_day_that_nobody_has_decided_about_is_refused_in_words() {
        JsonNode due = json("/api/v1/procedures/9.000002/guide?answers=co-day:khong&on=2027-02-03T09:00")
                .get("returnOn");

        assertThat(due.has("date")).isFalse();
        assertThat(due.get("refused").asText()).isNotBlank();
    }

    @Test
    void changes_tell_what_began_and_what_ended() {
        assertThat(json("/api/v1/changes?since=2026-06-01").get("changes"))
                .extracting(change -> change.get("kind").asText() + " "
                        + change.get("code").asText() + " "
                        + change.get("date").asText())
                .contains("new 9.000002 2026-07-01", "repealed 9.000001 2026-06-30");
        assertThat(json("/api/v1/changes?since=2026-11-23").get("changes")).isEmpty();
    }

    @Test
    void fields_come_with_their_number_of_procedures() {
        assertThat(json("/api/v1/fields").get("fields")).anySatisfy(field -> {
            assertThat(field.get("id").asText()).isEqualTo("viec-thu");
            assertThat(field.get("procedures").asInt()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, /api/v1/search",
        "400, /api/v1/search?q=",
        "400, /api/v1/search?q=+++",
        "400, /api/v1/search?q=%C3",
        "400, /api/v1/search?q=a&limit=0",
        "400, /api/v1/search?q=a&limit=51",
        "400, /api/v1/search?q=a&limit=many",
        "400, /api/v1/search?q=a&level=district",
        "400, /api/v1/search?q=a&field=nix",
        "400, /api/v1/search?q=a&on=yesterday",
        "400, /api/v1/suggest?q=",
        "400, /api/v1/procedures?page=0",
        "400, /api/v1/procedures?size=501",
        "400, /api/v1/procedures?size=-1",
        "400, /api/v1/changes?since=2026-13-01",
        "400, /api/v1/procedures/9.000002/guide?answers=DROP+TABLE",
        "400, /api/v1/procedures/9.000002/guide?channel=pigeon",
        "404, /api/v1/procedures/7.777777/guide",
        "404, /api/v1/procedures/7.777777",
        "404, /api/v1/procedures/nonsense",
        "404, /api/v1/life-events/nix/guide",
        "404, /api/v1/nonsense",
    })
    void what_is_wrong_is_told_in_a_sentence(int status, String address) {
        HttpResponse<String> response = kiosk.get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json; charset=utf-8");
        JsonNode problem = read(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).endsWith(".");
    }

    @Test
    void nothing_can_be_sent() {
        HttpResponse<String> response = kiosk.send(HttpRequest.newBuilder(kiosk.at("/api/v1/search?q=a"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());

        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void the_description_names_every_route_of_the_api() {
        JsonNode paths = json("/api/openapi.json").get("paths");

        assertThat(names(paths))
                .containsAll(vn.motcua.channels.kiosk.api.Api.routes().keySet());
        assertThat(names(paths)).contains("/healthz", "/readyz", "/metrics");
    }

    private JsonNode json(String address) {
        HttpResponse<String> response = kiosk.get(address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return read(response.body());
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
