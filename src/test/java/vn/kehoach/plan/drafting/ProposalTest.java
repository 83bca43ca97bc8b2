package vn.kehoach.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;

/** Who may propose which plan, over HTTP. */
@InTheDemo
class ProposalTest {

    private static final String DOAN_KHOI = "BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP";

    @LocalServerPort
    private int port;

    private HttpUser office;

    @BeforeEach
    void theOfficeIsLoggedIn() {
        office = user("vanphong");
    }

    @Test
    void a_plan_with_a_very_long_title_can_be_drafted() {
        String title = "Tổ chức Hội nghị sơ kết chương trình phối hợp hoạt động ".repeat(10);

        Answer answer = office.post("/api/plans", plan(title));

        String id = answer.expect(201).json().path("id").asText();
        JsonNode tasks =
                office.get("/engine-rest/task?processInstanceBusinessKey=" + id).json();
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).path("name").asText()).startsWith("Soạn dự thảo kế hoạch – Tổ chức Hội nghị");
    }

    @Test
    void the_staff_of_another_body_cannot_propose_for_it() {
        Answer answer = user("ldld-vp").post("/api/plans", plan("Kế hoạch của cơ quan khác"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("detail").asText()).contains("cơ quan chủ trì");
        assertThat(office.get("/api/plans?q=ke+hoach+cua+co+quan+khac")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_unit_cannot_propose() {
        assertThat(user("dv-so-du-lich").post("/api/plans", plan("Kế hoạch")).status())
                .isEqualTo(403);
    }

    @Test
    void a_date_that_does_not_exist_is_refused_with_its_place() {
        Map<String, Object> duty = Map.of("who", "Ban Tổ chức", "what", "báo cáo", "due", "2020-02-31");

        Answer answer = office.post(
                "/api/plans", Map.of("title", "Kế hoạch", "issuers", List.of(DOAN_KHOI), "obligations", List.of(duty)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("obligations[0].due");
    }

    @Test
    void a_period_of_whole_months_that_ends_on_a_saturday_is_no_finding_and_a_day_is() {
        List<Map<String, Object>> timeline = List.of(
                Map.of("from", "2019-11-01", "to", "2019-11-30", "what", "góp ý", "kind", "PERIOD"),
                Map.of("from", "2020-03-01", "to", "2020-03-15", "what", "xin ý kiến", "kind", "CONSULTATION"));

        Answer answer = office.post(
                "/api/plans", Map.of("title", "Kế hoạch", "issuers", List.of(DOAN_KHOI), "timeline", timeline));

        JsonNode findings = answer.expect(201).json().path("findings");
        assertThat(findings)
                .filteredOn(each -> each.path("rule").asText().equals("non-working-day"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("timeline[1]");
    }

    @Test
    void another_body_does_not_learn_of_a_draft() {
        String id = office.post("/api/plans", plan("Dự thảo của Đoàn Khối"))
                .json()
                .path("id")
                .asText();

        assertThat(user("ldld-vp").get("/api/plans/" + id).status()).isEqualTo(404);
        assertThat(user("dv-so-du-lich").get("/api/plans/" + id).status()).isEqualTo(404);
        assertThat(office.get("/api/plans/" + id).status()).isEqualTo(200);
    }

    private HttpUser user(String id) {
        return HttpUser.of(URI.create("http://localhost:" + port), id, id);
    }

    private static Map<String, Object> plan(String title) {
        return Map.of("title", title, "issuers", List.of(DOAN_KHOI));
    }
}
