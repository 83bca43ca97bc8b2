package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** The pages as people of the demo organisation open them over HTTP. */
@InTheOrganisation
class PlanPagesTest {

    private static final String ATTACK = "<img src=x onerror=alert(1)>";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient queries;

    private String plan;

    @BeforeEach
    void a_plan_with_the_reports_of_two_units() {
        List.of("vanphong", "bithu", "dv-so-du-lich", "dv-so-tu-phap").forEach(this::password);
        plan = as("vanphong")
                .post(
                        "/api/plans",
                        Map.of("title", "Sơ kết " + ATTACK, "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        run("update plan set state = 'EXECUTING' where id = :plan");
        run("insert into plan_reader values (:plan, 'unit-so-du-lich'), (:plan, 'unit-so-tu-phap')");
        run("insert into delivery (id, plan_id, line_no, line, purpose, unit_code, name) "
                + "values (gen_random_uuid(), :plan, 0, 'Cơ sở Đoàn', 'ACT', 'so-du-lich', 'Đoàn Sở Du lịch')");
        run("insert into obligation (id, plan_id, ordinal, section, kind, who, what) "
                + "values (:plan, :plan, 0, 'OBLIGATION', 'UNIT_REPORT', 'cơ sở Đoàn', 'gửi Báo cáo')");
        run(
                "insert into report_request (id, version, plan_id, obligation_id, what, due_at, closes_at, closed_by_deadline) "
                        + "values (:plan, 0, :plan, :plan, 'gửi Báo cáo', '2020-02-20 23:59:59+07', '2020-02-25 17:00+07', false)");
        report("so-du-lich", "Báo cáo của Sở Du lịch");
        report("so-tu-phap", "Báo cáo của Sở Tư pháp");
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private void run(String statement) {
        queries.sql(statement).param("plan", UUID.fromString(plan)).update();
    }

    /** Handed in one day late, after the deadline was moved from 18 February. */
    private void report(String unit, String summary) {
        UUID assignment = UUID.randomUUID();
        queries.sql(
                        "insert into assignment (id, version, plan_id, obligation_id, request_id, kind, unit_code, office_code, "
                                + "owner_id, plan_label, what, due_at, original_due_at, status, workflow, launched, progress, done_at) "
                                + "values (:id, 0, :plan, :plan, :plan, 'UNIT_REPORT', :unit, 'van-phong-doan-khoi', 'vanphong', "
                                + "'81-KH/ĐTN', 'gửi Báo cáo', '2020-02-20 23:59:59+07', '2020-02-18 17:00+07', 'DONE', 'REPORT', true, "
                                + "100, '2020-02-21 09:00+07')")
                .param("id", assignment)
                .param("plan", UUID.fromString(plan))
                .param("unit", unit)
                .update();
        queries.sql("insert into submission (id, assignment_id, number, submitted_at, submitted_by, summary, "
                        + "nothing_to_report, figures, late, after_close, version) "
                        + "values (gen_random_uuid(), :id, 1, '2020-02-21 09:00+07', :by, :summary, false, "
                        + "'{\"Đoàn viên\": 1200}', true, false, 0)")
                .param("id", assignment)
                .param("by", "dv-" + unit)
                .param("summary", summary)
                .update();
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private Answer page(String user) {
        return as(user).get("/ke-hoach/" + plan).expect(200);
    }

    @Test
    void the_office_reads_every_report_with_its_figures_and_how_late_it_is() {
        String page = page("vanphong").text();

        assertThat(page)
                .contains("Báo cáo của Sở Du lịch", "Báo cáo của Sở Tư pháp", "Đoàn viên: 2.400", "Gửi đến nơi nhận")
                .contains("Hoàn thành trễ", "trễ 1 ngày", "17g00 18/02/2020", "20/02/2020", "09g00 21/02/2020");
    }

    @Test
    void a_leader_of_the_body_reads_every_report() {
        assertThat(page("bithu").text()).contains("Báo cáo của Sở Du lịch", "Báo cáo của Sở Tư pháp");
    }

    @Test
    void a_unit_reads_its_own_report_and_not_that_of_another() {
        String page = page("dv-so-du-lich").text();

        assertThat(page)
                .contains("Báo cáo của Sở Du lịch", "Đoàn viên: 1.200")
                .doesNotContain("Sở Tư pháp", "Gửi đến nơi nhận");
    }

    @Test
    void the_board_of_a_unit_has_its_own_rows_only() {
        String board = as("dv-so-du-lich").get("/thoi-han").expect(200).text();
        String other = as("dv-so-du-lich")
                .get("/thoi-han?unit=so-tu-phap&plan=" + plan)
                .expect(200)
                .text();

        assertThat(board).contains("Đoàn Sở Du lịch", "Hoàn thành trễ").doesNotContain("Sở Tư pháp");
        assertThat(other).contains("Không có việc nào khớp");
    }

    @Test
    void what_people_typed_is_shown_and_never_run() {
        assertThat(List.of(
                        page("vanphong").text(),
                        as("vanphong").get("/ke-hoach").expect(200).text(),
                        as("vanphong").get("/thoi-han").expect(200).text()))
                .allSatisfy(page ->
                        assertThat(page).contains("&lt;img src=x onerror=").doesNotContain("<img"));
    }

    @Test
    void nobody_reads_the_code_of_a_state_a_kind_or_a_unit() {
        run("update assignment set kind = 'FINAL_REPORT' where plan_id = :plan and unit_code = 'so-tu-phap'");
        Pattern code =
                Pattern.compile("\\b[A-Z]{3,}_[A-Z_]+\\b|\\b(DUTY|DRAFT|DONE|OPEN|REPORT|RETURN|SIGN|EXECUTING)\\b"
                        + "|\\bunit-[a-z]|(?<!dv-)\\b(so-du-lich|so-tu-phap|van-phong-doan-khoi)\\b");

        List<String> pages = List.of("vanphong", "bithu", "dv-so-du-lich").stream()
                .flatMap(user -> Stream.of(
                                "/",
                                "/ke-hoach",
                                "/ke-hoach/" + plan,
                                "/ke-hoach/" + plan + "/nhat-ky",
                                "/thoi-han",
                                "/thu")
                        .map(path -> as(user).get(path))
                        .filter(answer -> answer.status() == 200)
                        .map(Answer::text))
                .toList();

        assertThat(pages).hasSizeGreaterThan(12).allSatisfy(page -> assertThat(code.matcher(words(page))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .isEmpty());
    }

    /** What a page says, without what only programs read. */
    private static String words(String page) {
        return page.replaceAll("(?s)<(script|style).*?</\\1>", "").replaceAll("<[^>]*>", " ");
    }

    @Test
    void the_office_reads_who_did_what_and_when_on_the_page_of_the_record() {
        String record =
                as("vanphong").get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text();

        assertThat(page("vanphong").text()).contains("/ke-hoach/" + plan + "/nhat-ky");
        assertThat(record)
                .contains("Nhật ký", "Kế hoạch: đang soạn thảo", "Bản nội dung: thêm mới", "Bản số: 1")
                .containsPattern(">\\d{2}g\\d{2} \\d{2}/\\d{2}/\\d{4}<")
                .doesNotContain("plan-draft", "DRAFT", "<img");
        assertThat(as("vanphong")
                        .get("/ke-hoach/" + plan + "/nhat-ky?page=99")
                        .expect(200)
                        .text())
                .contains("Kế hoạch: đang soạn thảo");
    }

    @Test
    void the_record_is_turned_page_by_page() {
        for (int n = 0; n < 60; n++) {
            queries.sql("select audit_append(jsonb_build_array(jsonb_build_object('at', now(), 'actor', 'vanphong',"
                            + " 'kind', 'plan-changed', 'object', 'plan', 'id', :plan, 'plan', :plan,"
                            + " 'detail', jsonb_build_object('numberText', :n))))")
                    .param("plan", plan)
                    .param("n", "số " + n)
                    .query((row, each) -> row)
                    .list();
        }

        String first =
                as("vanphong").get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text();
        String second = as("vanphong")
                .get("/ke-hoach/" + plan + "/nhat-ky?page=1")
                .expect(200)
                .text();

        assertThat(first).contains("Trang 1/2", "Cũ hơn", "Số, ký hiệu: số 59").doesNotContain("số 3<");
        assertThat(second)
                .contains("Trang 2/2", "Mới hơn", "Số, ký hiệu: số 3<")
                .doesNotContain("số 59");
    }

    @Test
    void a_unit_that_only_received_the_plan_neither_sees_nor_finds_its_record() {
        assertThat(page("dv-so-du-lich").text()).doesNotContain("nhat-ky");
        assertThat(as("dv-so-du-lich").get("/ke-hoach/" + plan + "/nhat-ky").status())
                .isEqualTo(403);
        assertThat(as("vanphong")
                        .get("/ke-hoach/" + UUID.randomUUID() + "/nhat-ky")
                        .status())
                .isEqualTo(404);
        assertThat(as("vanphong").get("/ke-hoach/" + plan + "/nhat-ky?page=-1").status())
                .isEqualTo(400);
    }

    @Test
    void a_plan_is_found_without_marks_and_by_its_state() {
        HttpUser reader = as("dv-so-du-lich");

        assertThat(reader.get("/ke-hoach?q=so+ket&state=EXECUTING").text()).contains(plan);
        assertThat(reader.get("/ke-hoach?q=so+ket&state=CLOSED").text()).contains("Không có kế hoạch nào khớp");
    }

    @Test
    void staff_propose_a_plan_by_its_title_and_are_led_to_the_draft() {
        String target = as("vanphong")
                .post("/ke-hoach?title=K%E1%BA%BF+ho%E1%BA%A1ch+m%E1%BB%9Bi", "")
                .expect(302)
                .header("Location")
                .orElseThrow();

        assertThat(target).contains("/viec/ke-hoach/");
        assertThat(as("vanphong").get("/ke-hoach").text()).contains("Kế hoạch mới");
        assertThat(as("dv-so-du-lich").get("/ke-hoach").text()).doesNotContain("Đề xuất kế hoạch mới");
        assertThat(as("dv-so-du-lich").post("/ke-hoach?title=A", "").status()).isEqualTo(403);
    }

    @Test
    void a_unit_confirms_the_receipt_once() {
        String before = page("dv-so-du-lich").text();

        as("dv-so-du-lich").post("/ke-hoach/" + plan + "/da-nhan", "").expect(302);

        assertThat(before).contains("Xác nhận đã nhận");
        assertThat(page("dv-so-du-lich").text()).contains("Đã nhận").doesNotContain("Xác nhận đã nhận");
    }

    @Test
    void a_plan_that_is_unknown_or_not_for_the_reader_is_not_found_in_vietnamese() throws Exception {
        run("delete from plan_reader where plan_id = :plan and reader = 'unit-so-tu-phap'");

        HttpResponse<String> unknown = inBrowser("vanphong", "/ke-hoach/" + UUID.randomUUID());
        HttpResponse<String> noId = inBrowser("vanphong", "/ke-hoach/khong-co");
        HttpResponse<String> foreign = inBrowser("dv-so-tu-phap", "/ke-hoach/" + plan);

        assertThat(List.of(unknown, noId, foreign)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Không tìm thấy trang này");
        });
    }

    private HttpResponse<String> inBrowser(String user, String path) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void a_stranger_is_led_to_the_login_and_back() {
        HttpUser stranger = HttpUser.nobody(URI.create("http://localhost:" + port));

        assertThat(stranger.get("/ke-hoach/" + plan).header("Location"))
                .hasValueSatisfying(target -> assertThat(target).contains("/dang-nhap?tiep="));
        assertThat(stranger.get("/thoi-han").header("Location"))
                .hasValueSatisfying(target -> assertThat(target).contains("/dang-nhap?tiep="));
    }

    /** Handed in five days late, given back, handed in again by its new date; another unit owes until a later date. */
    @Test
    void page_board_sheet_and_interface_say_the_same_of_who_was_late_once_and_of_who_was_granted_more_time()
            throws IOException {
        run("update assignment set late_at = '2020-02-25 09:00+07', late_due_at = '2020-02-20 23:59:59+07', "
                + "due_at = '2020-03-02 17:00+07', done_at = '2020-03-01 09:00+07' "
                + "where plan_id = :plan and unit_code = 'so-du-lich'");
        run("update submission set late = false from assignment a where a.id = assignment_id and a.plan_id = :plan");
        run("update assignment set status = 'OPEN', done_at = null, due_at = '2126-03-02 17:00+07' "
                + "where plan_id = :plan and unit_code = 'so-tu-phap'");
        run("update report_request set closed_at = '2020-02-25 17:00+07', closed_by_deadline = true where id = :plan");

        String page = as("vanphong").get("/ke-hoach/" + plan).expect(200).text();
        String board =
                as("vanphong").get("/thoi-han?planId=" + plan).expect(200).text();
        var row = as("vanphong")
                .get("/api/deadlines?planId=" + plan + "&unit=so-du-lich")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        var collection = as("vanphong")
                .get("/api/plans/" + plan + "/collections")
                .expect(200)
                .json()
                .path(0);
        byte[] sheet = as("vanphong")
                .get("/api/deadlines.xlsx?planId=" + plan + "&unit=so-du-lich")
                .expect(200)
                .bytes();

        assertThat(page)
                .contains(
                        "Hoàn thành trễ",
                        "trễ 5 ngày",
                        "Còn hạn riêng, chưa nộp (1)",
                        "được gia hạn đến 17g00 02/03/2126");
        assertThat(page).doesNotContain("Không nộp", ">Đúng hạn<");
        assertThat(board).contains("Hoàn thành trễ", "trễ 5 ngày");
        assertThat(row.path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(row.path("lateDays").asInt()).isEqualTo(5);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            Row late = book.getFirstSheet().read().get(1);
            assertThat(late.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .contains("Hoàn thành trễ", "5");
        }
        assertThat(collection.path("counts").path("late").asInt()).isEqualTo(1);
        assertThat(collection.path("counts").path("onTime").asInt()).isZero();
        assertThat(collection.path("missing")).isEmpty();
        assertThat(collection.path("extended").findValuesAsText("unit")).containsExactly("so-tu-phap");
    }
}
