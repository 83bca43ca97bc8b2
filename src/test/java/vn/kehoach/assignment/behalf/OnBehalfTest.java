package vn.kehoach.assignment.behalf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** An office enters for units what came on paper. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnBehalfTest {

    private static final String OFFICE = "thanhdoan-vp";
    private static final String TITLE = "Kế hoạch có đơn vị nộp giấy";
    private static final byte[] PAPER = "Báo cáo bằng giấy".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    private Offices offices;
    private PageUser office;
    private String plan;

    @BeforeAll
    void work_is_given_out() {
        offices = new Offices(port);
        List<String> units = List.of("quan-1", "quan-3", "quan-binh-thanh", "quan-go-vap");
        plan = offices.issuedByThanhDoan(
                TITLE,
                Map.of(
                        "obligations",
                        List.of(work("UNIT_REPORT", "gửi báo cáo", units), work("DUTY", "treo băng rôn", units)),
                        "recipients",
                        List.of(Map.of("text", "Các đơn vị", "units", units))));
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-go-vap", "userTask_performDuty", ""))
                .filter(all -> !all.isEmpty()));
        office = PageUser.of(offices.base(), OFFICE, OFFICE);
    }

    private static Map<String, Object> work(String kind, String what, List<String> units) {
        return Map.of("who", "các đơn vị", "units", units, "what", what, "kind", kind, "due", "2099-02-20");
    }

    private String of(String unit, String kind) {
        return offices.items(OFFICE, "/api/plans/" + plan + "/obligations?size=200&kind=" + kind + "&unit=" + unit)
                .get(0)
                .path("id")
                .asText();
    }

    private JsonNode sheet(String work) {
        return offices.as(OFFICE).get("/api/assignments/" + work).expect(200).json();
    }

    @Test
    void what_a_unit_has_uploaded_and_not_handed_in_is_seen_by_nobody_but_the_unit() {
        String work = of("quan-3", "DUTY");
        String draft = uploaded("quan-3", work, "nhap.txt");

        assertThat(sheet(work).path("drafts")).isEmpty();
        for (String other : List.of(OFFICE, "quantri", "thanhdoan-pbt", "dv-quan-1")) {
            offices.as(other).get("/api/attachments/" + draft).expect(404);
        }
        String form = "/ke-hoach/" + plan + "/nhap-thay/" + work;
        assertThat(office.get(form).expect(200).text()).doesNotContain("nhap.txt", draft);
        office.post(form + "/xoa-tep", "file", draft).expect(404);
        assertThat(office.get("/ke-hoach/" + plan + "/tong-hop").expect(200).text())
                .doesNotContain(draft);
        assertThat(offices.as("dv-quan-3")
                        .get("/api/assignments/" + work)
                        .json()
                        .path("drafts")
                        .toString())
                .contains(draft);
        offices.as("dv-quan-3").get("/api/attachments/" + draft).expect(200);
    }

    @Test
    void what_the_unit_handed_in_is_the_offices_to_read_and_stays_so_when_it_is_given_back_but_not_what_comes_next() {
        String work = of("quan-3", "UNIT_REPORT");
        String first = uploaded("quan-3", work, "da-nop.txt");
        JsonNode open = Offices.await(() ->
                offices.tasks("dv-quan-3", "userTask_submitReport", "").stream().findFirst());
        offices.complete(
                        "dv-quan-3",
                        open.path("id").asText(),
                        Map.of("summary", "Đã họp", "nothingToReport", false, "attachmentIds", List.of(first)))
                .expect(204);
        offices.as(OFFICE).get("/api/attachments/" + first).expect(200);
        String review = Offices.await(() -> offices.tasks(OFFICE, "userTask_reviewReport", "").stream()
                        .filter(task -> task.path("name").asText().contains("Quận Đoàn 3"))
                        .findFirst())
                .path("id")
                .asText();
        offices.complete(
                        OFFICE, review, Map.of("decision", "RETURN", "reason", "Thiếu", "newDueAt", "2099-03-01T17:00"))
                .expect(204);
        Offices.await(() -> Optional.of(sheet(work)).filter(now -> now.hasNonNull("returned")));
        String next = uploaded("quan-3", work, "dang-sua.txt");

        offices.as(OFFICE).get("/api/attachments/" + first).expect(200);
        offices.as(OFFICE).get("/api/attachments/" + next).expect(404);
        assertThat(sheet(work).path("submissions").toString()).contains("da-nop.txt");
        assertThat(sheet(work).toString()).doesNotContain("dang-sua.txt");
    }

    private String uploaded(String unit, String work, String name) {
        return offices.as("dv-" + unit)
                .upload("/api/assignments/" + work + "/attachments", name, "text/plain", PAPER)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    @Test
    void what_the_office_enters_from_paper_is_the_report_of_the_unit_and_is_marked_wherever_it_is_shown() {
        String work = of("quan-1", "UNIT_REPORT");
        String form = "/ke-hoach/" + plan + "/nhap-thay/" + work;
        assertThat(office.get("/ke-hoach/" + plan).expect(200).text()).contains(form, "Nhập thay");
        office.upload(form + "/tep", "bao-cao-giay.txt", PAPER).expect(302);
        String file = sheet(work).path("drafts").path(0).path("id").asText();
        assertThat(office.get(form).expect(200).text()).contains("bao-cao-giay.txt", "Lý do nhập thay");

        office.post(
                        form,
                        "summary",
                        "Đã tổ chức 3 lớp",
                        "figures",
                        "Số lớp: 3\nSố người: 120",
                        "attachmentIds",
                        file,
                        "reason",
                        "Báo cáo giấy số 12 ngày 02/11")
                .expect(302);

        JsonNode version = sheet(work).path("submissions").path(0);
        assertThat(version.path("summary").asText()).isEqualTo("Đã tổ chức 3 lớp");
        assertThat(version.path("figures").path("Số người").asInt()).isEqualTo(120);
        assertThat(version.path("attachments").path(0).path("name").asText()).isEqualTo("bao-cao-giay.txt");
        assertThat(version.path("by").asText()).isEqualTo(OFFICE);
        String mark = version.path("onBehalf").asText();
        assertThat(mark).startsWith("nhập thay bởi ").endsWith(": Báo cáo giấy số 12 ngày 02/11");
        assertThat(office.get("/ke-hoach/" + plan).text()).contains(mark);
        assertThat(office.get("/ke-hoach/" + plan + "/tong-hop").expect(200).text())
                .contains(mark);
        assertThat(office.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text())
                .contains("Báo cáo giấy số 12 ngày 02/11");
        JsonNode review = Offices.await(() -> offices.tasks(OFFICE, "userTask_reviewReport", "").stream()
                .filter(task -> task.path("name").asText().contains("Quận Đoàn 1"))
                .findFirst());
        assertThat(offices.as(OFFICE)
                        .get("/api/tasks/" + review.path("id").asText())
                        .expect(200)
                        .text())
                .contains("Báo cáo giấy số 12");
        assertThat(offices.items("quantri", "/api/outbox?size=200&planId=" + plan + "&kind=RECEIPT"))
                .anyMatch(mail -> mail.path("personId").asText().equals("dv-quan-1")
                        && mail.path("subject").asText().startsWith("Văn phòng đã nhập thay đơn vị"));
    }

    @Test
    void the_progress_of_a_duty_is_entered_and_the_duty_stays_open_until_it_is_done() {
        String work = of("quan-3", "DUTY");
        String entering = "/api/assignments/" + work + "/on-behalf";

        offices.as(OFFICE)
                .post(
                        entering,
                        Map.of("result", "Đang treo", "progress", 40, "reason", "Đồng chí Lan báo qua điện thoại"))
                .expect(200);
        assertThat(sheet(work).path("progress").asInt()).isEqualTo(40);
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-3", "userTask_performDuty", ""))
                .filter(all -> !all.isEmpty()));
        offices.as(OFFICE)
                .post(entering, Map.of("result", "Xong", "progress", 100, "done", true, "reason", "Ảnh chụp gửi kèm"))
                .expect(200);

        assertThat(sheet(work).path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(sheet(work).path("submissions").path(1).path("onBehalf").asText())
                .endsWith("Ảnh chụp gửi kèm");
    }

    @Test
    void it_is_checked_as_if_the_unit_had_typed_it_and_needs_a_reason() {
        String work = of("quan-binh-thanh", "UNIT_REPORT");
        String entering = "/api/assignments/" + work + "/on-behalf";

        assertThat(offices.as(OFFICE)
                        .post(entering, Map.of("reason", "giấy"))
                        .expect(422)
                        .text())
                .contains("summary");
        assertThat(offices.as(OFFICE)
                        .post(entering, Map.of("summary", "x"))
                        .expect(422)
                        .text())
                .contains("Lý do nhập thay");
        assertThat(offices.as(OFFICE)
                        .post(entering, Map.of("summary", "x", "reason", "giấy", "approved", true))
                        .expect(400)
                        .text())
                .contains("approved");
        String page = office.post(
                        "/ke-hoach/" + plan + "/nhap-thay/" + work,
                        "summary",
                        "Lời đã gõ",
                        "figures",
                        "Số lớp: ba",
                        "reason",
                        "")
                .expect(422)
                .text();
        assertThat(page).contains("Lời đã gõ", "Số lớp: ba", "Lý do nhập thay");
        assertThat(sheet(work).path("submissions")).isEmpty();
    }

    @Test
    void nobody_else_enters_for_a_unit_not_even_the_unit_itself() {
        String entering = "/api/assignments/" + of("quan-binh-thanh", "UNIT_REPORT") + "/on-behalf";
        Map<String, Object> report = Map.of("summary", "x", "reason", "giấy");

        offices.as("dv-quan-binh-thanh").post(entering, report).expect(403);
        offices.as("dv-quan-3").post(entering, report).expect(404);
        offices.as("vanphong").post(entering, report).expect(404);
        offices.as("thanhdoan-pbt").post(entering, report).expect(403);
    }

    @Test
    void of_many_who_enter_at_once_one_counts_and_nothing_is_entered_twice() throws Exception {
        String work = of("quan-go-vap", "UNIT_REPORT");
        ExecutorService people = Executors.newFixedThreadPool(4);
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            answers.add(people.submit(() -> {
                start.await();
                return offices.as(OFFICE)
                        .post("/api/assignments/" + work + "/on-behalf", Map.of("summary", "x", "reason", "giấy"))
                        .status();
            }));
        }
        List<Integer> found = new ArrayList<>();
        for (Future<Integer> each : answers) {
            found.add(each.get());
        }
        people.shutdown();

        assertThat(found).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(sheet(work).path("submissions")).hasSize(1);
        offices.as(OFFICE)
                .post("/api/assignments/" + work + "/on-behalf", Map.of("summary", "y", "reason", "giấy"))
                .expect(409);
    }
}
