package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** What the office decides on the page of a plan: that it ends early, and that it may be signed as it is. */
@InTheDemo
class PlanDecisionsPageTest {

    private static final String BEFORE_ITS_TIME = "Kết thúc kế hoạch trước hạn…";
    private static final String TAKE_BACK = "Rút lại để chỉnh sửa…";
    private static final String HOLDS = "Điều đang giữ việc ký lại";

    @LocalServerPort
    private int port;

    private Offices offices;
    private String title;
    private LocalDate today;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
        today = LocalDate.now(VietnamTime.ZONE);
    }

    private PageUser page(String user) {
        return PageUser.of(offices.base(), user, user);
    }

    private Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu")),
                "obligations",
                List.of(Map.of(
                        "who",
                        "Đoàn Sở Du lịch",
                        "what",
                        "chuẩn bị tham luận",
                        "kind",
                        "DUTY",
                        "due",
                        today.plusDays(20).toString()))));
    }

    private Answer ready() {
        return offices.complete(
                "vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true));
    }

    private Answer sign() {
        return offices.complete(
                "bithu", offices.task("bithu", "userTask_signDocument", title), Map.of("decision", "SIGN"));
    }

    /** A plan in execution with a duty that is open and an event in thirty days. */
    private String running() {
        Map<String, Object> content = content();
        content.put("event", Map.of("date", today.plusDays(30).toString(), "place", "Hội trường"));
        String plan = offices.propose("vanphong", content);
        ready().expect(204);
        sign().expect(204);
        offices.awaitState(plan, "EXECUTING");
        PageUser office = page("vanphong");
        Offices.await(
                () -> Optional.of(office.get("/ke-hoach/" + plan).expect(200).text())
                        .filter(text -> text.contains(BEFORE_ITS_TIME)));
        return plan;
    }

    @Test
    void the_office_ends_a_plan_early_from_its_page_and_says_why() {
        String plan = running();
        String there = "/ke-hoach/" + plan;
        PageUser office = page("vanphong");
        String event = VietnamTime.day(today.plusDays(30));
        assertThat(office.get(there).text())
                .contains("Đoàn Sở Du lịch", "chuẩn bị tham luận", "1 việc chưa xong, 0 việc đã nộp")
                .contains("Sự kiện của kế hoạch chưa diễn ra: ngày " + event);
        for (String user : List.of("bithu", "ban-phongtrao", "dv-so-du-lich")) {
            assertThat(page(user).get(there).text()).as(user).doesNotContain(BEFORE_ITS_TIME);
        }

        Answer silent = office.post(there + "/ket-thuc", "beforeEvent", "true", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text())
                .contains("phải ghi, vì còn 1 việc: Đoàn Sở Du lịch: chuẩn bị tham luận (chưa xong)")
                .containsPattern("name=\"beforeEvent\" value=\"true\"\\s+checked");
        Answer hasty = office.post(there + "/ket-thuc", "reason", "Hội nghị bị hoãn <b>");
        assertThat(hasty.status()).isEqualTo(422);
        assertThat(hasty.text())
                .contains("phải xác nhận, vì sự kiện của kế hoạch chưa diễn ra", "Hội nghị bị hoãn &lt;b&gt;");
        assertThat(offices.tasks("vanphong", "userTask_closePlan", title)).isEmpty();

        office.post(there + "/ket-thuc", "beforeEvent", "true", "reason", "Hội nghị bị hoãn")
                .expect(302);

        assertThat(office.get(there).text()).doesNotContain(BEFORE_ITS_TIME);
        Answer again = office.post(there + "/ket-thuc", "reason", "Lần nữa");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("đã có trong danh sách việc của văn phòng", title);
        assertClosesWithTheSameWords(plan, event);
    }

    @Test
    void a_plan_is_taken_back_from_its_signatories_on_its_page_with_a_reason_and_signed_again() {
        String plan = offices.propose("vanphong", content());
        String there = "/ke-hoach/" + plan;
        ready().expect(204);
        PageUser office = page("vanphong");
        assertThat(office.get(there).text()).contains(TAKE_BACK);
        for (String user : List.of("bithu", "quantri")) {
            assertThat(page(user).get(there).text()).as(user).doesNotContain(TAKE_BACK);
        }

        Answer silent = office.post(there + "/rut-lai", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Lý do rút lại: phải ghi");
        assertThat(page("bithu")
                        .post(there + "/rut-lai", "reason", "Của người ký")
                        .status())
                .isEqualTo(403);
        String open = offices.task("bithu", "userTask_signDocument", title);
        office.post(there + "/rut-lai", "reason", "Sai ngày <b>").expect(302);

        assertThat(offices.tasks("bithu", "userTask_signDocument", title)).isEmpty();
        Answer late = offices.complete("bithu", open, Map.of("decision", "SIGN"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Văn bản được rút lại: Sai ngày");
        assertThat(office.get(there).text())
                .contains("Văn bản được rút lại: Sai ngày &lt;b&gt;", "Đang tiếp thu, chỉnh sửa")
                .doesNotContain(TAKE_BACK);
        assertThat(office.get(there + "/nhat-ky").text())
                .contains("Rút lại văn bản đang trình ký", "Sai ngày &lt;b&gt;");
        Answer again = offices.as("vanphong").post("/api/plans/" + plan + "/withdrawal", Map.of("reason", "Lần nữa"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("chỉ rút lại được văn bản đang trình ký");
        assertSignedInTheEnd(plan);
    }

    private void assertSignedInTheEnd(String plan) {
        offices.complete("vanphong", offices.task("vanphong", "userTask_revisePlan", title), Map.of("nextStep", "SIGN"))
                .expect(204);
        sign().expect(204);
        offices.awaitState(plan, "EXECUTING");
    }

    @Test
    void before_its_day_the_roll_shows_the_names_and_the_day_and_no_button_that_could_only_fail() {
        String plan = running();

        String roll = page("vanphong")
                .get("/ke-hoach/" + plan + "/diem-danh")
                .expect(200)
                .text();

        assertThat(roll)
                .contains("Chưa đến ngày tổ chức (" + VietnamTime.day(today.plusDays(30)) + ") nên chưa điểm danh được")
                .doesNotContain("Ghi điểm danh", "name=\"present\"");
    }

    /** The form of the task opens with what was said, and asks for the same. */
    private void assertClosesWithTheSameWords(String plan, String event) {
        String task = offices.task("vanphong", "userTask_closePlan", title);
        JsonNode sheet =
                offices.as("vanphong").get("/api/tasks/" + task).expect(200).json();
        assertThat(sheet.path("askedFor").path("reason").asText()).isEqualTo("Hội nghị bị hoãn");
        assertThat(sheet.path("eventAhead").asText()).isEqualTo("ngày " + event);
        Answer hasty = offices.complete("vanphong", task, Map.of("conclusion", "Dừng", "reason", "Hội nghị bị hoãn"));
        assertThat(hasty.expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactly("beforeEvent");

        offices.complete(
                        "vanphong",
                        task,
                        Map.of("conclusion", "Dừng", "reason", "Hội nghị bị hoãn", "beforeEvent", true))
                .expect(204);

        offices.awaitState(plan, "CLOSED");
    }

    @Test
    void over_the_interface_the_end_before_the_time_asks_for_the_same() {
        String plan = running();
        String there = "/api/plans/" + plan + "/closing";

        Answer bare = offices.as("vanphong").post(there, Map.of());

        assertThat(bare.expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactly("reason", "beforeEvent");
        offices.as("vanphong")
                .post(there, Map.of("reason", "Hội nghị bị hoãn", "beforeEvent", true))
                .expect(204);
    }

    @Test
    void the_office_reads_on_the_page_and_in_the_refusal_which_collection_the_end_waits_for_and_at_which_step() {
        Map<String, Object> content = content();
        content.put(
                "obligations",
                List.of(
                        Map.of(
                                "who",
                                "Đoàn Sở Du lịch",
                                "what",
                                "gửi Báo cáo về " + title,
                                "kind",
                                "UNIT_REPORT",
                                "units",
                                List.of("so-du-lich"),
                                "due",
                                today.plusDays(20).toString()),
                        Map.of(
                                "who",
                                "Văn phòng Đoàn Khối",
                                "what",
                                "gửi báo cáo kết quả về Thành Đoàn",
                                "kind",
                                "FINAL_REPORT",
                                "units",
                                List.of("van-phong-doan-khoi"),
                                "due",
                                today.plusDays(40).toString())));
        String plan = offices.propose("vanphong", content);
        ready().expect(204);
        sign().expect(204);
        offices.awaitState(plan, "EXECUTING");
        PageUser office = page("vanphong");
        String held = Offices.await(
                () -> Optional.of(office.get("/ke-hoach/" + plan).text()).filter(text -> text.contains("#dot-thu-")));
        Answer refused = offices.as("vanphong").post("/api/plans/" + plan + "/closing", Map.of("reason", "Dừng"));

        assertThat(held)
                .contains(
                        "Chưa kết thúc được. Kế hoạch kết thúc được khi mọi đợt thu báo cáo đã xong",
                        "đang thu, đóng khi đã nhận đủ")
                .doesNotContain(BEFORE_ITS_TIME);
        assertThat(refused.expect(409).json().path("title").asText()).isEqualTo("Chưa kết thúc được");
        assertThat(refused.json().path("detail").asText())
                .contains("“gửi Báo cáo về " + title + "” (đang thu, đóng khi đã nhận đủ");
        assertThat(page("bithu").get("/ke-hoach/" + plan).text()).doesNotContain("Chưa kết thúc được");

        offices.complete(
                        "dv-so-du-lich",
                        offices.task("dv-so-du-lich", "userTask_submitReport", "Báo cáo về " + title),
                        Map.of("summary", "Đã góp ý"))
                .expect(204);

        Offices.await(() -> Optional.of(office.get("/ke-hoach/" + plan).text())
                .filter(text -> text.contains("chờ việc “Tổng hợp báo cáo”")));
    }

    private Map<String, Object> numbered(int ordinal) {
        Map<String, Object> content = content();
        content.put("number", Map.of("ordinal", ordinal, "type", "KH", "issuer", "ĐTN"));
        content.put("issued", Map.of("date", today.toString()));
        return content;
    }

    private String register() {
        return "/api/registers/doan-khoi/" + today.getYear() + "/KH";
    }

    private int next() {
        return offices.as("vanphong").get(register()).json().path("last").asInt() + 1;
    }

    @Test
    void what_holds_the_signing_of_a_draft_is_answered_on_its_page() {
        String plan = offices.propose("vanphong", numbered(next() + 80));
        String there = "/ke-hoach/" + plan;
        PageUser office = page("vanphong");
        assertThat(office.get(there).text())
                .contains(HOLDS, "thì sổ cấp số", "Giữ nguyên vì lý do này", "Để văn bản lấy số, ngày của sổ");

        Answer silent = office.post(there + "/giu-lai", "lam", "giu-nguyen", "rule", "number-differs", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Lý do: phải ghi", HOLDS);

        office.post(there + "/giu-lai", "lam", "lay-so", "rule", "number-differs", "version", "1")
                .expect(302);

        assertThat(office.get(there).text()).doesNotContain(HOLDS);
        assertThat(offices.plan("vanphong", plan).path("content").path("number").has("ordinal"))
                .isFalse();
    }

    @Test
    void whoever_answers_what_holds_no_signing_any_more_is_told_so_on_the_page_of_the_plan() {
        String plan = running();

        Answer late =
                page("vanphong").post("/ke-hoach/" + plan + "/giu-lai", "lam", "lay-so", "rule", "number-differs");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("không còn gì để trả lời", title);
    }

    @Test
    void who_signs_is_told_what_waits_for_whom_until_the_office_has_answered() {
        String plan = offices.propose("vanphong", numbered(next()));
        String there = "/ke-hoach/" + plan;
        ready().expect(204);
        String task = offices.task("bithu", "userTask_signDocument", title);
        assertThat(sheet(task).path("holds")).isEmpty();
        offices.as("quantri").put(register(), Map.of("last", next() + 5)).expect(200);

        JsonNode held = sheet(task);

        assertThat(held.path("holds")).hasSize(1);
        assertThat(held.path("holds").path(0).asText()).contains("thì sổ cấp số");
        assertThat(held.path("holdsWaitFor").path(0).asText()).startsWith("Văn phòng");
        assertThat(page("bithu").get(there).text()).doesNotContain(HOLDS);
        PageUser office = page("vanphong");
        assertThat(office.get(there).text()).contains(HOLDS).doesNotContain("Để văn bản lấy số, ngày của sổ");

        office.post(
                        there + "/giu-lai",
                        "lam",
                        "giu-nguyen",
                        "rule",
                        "number-differs",
                        "reason",
                        "Sổ đã dùng cho văn bản giấy")
                .expect(302);

        assertThat(office.get(there).text()).doesNotContain(HOLDS);
        assertThat(sheet(task).path("holds")).isEmpty();
        sign().expect(204);
    }

    private JsonNode sheet(String task) {
        return offices.as("bithu").get("/api/tasks/" + task).expect(200).json();
    }

    private Answer saved(String plan, int version, Map<String, Object> consultation) {
        Map<String, Object> content = content();
        content.put("consultation", consultation);
        return offices.as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", version, "content", content));
    }

    @Test
    void a_chosen_consultee_is_saved_before_the_date_is_typed_and_a_past_date_is_refused_when_it_is_written() {
        String plan = offices.propose("vanphong", content());
        List<String> one = List.of("btv-thanhdoan");

        saved(plan, 1, Map.of("users", one)).expect(200);
        Answer undated = ready();
        Answer past =
                saved(plan, 2, Map.of("users", one, "until", today.minusDays(1).toString()));

        assertThat(undated.expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactly("consultation.until");
        assertThat(past.expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactly("consultation.until");
        assertThat(past.text()).contains("Hạn cho ý kiến", VietnamTime.day(today.minusDays(1)) + " đã qua");
        saved(plan, 2, Map.of("users", one, "until", today.plusDays(5).toString()))
                .expect(200);
        ready().expect(204);
    }

    @Test
    void the_person_of_just_that_account_or_name_comes_first() {
        assertThat(offices.items("vanphong", "/api/people?q=bithu"))
                .hasSizeGreaterThan(1)
                .first()
                .satisfies(person -> assertThat(person.path("id").asText()).isEqualTo("bithu"));
        JsonNode deputy = offices.items("vanphong", "/api/people?q=phobithu").get(0);
        assertThat(offices.items(
                        "vanphong",
                        "/api/people?q=" + encoded(deputy.path("name").asText())))
                .first()
                .isEqualTo(deputy);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void beyond_its_end_every_list_shows_its_last_page() {
        String plan = offices.propose("vanphong", content());
        String far = "=" + Integer.MAX_VALUE;
        for (String list : List.of(
                "/thoi-han?page" + far,
                "/ke-hoach?page" + far,
                "/thu?page" + far,
                "/ky-thay?page" + far,
                "/ke-hoach/" + plan + "/nhat-ky?page" + far,
                "/ke-hoach/" + plan + "?viec" + far + "&baoCao" + far + "&gui" + far)) {
            assertThat(offices.as("quantri").get(list).expect(200).text())
                    .as(list)
                    .doesNotContain("-2147483648", "2147483647", "2147483646");
        }
        assertThat(offices.as("quantri").get("/ke-hoach?page" + far).text()).contains("Kế hoạch ");
    }
}
