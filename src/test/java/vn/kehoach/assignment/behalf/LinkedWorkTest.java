package vn.kehoach.assignment.behalf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** A unit without an account hands in by a link: one piece of work, the checks of the unit's own form, nothing else. */
@InTheDemo
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkedWorkTest {

    private static final String OFFICE = "thanhdoan-vp";
    private static final String TITLE = "Kế hoạch có đơn vị nộp qua đường dẫn";
    private static final byte[] FILE = "Số liệu đã chốt".getBytes(StandardCharsets.UTF_8);
    private static final List<String> UNITS = List.of(
            "quan-1", "quan-3", "quan-binh-thanh", "quan-go-vap", "quan-tan-binh", "quan-4", "quan-5", "quan-6");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Offices offices;
    private PageUser office;
    private PageUser stranger;
    private String plan;
    private List<String> units;

    @BeforeAll
    void work_is_given_out() {
        offices = new Offices(port);
        units = UNITS.stream()
                .filter(unit -> jdbc.sql("select count(*) from unit where code = ?")
                                .param(unit)
                                .query(Integer.class)
                                .single()
                        == 1)
                .toList();
        plan = issued(TITLE);
        office = PageUser.of(offices.base(), OFFICE, OFFICE);
        stranger = PageUser.nobody(offices.base());
    }

    private String issued(String title) {
        String made = offices.issuedByThanhDoan(
                title,
                Map.of(
                        "obligations",
                        List.of(work("UNIT_REPORT", "gửi báo cáo"), work("DUTY", "treo băng rôn")),
                        "recipients",
                        List.of(Map.of("text", "Các đơn vị", "units", units))));
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-1", "userTask_performDuty", ""))
                .filter(all -> !all.isEmpty()));
        return made;
    }

    private Map<String, Object> work(String kind, String what) {
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

    private Answer send(String work, String address) {
        return office.post("/ke-hoach/" + plan + "/duong-dan", "viec", work, "address", address);
    }

    /** A link, sent and taken from its mail. */
    private String key(String work, String address) {
        send(work, address).expect(302);
        return MailedKeys.of(offices, plan, address, "/viec/");
    }

    private String list() {
        return office.get("/ke-hoach/" + plan + "/duong-dan").expect(200).text();
    }

    private UUID link(String address) {
        return jdbc.sql("select id from work_link where address = ? order by made_at desc limit 1")
                .param(address)
                .query(UUID.class)
                .single();
    }

    private static String fileOn(String page) {
        Matcher id =
                Pattern.compile("name=\"attachmentIds\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void a_unit_without_an_account_hands_in_its_report_by_the_link_and_it_is_marked_wherever_it_is_shown() {
        String work = of("quan-1", "UNIT_REPORT");
        String address = "quan1@don-vi.example";
        assertThat(office.get("/ke-hoach/" + plan).expect(200).text())
                .contains("/ke-hoach/" + plan + "/duong-dan?viec=" + work, "Gửi đường dẫn");
        String key = key(work, address);
        String form = stranger.get("/viec/" + key).expect(200).text();
        assertThat(form).contains("gửi báo cáo", "Nội dung báo cáo", "Số liệu", "Xác nhận đã nhận kế hoạch", TITLE);
        assertThat(list()).contains(address, "Đã gửi</span>");
        stranger.post("/viec/" + key + "/da-nhan").expect(302);
        stranger.upload("/viec/" + key + "/tep", "so-lieu.txt", FILE).expect(302);
        String file = fileOn(stranger.get("/viec/" + key).expect(200).text());

        stranger.post("/viec/" + key, "summary", "Đã tổ chức 3 lớp", "figures", "Số lớp: 3", "attachmentIds", file)
                .expect(302);

        JsonNode version = sheet(work).path("submissions").path(0);
        String mark = "nộp qua đường dẫn gửi tới " + address;
        assertThat(version.path("summary").asText()).isEqualTo("Đã tổ chức 3 lớp");
        assertThat(version.path("figures").path("Số lớp").asInt()).isEqualTo(3);
        assertThat(version.path("attachments").path(0).path("name").asText()).isEqualTo("so-lieu.txt");
        assertThat(version.path("onBehalf").asText()).isEqualTo(mark);
        assertThat(sheet(work).path("entered").asText()).isEqualTo(mark);
        assertThat(sheet(work).path("receivedAt").asText()).isNotEmpty();
        assertThat(office.get("/ke-hoach/" + plan).text()).contains(mark);
        assertThat(office.get("/thoi-han?plan=" + plan).expect(200).text()).contains(mark);
        assertThat(office.get("/ke-hoach/" + plan + "/tong-hop").expect(200).text())
                .contains(mark);
        assertThat(office.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text())
                .contains("Nộp qua đường dẫn", "đường dẫn gửi tới " + address);
        assertThat(list()).contains("Đã nộp</span>");
        String after = stranger.get("/viec/" + key).expect(200).text();
        assertThat(after)
                .contains("Đã tổ chức 3 lớp", "so-lieu.txt", "Nộp đúng hạn", mark, "Hiện không có gì phải nộp")
                .doesNotContain("Nộp báo cáo</button>", "Xác nhận đã nhận kế hoạch");
        assertThat(offices.tasks("dv-quan-1", "userTask_submitReport", "")).isEmpty();
    }

    @Test
    void what_is_handed_in_twice_counts_once_and_after_a_return_the_same_link_is_used_again() {
        String work = of("quan-3", "UNIT_REPORT");
        String key = key(work, "quan3@don-vi.example");
        stranger.post("/viec/" + key, "summary", "Lần một").expect(302);

        assertThat(stranger.post("/viec/" + key, "summary", "Lần nữa")
                        .expect(409)
                        .text())
                .contains("không chờ đơn vị nộp nữa", "Lần một")
                .doesNotContain("Lần nữa");
        givenBack("userTask_reviewReport", "Quận Đoàn 3", "Thiếu số lớp");
        String page = Offices.await(() ->
                Optional.of(stranger.get("/viec/" + key).text()).filter(text -> text.contains("Nộp báo cáo</button>")));
        assertThat(page).contains("Được trả lại để bổ sung", "Thiếu số lớp", "01/03/2099");
        stranger.post("/viec/" + key, "summary", "Đã thêm số lớp").expect(302);

        assertThat(sheet(work).path("submissions")).hasSize(2);
    }

    /** The office gives back what that unit handed in. */
    private void givenBack(String task, String unit, String reason) {
        JsonNode review = Offices.await(() -> offices.tasks(OFFICE, task, "").stream()
                .filter(each -> each.path("name").asText().contains(unit))
                .findFirst());
        offices.complete(
                        OFFICE,
                        review.path("id").asText(),
                        Map.of("decision", "RETURN", "reason", reason, "newDueAt", "2099-03-01"))
                .expect(204);
    }

    @Test
    void it_is_checked_as_if_the_unit_had_typed_it_and_what_was_typed_is_still_there() {
        String work = of("quan-binh-thanh", "UNIT_REPORT");
        String key = key(work, "quanbt@don-vi.example");

        assertThat(stranger.post("/viec/" + key, "summary", " ").expect(422).text())
                .contains("Nội dung báo cáo");
        assertThat(stranger.post("/viec/" + key, "summary", "Lời đã gõ", "figures", "Số lớp: ba")
                        .expect(422)
                        .text())
                .contains("Lời đã gõ", "Số lớp: ba", "phải là một số");
        String task = "{\"summary\":\"x\"}";
        assertThat(HttpUser.nobody(offices.base())
                        .send("POST", "/viec/" + key, task)
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(stranger.upload("/viec/" + key + "/tep", "trang.html", "<html>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isBetween(400, 499);
        assertThat(stranger.upload("/viec/" + key + "/tep", "../../etc/x.exe", new byte[] {'M', 'Z', 0, 1})
                        .status())
                .isBetween(400, 499);
        assertThat(sheet(work).path("submissions")).isEmpty();
        assertThat(sheet(work).path("drafts")).isEmpty();
    }

    @Test
    void a_hostile_file_name_is_data_and_a_file_can_be_taken_back() {
        String work = of("quan-binh-thanh", "DUTY");
        String key = key(work, "ten-tep@don-vi.example");
        stranger.upload("/viec/" + key + "/tep", "../../<img src=x onerror=alert(1)>.txt", FILE)
                .expect(302);

        String page = stranger.get("/viec/" + key).expect(200).text();

        assertThat(page).doesNotContain("<img src=x").contains(".txt");
        stranger.post("/viec/" + key + "/xoa-tep", "file", fileOn(page)).expect(302);
        assertThat(sheet(work).path("drafts")).isEmpty();
    }

    @Test
    void files_and_work_of_others_are_not_reached_by_their_ids() {
        String own = of("quan-go-vap", "DUTY");
        String other = of("quan-go-vap", "UNIT_REPORT");
        String key = key(own, "govap@don-vi.example");
        String otherKey = key(other, "govap-khac@don-vi.example");
        stranger.upload("/viec/" + otherKey + "/tep", "khac.txt", FILE).expect(302);
        String file = fileOn(stranger.get("/viec/" + otherKey).text());

        assertThat(stranger.post("/viec/" + key, "result", "Xong", "progress", "50", "attachmentIds", file)
                        .expect(422)
                        .text())
                .contains("Tệp kèm theo");
        stranger.post("/viec/" + key + "/xoa-tep", "file", file).expect(404);
        stranger.post("/viec/" + key, "result", "Một nửa", "progress", "50", "viec", other, "id", other, "unit", "x")
                .expect(302);

        assertThat(sheet(own).path("progress").asInt()).isEqualTo(50);
        assertThat(sheet(other).path("submissions")).isEmpty();
        String page = stranger.get("/viec/" + key).expect(200).text();
        assertThat(page).doesNotContain(plan, "/ke-hoach/", "/api/", "Quận Đoàn 1<", other, own, "khac.txt");
        for (String path : List.of("/../" + otherKey, "/mo", "/tep/..", "/%2e%2e/%2e%2e/api/plans")) {
            assertThat(stranger.get("/viec/" + key + path).status()).as(path).isIn(302, 400, 401, 403, 404, 405);
        }
    }

    @Test
    void looking_at_the_page_changes_nothing_and_the_browser_says_when_somebody_looked() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String address = "chi-xem@don-vi.example";
        String key = key(work, address);
        int before = changes();

        stranger.get("/viec/" + key).expect(200);
        HttpUser.nobody(offices.base())
                .callWith("X-Nothing", "1", "HEAD", "/viec/" + key)
                .expect(200);
        for (String path : List.of("/da-mo", "/da-nhan", "/tep", "/xoa-tep")) {
            assertThat(stranger.get("/viec/" + key + path).status()).isIn(302, 404, 405);
        }
        assertThat(changes()).isEqualTo(before);
        stranger.post("/viec/" + key + "/da-mo").expect(204);

        assertThat(changes()).isEqualTo(before + 1);
        assertThat(list()).contains("Đã mở</span>");
    }

    private int changes() {
        return jdbc.sql(
                        "select (select count(*) from audit_row where plan_id = cast(:plan as uuid))"
                                + " + (select count(*) from submission) + (select count(*) from work_link where used_at is not null)")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_link_that_was_revoked_or_has_expired_says_so_and_whom_to_ask_and_takes_nothing_any_more() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String revoked = key(work, "thu-hoi@don-vi.example");
        String expired = key(work, "het-han@don-vi.example");
        office.post("/ke-hoach/" + plan + "/duong-dan/" + link("thu-hoi@don-vi.example") + "/thu-hoi")
                .expect(302);
        jdbc.sql("update work_link set made_at = made_at - interval '9 days', expires_at = made_at - interval '1 day'"
                        + " where id = ?")
                .param(link("het-han@don-vi.example"))
                .update();

        for (String key : List.of(revoked, expired)) {
            assertThat(stranger.get("/viec/" + key).expect(410).text())
                    .contains("Văn phòng", "liên hệ")
                    .doesNotContain("gửi báo cáo", TITLE);
            stranger.post("/viec/" + key, "summary", "Muộn rồi").expect(410);
            stranger.upload("/viec/" + key + "/tep", "a.txt", FILE).expect(410);
            stranger.post("/viec/" + key + "/da-nhan").expect(410);
            stranger.post("/viec/" + key + "/da-mo").expect(410);
        }
        assertThat(stranger.get("/viec/" + revoked).text()).contains("đã được thu hồi");
        assertThat(stranger.get("/viec/" + expired).text()).contains("đã hết hạn");
        assertThat(list()).contains("Đã thu hồi</span>", "Hết hạn</span>");
        assertThat(sheet(work).path("submissions")).isEmpty();
        office.post("/ke-hoach/" + plan + "/duong-dan/" + link("thu-hoi@don-vi.example") + "/thu-hoi")
                .expect(409);
    }

    @Test
    void another_link_to_the_same_address_ends_the_one_before() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String first = key(work, "gui-lai@don-vi.example");
        send(work, "Gui-Lai@don-vi.example").expect(302);

        stranger.get("/viec/" + first).expect(410);
        stranger.get("/viec/" + MailedKeys.of(offices, plan, "Gui-Lai@don-vi.example", "/viec/"))
                .expect(200);
    }

    @Test
    void the_office_gives_a_sound_address_and_an_end_within_bounds() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String page = "/ke-hoach/" + plan + "/duong-dan";

        assertThat(office.get(page + "?viec=" + work).expect(200).text())
                .contains("2099-03-06T23:59", "Gửi đường dẫn nộp báo cáo</button>");
        assertThat(send(work, "khong-phai-thu").expect(422).text()).contains("Địa chỉ thư", "khong-phai-thu");
        assertThat(send(work, "a@b.example\r\nBcc: c@d.example").expect(422).text())
                .contains("Địa chỉ thư");
        for (String until : List.of("2020-01-01T08:00", "2099-12-31T08:00", "hôm nào rảnh")) {
            assertThat(office.post(page, "viec", work, "address", "x@don-vi.example", "until", until)
                            .expect(422)
                            .text())
                    .contains("Dùng được đến");
        }
    }

    @Test
    void nobody_but_the_offices_of_the_plan_sends_sees_or_revokes_links() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String page = "/ke-hoach/" + plan + "/duong-dan";
        key(work, "cua-ai@don-vi.example");

        for (String user : List.of("dv-quan-go-vap", "dv-quan-3", "vanphong", "thanhdoan-pbt")) {
            PageUser other = PageUser.of(offices.base(), user, user);
            assertThat(other.get(page).status()).as(user).isIn(403, 404);
            assertThat(other.post(page, "viec", work, "address", "x@don-vi.example")
                            .status())
                    .as(user)
                    .isIn(403, 404);
            assertThat(other.post(page + "/" + link("cua-ai@don-vi.example") + "/thu-hoi")
                            .status())
                    .as(user)
                    .isIn(403, 404);
        }
        assertThat(stranger.get(page).status()).isEqualTo(302);
    }

    @Test
    void of_the_unit_with_its_account_and_two_who_have_the_link_one_counts() throws Exception {
        String work = of("quan-1", "DUTY");
        String key = key(work, "dua@don-vi.example");
        String task = offices.task("dv-quan-1", "userTask_performDuty", "");
        ExecutorService people = Executors.newFixedThreadPool(3);
        CyclicBarrier start = new CyclicBarrier(3);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            answers.add(people.submit(() -> {
                start.await();
                return stranger.post("/viec/" + key, "result", "Xong", "progress", "100", "done", "true")
                        .status();
            }));
        }
        answers.add(people.submit(() -> {
            start.await();
            return offices.complete("dv-quan-1", task, Map.of("result", "Xong", "progress", 100, "done", true))
                    .status();
        }));
        List<Integer> found = new ArrayList<>();
        for (Future<Integer> each : answers) {
            found.add(each.get());
        }
        people.shutdown();

        assertThat(found.stream().filter(status -> status < 400))
                .as("%s", found)
                .hasSize(1);
        assertThat(found.stream().filter(status -> status >= 400)).allMatch(status -> status == 409 || status == 404);
        assertThat(sheet(work).path("submissions")).hasSize(1);
    }

    @Test
    void the_key_stands_in_the_mail_and_nowhere_else(CapturedOutput log) {
        String address = "chi-trong-thu@don-vi.example";
        String key = key(of("quan-go-vap", "UNIT_REPORT"), address);
        Answer page = stranger.get("/viec/" + key).expect(200);
        stranger.get("/viec/" + key.substring(1)).expect(404);

        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.header("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.header("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        assertThat(log.getAll()).doesNotContain(key, key.substring(1));
        for (String table : List.of("outbox", "work_link", "work_link_key", "audit_row")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                            .param("%" + key + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void a_plan_that_has_ended_takes_nothing_and_says_why() {
        String work = of("quan-go-vap", "UNIT_REPORT");
        String key = key(work, "ket-thuc@don-vi.example");
        jdbc.sql("update plan set state = 'CLOSED' where id = cast(? as uuid)")
                .param(plan)
                .update();

        assertThat(stranger.post("/viec/" + key, "summary", "Muộn").expect(409).text())
                .contains("Kế hoạch đã kết thúc");
        assertThat(send(work, "moi@don-vi.example").expect(409).text()).contains("Kế hoạch đã kết thúc");
        assertThat(sheet(work).path("submissions")).isEmpty();
    }

    /** The last of them all: this address has to wait afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoever_tries_keys_is_slowed_down() {
        List<Integer> answers = new ArrayList<>();
        for (int n = 0; n < 90; n++) {
            answers.add(HttpUser.nobody(offices.base())
                    .callWith("X-Nothing", "1", "GET", "/viec/" + "A".repeat(40) + n)
                    .status());
        }

        assertThat(answers).contains(404, 429).containsOnly(404, 429);
        assertThat(answers.stream().filter(status -> status == 429).count()).isGreaterThan(20);
    }
}
