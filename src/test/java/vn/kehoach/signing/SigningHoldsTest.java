package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** Nothing goes out with a number that its document does not have, or late on the day of its issue, without somebody's word. */
@InTheDemo
class SigningHoldsTest {

    private static final Map<String, Object> READY = Map.of("planReady", true);
    private static final Map<String, String> YES = Map.of("decision", "SIGN");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String title;
    private LocalDate today;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
        JsonNode now = offices.as("quantri").get("/api/demo/clock").expect(200).json();
        today = OffsetDateTime.parse(now.path("now").asText()).toLocalDate();
    }

    private Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu"))));
    }

    private Map<String, Object> numbered(int ordinal, LocalDate date) {
        Map<String, Object> content = content();
        content.put("number", Map.of("ordinal", ordinal, "type", "KH", "issuer", "ĐTN"));
        content.put("issued", Map.of("date", date.toString()));
        return content;
    }

    private Map<String, Object> due(LocalDate day) {
        Map<String, Object> content = content();
        content.put(
                "obligations",
                List.of(Map.of(
                        "who",
                        "Đoàn Sở Du lịch",
                        "what",
                        "báo cáo kết quả",
                        "kind",
                        "UNIT_REPORT",
                        "due",
                        day.toString())));
        return content;
    }

    private List<JsonNode> holding(String plan) {
        return StreamSupport.stream(
                        offices.as("vanphong")
                                .get("/api/plans/" + plan + "/findings")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(finding -> finding.path("blocking").asBoolean())
                .toList();
    }

    private List<String> rules(String plan) {
        return holding(plan).stream()
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    private Answer ready() {
        return offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), READY);
    }

    private Answer sign() {
        return offices.complete("bithu", offices.task("bithu", "userTask_signDocument", title), YES);
    }

    private Answer answer(String user, String plan, String rule, String reason) {
        return offices.as(user).put("/api/plans/" + plan + "/findings/" + rule + "/answer", Map.of("reason", reason));
    }

    private int next() {
        return offices.as("vanphong")
                        .get("/api/registers/doan-khoi/" + today.getYear() + "/KH")
                        .expect(200)
                        .json()
                        .path("last")
                        .asInt()
                + 1;
    }

    private void setRegister(int last) {
        offices.as("quantri")
                .put("/api/registers/doan-khoi/" + today.getYear() + "/KH", Map.of("last", last))
                .expect(200);
    }

    private String number(String plan) {
        return offices.plan("quantri", plan).path("number").asText();
    }

    @Test
    void a_document_with_another_number_is_held_until_an_administrator_sets_the_register() {
        int ordinal = next() + 80;
        String plan = offices.propose("vanphong", numbered(ordinal, today));
        assertThat(rules(plan)).containsExactly("number-differs");
        Answer held = ready();
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.json().path("fields").findValuesAsText("field")).containsExactly("number");
        assertThat(held.text()).contains("sổ cấp số");

        setRegister(ordinal - 1);

        assertThat(rules(plan)).isEmpty();
        ready().expect(204);
        sign().expect(204);
        offices.awaitState(plan, "EXECUTING");
        assertThat(number(plan)).isEqualTo(ordinal + "-KH/ĐTN");
    }

    @Test
    void or_until_the_document_takes_the_number_and_the_date_of_the_register() {
        String plan = offices.propose("vanphong", numbered(next() + 80, today.plusDays(8)));
        assertThat(rules(plan)).containsExactly("number-differs");

        offices.as("vanphong")
                .put("/api/plans/" + plan + "/number-from-register", Map.of("version", 1))
                .expect(200);

        assertThat(rules(plan)).isEmpty();
        assertThat(offices.plan("vanphong", plan).path("content").path("number").has("ordinal"))
                .isFalse();
        ready().expect(204);
        sign().expect(204);
    }

    @Test
    void or_until_those_who_write_it_say_why_it_may_stay() {
        String plan = offices.propose("vanphong", numbered(next(), today.minusDays(3)));
        assertThat(rules(plan)).containsExactly("number-differs");
        assertThat(answer("vanphong", plan, "number-differs", " ").status()).isEqualTo(422);
        assertThat(answer("phobithu", plan, "number-differs", "Được").status()).isIn(403, 404);
        assertThat(answer("vanphong", plan, "deadline-past", "Không có điều này")
                        .status())
                .isEqualTo(404);

        answer("vanphong", plan, "number-differs", "Bản giấy đã ký ngày hôm trước")
                .expect(204);

        assertThat(rules(plan)).isEmpty();
        assertThat(offices.as("vanphong")
                        .get("/api/plans/" + plan + "/findings")
                        .text())
                .contains("Bản giấy đã ký ngày hôm trước");
        assertThat(offices.as("vanphong").get("/api/audit/" + plan).text()).contains("finding-answered");
        ready().expect(204);
        sign().expect(204);
    }

    @Test
    void the_signatory_sees_of_the_findings_only_what_still_needs_somebody() {
        Map<String, Object> content = content();
        content.put(
                "obligations",
                List.of(Map.of(
                        "who",
                        "Đoàn Sở Du lịch",
                        "what",
                        "nộp danh sách chậm nhất ngày " + VietnamTime.day(today.plusDays(20)),
                        "due",
                        today.plusDays(30).toString())));
        String plan = offices.propose("vanphong", content);
        JsonNode told = offices.as("vanphong")
                .get("/api/plans/" + plan + "/findings")
                .expect(200)
                .json();
        ready().expect(204);

        JsonNode sheet = offices.as("bithu")
                .get("/api/tasks/" + offices.task("bithu", "userTask_signDocument", title))
                .expect(200)
                .json();

        assertThat(told.findValuesAsText("rule")).contains("date-differs");
        assertThat(told.findValuesAsText("offeredDue"))
                .contains(today.plusDays(20).toString());
        assertThat(sheet.path("plan").path("findings")).isEmpty();
    }

    @Test
    void the_signatory_sees_the_number_to_come_and_signs_no_other() {
        int ordinal = next();
        String plan = offices.propose("vanphong", numbered(ordinal, today));
        ready().expect(204);
        String task = offices.task("bithu", "userTask_signDocument", title);
        JsonNode seen =
                offices.as("bithu").get("/api/tasks/" + task).expect(200).json().path("number");
        assertThat(seen.path("text").asText()).isEqualTo("%02d-KH/ĐTN".formatted(ordinal));
        assertThat(seen.path("date").asText()).matches("\\d{2}/\\d{2}/\\d{4}");

        setRegister(ordinal + 5);
        Answer held = sign();

        assertThat(held.status()).isEqualTo(422);
        assertThat(held.text()).contains("sổ cấp số");
        assertThat(next()).isEqualTo(ordinal + 6);
        assertThat(offices.plan("quantri", plan).path("state").asText()).isEqualTo("SIGNING");
        answer("vanphong", plan, "number-differs", "Sổ đã dùng cho văn bản giấy")
                .expect(204);
        sign().expect(204);
    }

    @Test
    void a_plan_whose_deadline_has_passed_is_held_until_the_date_is_mended() {
        String plan = offices.propose("vanphong", due(today.minusDays(50)));
        assertThat(rules(plan)).containsExactly("deadline-past");
        assertThat(holding(plan).get(0).path("field").asText()).isEqualTo("obligations[0]");
        assertThat(ready().status()).isEqualTo(422);

        offices.as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", due(today.plusDays(20))))
                .expect(200);

        assertThat(rules(plan)).isEmpty();
        ready().expect(204);
    }

    @Test
    void or_until_somebody_says_why_and_another_past_date_is_asked_about_again() {
        String plan = offices.propose("vanphong", due(today.minusDays(50)));
        answer("vanphong", plan, "deadline-past", "Đã báo các đơn vị từ trước").expect(204);
        assertThat(rules(plan)).isEmpty();

        offices.as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", due(today.minusDays(40))))
                .expect(200);

        assertThat(rules(plan)).containsExactly("deadline-past");
        assertThat(ready().status()).isEqualTo(422);
    }

    @Test
    void a_deadline_that_passes_while_the_plan_lies_on_the_desk_holds_the_signature() {
        String plan = offices.propose("vanphong", due(today.plusDays(2)));
        ready().expect(204);
        offices.task("bithu", "userTask_signDocument", title);
        offices.as("quantri")
                .put("/api/demo/clock", Map.of("now", today.plusDays(3) + "T08:00:00+07:00"))
                .expect(200);

        Answer held = sign();

        assertThat(held.status()).isEqualTo(422);
        assertThat(held.text()).contains("Thời hạn đã qua");
        assertThat(offices.plan("quantri", plan).path("number").isNull()).isTrue();
        answer("vanphong", plan, "deadline-past", "Đơn vị được báo qua điện thoại")
                .expect(204);
        sign().expect(204);
    }

    @Test
    void an_event_in_9999_is_refused_by_name_and_an_old_one_never_takes_a_number() {
        Map<String, Object> content = content();
        content.put("event", Map.of("date", "9999-12-31", "expectedAttendance", -5));
        Answer refused = offices.as("vanphong").post("/api/plans", content);
        assertThat(refused.expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("event.date", "event.expectedAttendance");
        Map<String, Object> late = content();
        late.put(
                "obligations",
                List.of(Map.of("who", "Đoàn Sở Du lịch", "what", "việc cuối", "kind", "DUTY", "due", "2100-12-20")));
        int before = next();

        String plan = offices.propose("vanphong", late);

        assertThat(rules(plan)).containsExactly("deadline-unreckoned");
        assertThat(ready().status()).isEqualTo(422);
        assertThat(next()).isEqualTo(before);
    }

    @Test
    void a_register_belongs_to_a_body_a_year_and_a_type() {
        for (String path : List.of("van-phong-doan-khoi/2026/KH", "so-du-lich/2026/KH")) {
            assertThat(register(path)).containsExactly("body");
        }
        assertThat(register("doan-khoi/-1/KH")).containsExactly("year");
        assertThat(register("doan-khoi/9999/KH")).containsExactly("year");
        assertThat(register("doan-khoi/2026/" + "K".repeat(5000))).containsExactly("type");
    }

    private List<String> register(String path) {
        Answer read = offices.as("vanphong").get("/api/registers/" + path);
        Answer set = offices.as("quantri").put("/api/registers/" + path, Map.of("last", 5));
        assertThat(read.status()).isEqualTo(422);
        return set.expect(422).json().path("fields").findValuesAsText("field");
    }
}
