package vn.kehoach.assignment.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.shared.SecretKey;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.testing.PageUser;

/** An office asks why something is late; the unit answers, and what it says stands beside the lateness. */
@InTheOrganisation
class ExplanationTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final String BY = LocalDate.now(VietnamTime.ZONE).plusDays(20) + "T17:00";
    private static final String BY_DAY =
            VietnamTime.day(LocalDate.now(VietnamTime.ZONE).plusDays(20));
    private static final String OTHER = "dv-so-tu-phap";

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ExplanationReminders reminders;

    @Autowired
    private RecentRegister register;

    @Autowired
    private TransactionTemplate transaction;

    private AssignmentId late;
    private AssignmentId alsoLate;
    private AssignmentId inTime;

    @BeforeEach
    void two_units_are_late() {
        List.of(OFFICE, UNIT, OTHER).forEach(this::password);
        plan.open(in(-2), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich", "unit-so-tu-phap")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        plan.run(
                "update plan set state = 'EXECUTING', number_text = '81-KH/ĐTN', issued_at = now() where id = ?",
                plan.plan.value());
        plan.run(
                "update plan_reader set inside = true where plan_id = ? and reader = 'unit-van-phong-doan-khoi'",
                plan.plan.value());
        late = plan.report("so-du-lich", in(-3));
        alsoLate = plan.report("so-tu-phap", in(-4));
        inTime = plan.report("so-xay-dung", in(5));
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }

    private PageUser page(String user) {
        return PageUser.of(base(), user, user);
    }

    private String path() {
        return "/ke-hoach/" + plan.plan + "/giai-trinh";
    }

    private Answer ask(AssignmentId... works) {
        List<String> fields = new ArrayList<>(List.of("reason", "Trễ lần thứ hai", "by", BY));
        for (AssignmentId each : works) {
            fields.addAll(List.of("muc", each.toString()));
        }
        return page(OFFICE).post(path(), fields.toArray(String[]::new));
    }

    private UUID request(AssignmentId work) {
        return jdbc.sql("select id from explanation_request where assignment_id = ? order by asked_at desc limit 1")
                .param(work.value())
                .query(UUID.class)
                .single();
    }

    private String explanation(AssignmentId work) {
        return HttpUser.of(base(), OFFICE, OFFICE)
                .get("/api/assignments/" + work)
                .expect(200)
                .json()
                .path("explanation")
                .asText();
    }

    private long mails(String key) {
        return jdbc.sql("select count(*) from outbox where notice_key like ?")
                .param(key + "|%")
                .query(Long.class)
                .single();
    }

    @Test
    void the_office_asks_many_units_with_one_click_and_each_answer_stands_beside_the_lateness() {
        assertThat(page(OFFICE).get(path()).expect(200).text())
                .contains("Sở Du lịch", "Sở Tư pháp", "trễ 3 ngày", "trễ 4 ngày")
                .doesNotContain("Sở Xây dựng");

        ask(late, alsoLate).expect(302);

        assertThat(explanation(late)).isEqualTo("chưa giải trình, hạn " + BY_DAY);
        assertThat(mails("EXPLANATION|" + request(late))).isEqualTo(1);
        assertThat(mails("EXPLANATION|" + request(alsoLate))).isEqualTo(1);
        String mine = page(UNIT).get(path()).expect(200).text();
        assertThat(mine).contains("Trễ lần thứ hai", "Gửi lời giải trình").doesNotContain("Sở Tư pháp");

        page(UNIT)
                .post(path() + "/" + request(late), "answer", "Chờ số liệu của <b>cơ sở</b>")
                .expect(302);

        assertThat(explanation(late)).isEqualTo("giải trình: Chờ số liệu của <b>cơ sở</b>");
        for (String shown : List.of("/ke-hoach/" + plan.plan, "/thoi-han?plan=" + plan.plan, path())) {
            assertThat(page(OFFICE).get(shown).expect(200).text())
                    .as(shown)
                    .contains("Chờ số liệu của &lt;b&gt;cơ sở&lt;/b&gt;");
        }
        assertThat(page(OFFICE)
                        .get("/ke-hoach/" + plan.plan + "/nhat-ky")
                        .expect(200)
                        .text())
                .contains("Yêu cầu giải trình", "Trễ lần thứ hai", "Lời giải trình");
        assertThat(mails("EXPLAINED|" + request(late))).isPositive();
    }

    @Test
    void what_is_not_late_is_not_asked_about_and_reason_and_day_are_needed() {
        assertThat(ask(inTime).expect(422).text()).contains("không chậm");
        assertThat(ask().expect(422).text()).contains("chưa chọn việc nào");
        PageUser office = page(OFFICE);
        assertThat(office.post(path(), "muc", late.toString(), "by", BY)
                        .expect(422)
                        .text())
                .contains("Lý do yêu cầu");
        for (String by : List.of("", "2020-01-01T08:00", "2199-01-01T08:00", "hôm nào rảnh")) {
            assertThat(office.post(path(), "muc", late.toString(), "reason", "Trễ", "by", by)
                            .expect(422)
                            .text())
                    .contains("Hạn trả lời");
        }
        assertThat(explanation(late)).isEmpty();
    }

    @Test
    void nobody_is_chosen_before_the_office_chooses_and_a_refusal_keeps_its_choice() {
        String first = page(OFFICE).get(path()).expect(200).text();
        String refused = page(OFFICE)
                .post(path(), "muc", late.toString(), "reason", "Trễ lần thứ hai", "by", "2020-01-01T08:00")
                .expect(422)
                .text();

        assertThat(first).contains("value=\"" + late + "\"").doesNotContain("checked");
        assertThat(refused)
                .containsPattern("value=\"" + late + "\"\\s+checked")
                .doesNotContainPattern("value=\"" + alsoLate + "\"\\s+checked");
    }

    @Test
    void a_request_that_waits_is_not_made_again_and_after_the_answer_it_may_be() {
        ask(late).expect(302);
        assertThat(ask(late).expect(409).text()).contains("chờ trả lời");
        ask(late, alsoLate).expect(302);
        page(UNIT).post(path() + "/" + request(late), "answer", "Lần một").expect(302);

        ask(late).expect(302);

        assertThat(jdbc.sql("select count(*) from explanation_request where plan_id = ?")
                        .param(plan.plan.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(explanation(late)).startsWith("chưa giải trình");
    }

    @Test
    void nobody_answers_for_another_unit_and_no_unit_asks() {
        ask(late).expect(302);
        String answering = path() + "/" + request(late);

        page(OTHER).post(answering, "answer", "Không phải việc của tôi").expect(404);
        page(OFFICE).post(answering, "answer", "Văn phòng trả lời hộ").expect(404);
        page(UNIT).post(path(), "muc", late.toString(), "reason", "x", "by", BY).expect(403);
        assertThat(page(UNIT).post(answering, "answer", " ").expect(422).text()).contains("Lời giải trình");
        assertThat(PageUser.nobody(base()).post(answering, "answer", "x").status())
                .isEqualTo(401);
        assertThat(explanation(late)).startsWith("chưa giải trình");
    }

    @Test
    void of_two_who_answer_at_once_one_counts() throws Exception {
        ask(late).expect(302);
        String answering = path() + "/" + request(late);
        List<PageUser> people = List.of(page(UNIT), page(UNIT), page(UNIT));
        ExecutorService at = Executors.newFixedThreadPool(3);
        CyclicBarrier start = new CyclicBarrier(3);
        List<Future<Integer>> answers = new ArrayList<>();
        for (PageUser each : people) {
            answers.add(at.submit(() -> {
                start.await();
                return each.post(answering, "answer", "Cùng lúc").status();
            }));
        }
        List<Integer> found = new ArrayList<>();
        for (Future<Integer> each : answers) {
            found.add(each.get());
        }
        at.shutdown();

        assertThat(found).containsExactlyInAnyOrder(302, 409, 409);
    }

    @Test
    void who_has_not_answered_in_time_is_reminded_once() {
        ask(late, alsoLate).expect(302);
        page(OTHER)
                .post(path() + "/" + request(alsoLate), "answer", "Đã có lý do")
                .expect(302);
        plan.run(
                "update explanation_request set answer_by = now() - interval '1 day' where plan_id = ?",
                plan.plan.value());
        Instant now = Instant.now();

        reminders.remind(VietnamTime.dayOf(now).minusDays(3));
        assertThat(mails("EXPLANATION_DUE|" + request(late))).isZero();
        reminders.remind(VietnamTime.dayOf(now).plusDays(1));
        reminders.remind(VietnamTime.dayOf(now).plusDays(2));

        assertThat(mails("EXPLANATION_DUE|" + request(late))).isEqualTo(1);
        assertThat(mails("EXPLANATION_DUE|" + request(alsoLate))).isZero();
        assertThat(page(OFFICE).get(path()).text()).contains("Quá hạn trả lời");
    }

    @Test
    void a_unit_without_an_account_answers_by_its_link_and_that_is_marked() {
        AssignmentId late = plan.report("so-cong-thuong", in(-6));
        transaction.executeWithoutResult(status -> {
            plan.run("update unit set email = 'socongthuong@don-vi.example' where code = 'so-cong-thuong'");
            plan.run(
                    "update person set account = false where id in (select person from post where unit = 'so-cong-thuong')");
            register.forgetAfterCommit();
        });
        ask(late).expect(302);
        UUID link = jdbc.sql(
                        "select id from work_link where assignment_id = ? and address = 'socongthuong@don-vi.example'")
                .param(late.value())
                .query(UUID.class)
                .single();
        String key = SecretKey.next();
        plan.run("insert into work_link_key values (?, ?, now())", SecretKey.hash(key), link);
        PageUser stranger = PageUser.nobody(base());
        assertThat(stranger.get("/viec/" + key).expect(200).text())
                .contains("Yêu cầu giải trình", "Trễ lần thứ hai", BY_DAY);

        stranger.post("/viec/" + key + "/giai-trinh", "answer", "Mất điện hai ngày")
                .expect(302);

        assertThat(explanation(late)).isEqualTo("giải trình: Mất điện hai ngày");
        assertThat(page(OFFICE).get(path()).text()).contains("đường dẫn gửi tới socongthuong@don-vi.example");
        assertThat(stranger.post("/viec/" + key + "/giai-trinh", "answer", "Lần nữa")
                        .expect(409)
                        .text())
                .contains("đã được trả lời");
    }

    @Test
    void a_plan_that_has_ended_asks_and_takes_nothing() {
        ask(late).expect(302);
        plan.run("update plan set state = 'CLOSED' where id = ?", plan.plan.value());

        assertThat(page(UNIT)
                        .post(path() + "/" + request(late), "answer", "Muộn")
                        .expect(409)
                        .text())
                .contains("Kế hoạch đã kết thúc");
        assertThat(ask(alsoLate).expect(409).text()).contains("Kế hoạch đã kết thúc");
    }

    @Test
    void another_plan_does_not_reach_it_by_its_id() {
        ask(late).expect(302);
        UUID asked = request(late);
        AssignmentId old = late;
        two_units_are_late();

        page(UNIT).post(path() + "/" + asked, "answer", "Qua trang khác").expect(404);
        page(OFFICE)
                .post(path(), "muc", old.toString(), "reason", "x", "by", BY)
                .expect(404);
        assertThat(explanation(old)).isEqualTo("chưa giải trình, hạn " + BY_DAY);
    }

    private HttpUser api(String user) {
        return HttpUser.of(base(), user, user);
    }

    private String task(AssignmentId work) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .singleResult()
                .getId();
    }

    @Test
    void a_unit_reads_the_question_in_its_form_and_answers_there_while_the_report_is_still_owed() {
        ask(late).expect(302);
        JsonNode sheet = api(UNIT).get("/api/tasks/" + task(late)).expect(200).json();
        assertThat(sheet.at("/question/reason").asText()).isEqualTo("Trễ lần thứ hai");
        assertThat(sheet.at("/question/by").asText()).startsWith(BY);
        String answering = "/api/assignments/" + late + "/explanation";

        api(OTHER).post(answering, Map.of("answer", "Không phải việc của tôi")).expect(404);
        api(OFFICE).post(answering, Map.of("answer", "Văn phòng trả lời hộ")).expect(404);
        assertThat(api(UNIT).post(answering, Map.of("answer", " ")).expect(422).text())
                .contains("Lời giải trình");
        assertThat(api(UNIT)
                        .post(answering, Map.of("answer", "x".repeat(20_001)))
                        .expect(422)
                        .text())
                .contains("Lời giải trình");
        api(UNIT).post(answering, Map.of("answer", "Chờ số liệu của cơ sở")).expect(204);

        assertThat(explanation(late)).isEqualTo("giải trình: Chờ số liệu của cơ sở");
        assertThat(api(UNIT).get("/api/tasks/" + task(late)).expect(200).json().has("question"))
                .isFalse();
        assertThat(plan.statusOf(late)).isEqualTo("OPEN");
        api(UNIT).post(answering, Map.of("answer", "Lần nữa")).expect(409);
        api(OTHER)
                .post("/api/assignments/" + alsoLate + "/explanation", Map.of("answer", "Chưa ai hỏi"))
                .expect(409);
    }

    @Test
    void the_first_page_of_a_unit_leads_to_what_it_is_asked_until_it_has_answered() {
        ask(late).expect(302);

        assertThat(page(UNIT).get("/").expect(200).text()).contains("Chờ giải trình", path(), BY_DAY);
        assertThat(page(OTHER).get("/").expect(200).text()).doesNotContain(path());
        page(UNIT).post(path() + "/" + request(late), "answer", "Chờ số liệu").expect(302);
        assertThat(page(UNIT).get("/").expect(200).text()).doesNotContain(path());
    }

    @Test
    void a_refused_answer_is_shown_again_in_the_form_in_which_it_was_typed_and_in_no_other() {
        plan.run("update assignment set unit_code = 'so-du-lich', round = 2 where id = ?", alsoLate.value());
        ask(late, alsoLate).expect(302);

        String refused = page(UNIT)
                .post(path() + "/" + request(late), "answer", "Lời-đã-gõ" + "x".repeat(20_000))
                .expect(422)
                .text();

        assertThat(refused.split("Lời-đã-gõ", -1)).hasSize(2);
        assertThat(refused).contains("loi-" + request(late), "loi-" + request(alsoLate));
    }

    @Test
    void the_explanation_stands_beside_the_lateness_on_the_consolidated_page_and_in_its_files() throws Exception {
        ask(late, alsoLate).expect(302);
        page(UNIT)
                .post(path() + "/" + request(late), "answer", "Mất điện <b>hai</b> ngày.")
                .expect(302);

        String consolidated = page(OFFICE)
                .get("/ke-hoach/" + plan.plan + "/tong-hop")
                .expect(200)
                .text();
        String collection = "/api/collections/" + plan.request;
        JsonNode missing = api(OFFICE).get(collection).expect(200).json().path("missing");
        List<Row> rows;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
                api(OFFICE).get(collection + "/figures.xlsx").expect(200).bytes()))) {
            rows = book.getFirstSheet().read();
        }
        String word;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                        api(OFFICE).get(collection + "/report.docx").expect(200).bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            word = words.getText();
        }

        assertThat(consolidated)
                .contains("giải trình: Mất điện &lt;b&gt;hai&lt;/b&gt; ngày.", "chưa giải trình, hạn " + BY_DAY);
        assertThat(missing.findValuesAsText("explanation"))
                .containsExactlyInAnyOrder("giải trình: Mất điện <b>hai</b> ngày.", "chưa giải trình, hạn " + BY_DAY);
        assertThat(rows.stream().map(row -> row.getCellText(row.getCellCount() - 1)))
                .contains("Ghi chú", "giải trình: Mất điện <b>hai</b> ngày.", "chưa giải trình, hạn " + BY_DAY);
        assertThat(word).contains("; giải trình: Mất điện <b>hai</b> ngày.", "; chưa giải trình, hạn " + BY_DAY + ".");
    }
}
