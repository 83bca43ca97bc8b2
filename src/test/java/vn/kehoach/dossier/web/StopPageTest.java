package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** The office deletes, cancels and recalls on the page of a plan; what that ends is gone from everybody's list. */
@InTheDemo
class StopPageTest {

    private static final String RECALL = "Thu hồi văn bản…";
    private static final String CANCEL = "Hủy kế hoạch…";
    private static final String DELETE = "Xóa dự thảo…";

    @LocalServerPort
    private int port;

    private Offices offices;
    private String title;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch dừng " + UUID.randomUUID();
    }

    private PageUser page(String user) {
        return PageUser.of(offices.base(), user, user);
    }

    private Map<String, Object> content() {
        String due = LocalDate.now(VietnamTime.ZONE).plusDays(20).toString();
        return new HashMap<>(Map.of(
                "title", title,
                "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories", List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu")),
                "obligations",
                        List.of(
                                Map.of(
                                        "who", "Đoàn Sở Du lịch",
                                        "what", "chuẩn bị tham luận",
                                        "kind", "DUTY",
                                        "due", due),
                                Map.of(
                                        "who", "Đoàn Sở Du lịch",
                                        "what", "gửi báo cáo",
                                        "kind", "UNIT_REPORT",
                                        "due", due)),
                "recipients", List.of("- Đoàn Sở Du lịch (để thực hiện);")));
    }

    private void ready() {
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
    }

    private String executing() {
        String plan = offices.propose("vanphong", content());
        ready();
        offices.complete("bithu", offices.task("bithu", "userTask_signDocument", title), Map.of("decision", "SIGN"))
                .expect(204);
        offices.awaitState(plan, "EXECUTING");
        return plan;
    }

    private List<JsonNode> mails(String plan) {
        return offices.items("quantri", "/api/outbox?size=500").stream()
                .filter(mail -> mail.path("kind").asText().equals("STOPPED"))
                .filter(mail -> mail.path("subject").asText().contains(plan))
                .toList();
    }

    @Test
    void a_draft_that_nobody_was_asked_about_is_deleted_with_its_task_and_its_page() {
        String plan = offices.propose("vanphong", content());
        String there = "/ke-hoach/" + plan;
        PageUser office = page("vanphong");
        assertThat(office.get(there).text()).contains(DELETE, CANCEL).doesNotContain(RECALL);

        assertThat(page("ban-tochuc").post(there + "/xoa").status()).isIn(403, 404);
        Answer gone = office.post(there + "/xoa").expect(302);

        assertThat(gone.header("Location").orElseThrow()).endsWith("/ke-hoach");
        assertThat(office.get(there).status()).isEqualTo(404);
        assertThat(office.get("/ke-hoach?q=" + title.substring(14)).text()).doesNotContain(title + "</a>");
        assertThat(offices.tasks("vanphong", "userTask_draftPlan", title)).isEmpty();
        assertThat(offices.as("vanphong").delete("/api/plans/" + plan).status()).isEqualTo(404);
        assertThat(offices.as("quantri").get("/api/audit/verify").expect(200).text())
                .contains("true");
    }

    @Test
    void what_was_submitted_is_not_deleted_but_cancelled_with_a_reason_and_the_signatory_has_nothing_left_to_sign() {
        String plan = offices.propose("vanphong", content());
        String there = "/ke-hoach/" + plan;
        ready();
        String open = offices.task("bithu", "userTask_signDocument", title);
        PageUser office = page("vanphong");
        assertThat(office.get(there).text()).contains(CANCEL).doesNotContain(DELETE, RECALL);

        Answer never = offices.as("vanphong").delete("/api/plans/" + plan);
        assertThat(never.status()).isEqualTo(409);
        assertThat(never.text()).contains("chỉ xóa được dự thảo chưa trình ai");
        Answer silent = office.post(there + "/huy", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Lý do: phải ghi");
        office.post(there + "/huy", "reason", "Trùng với kế hoạch của <b>Thành Đoàn</b>")
                .expect(302);

        assertThat(offices.tasks("bithu", "userTask_signDocument", title)).isEmpty();
        assertThat(offices.complete("bithu", open, Map.of("decision", "SIGN")).status())
                .isEqualTo(409);
        assertThat(office.get(there).text())
                .contains("Đã hủy", "Trùng với kế hoạch của &lt;b&gt;Thành Đoàn&lt;/b&gt;")
                .doesNotContain(CANCEL);
        assertThat(office.get(there + "/nhat-ky").text()).contains("Hủy kế hoạch");
        assertThat(mails(title)).extracting(mail -> mail.path("to").asText()).isNotEmpty();
        assertThat(office.get("/ke-hoach?state=CANCELLED&q=" + title.substring(14))
                        .text())
                .contains(title);
    }

    @Test
    void a_recalled_document_ends_the_work_of_its_units_and_keeps_what_they_had_handed_in() {
        String plan = executing();
        String there = "/ke-hoach/" + plan;
        String number = offices.plan("vanphong", plan).path("number").asText();
        offices.complete(
                        "dv-so-du-lich",
                        offices.task("dv-so-du-lich", "userTask_submitReport", number),
                        Map.of("summary", "Đã chuẩn bị"))
                .expect(204);
        String duty = offices.task("dv-so-du-lich", "userTask_performDuty", number);
        assertThat(page("dv-so-du-lich").get(there).text()).doesNotContain(RECALL, CANCEL);
        assertThat(page("bithu").get(there).text()).contains(RECALL, CANCEL);

        page("bithu").post(there + "/thu-hoi", "reason", "Sai thẩm quyền").expect(302);

        assertThat(offices.plan("vanphong", plan).path("state").asText()).isEqualTo("RECALLED");
        Offices.await(() -> Optional.of(offices.tasks("dv-so-du-lich", "userTask_performDuty", number))
                .filter(List::isEmpty));
        Answer late = offices.complete("dv-so-du-lich", duty, Map.of("result", "Xong", "progress", 100, "done", true));
        assertThat(late.status()).isIn(404, 409);
        assertThat(page("vanphong").get(there).text()).contains("Đã thu hồi", "Sai thẩm quyền", number);
        String year = String.valueOf(LocalDate.now(VietnamTime.ZONE).getYear());
        assertThat(page("vanphong")
                        .get("/so?body=doan-khoi&year=" + year + "&q=" + title.substring(14))
                        .expect(200)
                        .text())
                .contains(number, "Đã thu hồi", "Lý do: Sai thẩm quyền");
        assertThat(mails(number))
                .extracting(mail -> mail.path("to").asText())
                .anyMatch(to -> to.contains("so-du-lich"));
        assertThat(offices.as("vanphong")
                        .get("/api/plans/" + plan + "/obligations?size=50")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("state"))
                .contains("DONE_ON_TIME", "WITHDRAWN")
                .doesNotContain("NOT_DONE", "NOT_STARTED", "IN_PROGRESS", "OVERDUE");
    }

    @Test
    void of_two_who_stop_a_plan_at_once_one_succeeds_and_the_other_is_told() {
        String plan = executing();
        CompletableFuture<Answer> recall = CompletableFuture.supplyAsync(
                () -> offices.as("bithu").post("/api/plans/" + plan + "/recall", Map.of("reason", "Sai thẩm quyền")));

        Answer cancel = offices.as("vanphong").post("/api/plans/" + plan + "/cancellation", Map.of("reason", "Hoãn"));

        assertThat(List.of(recall.join().status(), cancel.status())).containsExactlyInAnyOrder(204, 409);
        assertThat(offices.plan("vanphong", plan).path("state").asText()).isIn("RECALLED", "CANCELLED");
    }
}
