package vn.kehoach.assignment.behalf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** What was handed in by a link is given back: the unit is told at the address of the link, and corrects what it wrote. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedLinkTest {

    private static final String OFFICE = "thanhdoan-vp";
    private static final byte[] FILE = "Số liệu đã chốt".getBytes(StandardCharsets.UTF_8);
    private static final List<String> UNITS = List.of("quan-1", "quan-3", "quan-binh-thanh", "quan-go-vap");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Offices offices;
    private PageUser office;
    private PageUser stranger;
    private String plan;

    @BeforeAll
    void work_is_given_out() {
        offices = new Offices(port);
        plan = offices.issuedByThanhDoan(
                "Kế hoạch có báo cáo bị trả lại",
                Map.of(
                        "obligations",
                        List.of(Map.of(
                                "who", "các đơn vị",
                                "units", UNITS,
                                "what", "gửi báo cáo",
                                "kind", "UNIT_REPORT",
                                "due", "2099-02-20")),
                        "recipients",
                        List.of(Map.of("text", "Các đơn vị", "units", UNITS))));
        Offices.await(() -> Optional.of(offices.tasks("dv-quan-go-vap", "userTask_submitReport", ""))
                .filter(all -> !all.isEmpty()));
        office = PageUser.of(offices.base(), OFFICE, OFFICE);
        stranger = PageUser.nobody(offices.base());
    }

    private String of(String unit) {
        return offices.items(OFFICE, "/api/plans/" + plan + "/obligations?size=200&kind=UNIT_REPORT&unit=" + unit)
                .get(0)
                .path("id")
                .asText();
    }

    private JsonNode sheet(String work) {
        return offices.as(OFFICE).get("/api/assignments/" + work).expect(200).json();
    }

    /** A link, sent and taken from its mail. */
    private String key(String work, String address) {
        office.post("/ke-hoach/" + plan + "/duong-dan", "viec", work, "address", address)
                .expect(302);
        return MailedKeys.of(offices, plan, address, "/viec/");
    }

    private UUID link(String address) {
        return jdbc.sql("select id from work_link where address = ? order by made_at desc limit 1")
                .param(address)
                .query(UUID.class)
                .single();
    }

    /** The office gives back what that unit handed in. */
    private void givenBack(String unit, String reason) {
        JsonNode review = Offices.await(() -> offices.tasks(OFFICE, "userTask_reviewReport", "").stream()
                .filter(each -> each.path("name").asText().contains(unit))
                .findFirst());
        offices.complete(
                        OFFICE,
                        review.path("id").asText(),
                        Map.of("decision", "RETURN", "reason", reason, "newDueAt", "2099-03-01"))
                .expect(204);
    }

    private String waits(String key) {
        return Offices.await(
                () -> Optional.of(stranger.get("/viec/" + key).text()).filter(text -> text.contains("data-giu-chu")));
    }

    private int mails(String address, String state) {
        return jdbc.sql("select count(*) from outbox where to_address = ? and kind = 'RETURN' and state = ?")
                .param(address)
                .param(state)
                .query(Integer.class)
                .single();
    }

    @Test
    void what_comes_back_is_mailed_to_the_link_and_its_form_begins_with_what_was_handed_in() {
        String work = of("quan-1");
        String address = "quan1@don-vi.example";
        String key = key(work, address);
        stranger.upload("/viec/" + key + "/tep", "danh-sach.txt", FILE).expect(302);
        stranger.upload("/viec/" + key + "/tep", "sai.txt", "Tệp sai".getBytes(StandardCharsets.UTF_8))
                .expect(302);
        List<String> files = filesOn(stranger.get("/viec/" + key).text());
        stranger.post(
                        "/viec/" + key,
                        "summary",
                        "Mở 12 lớp",
                        "figures",
                        "Số đoàn viên: 1.234\nTỉ lệ: 12,5",
                        "attachmentIds",
                        files.get(0),
                        "attachmentIds",
                        files.get(1))
                .expect(302);

        givenBack("Quận Đoàn 1", "Thiếu số lớp; xem <b>lại</b>.");

        String again = Offices.await(() ->
                Optional.of(MailedKeys.of(offices, plan, address, "/viec/")).filter(other -> !other.equals(key)));
        String said = jdbc.sql("select subject || body from outbox where to_address = ? and kind = 'RETURN'")
                .param(address)
                .query(String.class)
                .single();
        assertThat(said)
                .contains("Được trả lại để bổ sung: gửi báo cáo", "Thiếu số lớp; xem <b>lại</b>.", "01/03/2099")
                .doesNotContain(again);
        String page = waits(again);
        assertThat(page.indexOf("Được trả lại để bổ sung")).isBetween(0, page.indexOf("<dl"));
        assertThat(page)
                .contains("Thiếu số lớp; xem &lt;b&gt;lại&lt;/b&gt;.", "nộp lại trước <strong>01/03/2099</strong>")
                .contains(">Mở 12 lớp</textarea>", "Tỉ lệ: 12,5\nSố đoàn viên: 1.234</textarea>")
                .contains("danh-sach.txt", "sai.txt", "Tệp của lần nộp trước");
        assertThat(sheet(work)
                        .path("submissions")
                        .path(0)
                        .path("figures")
                        .path("Số đoàn viên")
                        .asInt())
                .isEqualTo(1_234);
        List<String> kept = filesOn(page);
        assertThat(kept).hasSize(2);
        stranger.post(
                        "/viec/" + again,
                        "summary",
                        "Mở 12 lớp, thêm số lớp",
                        "figures",
                        "Số đoàn viên: 1.235",
                        "attachmentIds",
                        kept.get(0))
                .expect(302);

        JsonNode second = sheet(work).path("submissions").path(1);
        assertThat(second.path("attachments").findValuesAsText("name")).containsExactly("danh-sach.txt");
        assertThat(second.path("figures").path("Số đoàn viên").asInt()).isEqualTo(1_235);
        assertThat(sheet(work).path("submissions").path(0).path("attachments")).hasSize(2);
        assertThat(office.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text())
                .contains("Báo trả lại tới đường dẫn nộp báo cáo");
    }

    private static List<String> filesOn(String page) {
        return Pattern.compile("name=\"attachmentIds\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_form_that_was_refused_shows_what_was_typed_and_not_what_came_back() {
        String work = of("quan-3");
        String key = key(work, "quan3@don-vi.example");
        stranger.post("/viec/" + key, "summary", "Lời đã nộp").expect(302);
        givenBack("Quận Đoàn 3", "Chưa đủ");
        waits(key);

        String refused = stranger.post("/viec/" + key, "summary", "Lời đang sửa", "figures", "Số lớp: ba")
                .expect(422)
                .text();

        assertThat(refused).contains(">Lời đang sửa</textarea>").doesNotContain(">Lời đã nộp</textarea>");
        assertThat(stranger.post("/viec/" + key, "summary", "  ").expect(422).text())
                .doesNotContain(">Lời đã nộp</textarea>");
        assertThat(stranger.post("/viec/" + key + "/tep").expect(422).text())
                .as("the form that was not sent begins as before")
                .contains(">Lời đã nộp</textarea>");
    }

    @Test
    void a_link_that_has_expired_opens_the_form_again_when_its_work_comes_back_and_a_revoked_one_is_not_told() {
        String work = of("quan-binh-thanh");
        String used = key(work, "da-nop@don-vi.example");
        String revoked = key(work, "da-thu@don-vi.example");
        String unused = key(work, "khong-dung@don-vi.example");
        stranger.post("/viec/" + used, "summary", "Đã nộp").expect(302);
        office.post("/ke-hoach/" + plan + "/duong-dan/" + link("da-thu@don-vi.example") + "/thu-hoi")
                .expect(302);
        jdbc.sql("update work_link set made_at = made_at - interval '9 days', expires_at = made_at - interval '1 day'"
                        + " where address in ('da-nop@don-vi.example', 'khong-dung@don-vi.example')")
                .update();

        givenBack("Bình Thạnh", "Chưa đủ");

        assertThat(waits(used)).contains("Đã nộp</textarea>");
        stranger.get("/viec/" + revoked).expect(410);
        stranger.get("/viec/" + unused).expect(410);
        assertThat(Offices.await(() ->
                        Optional.of(mails("da-nop@don-vi.example", "SENT")).filter(sent -> sent > 0)))
                .isEqualTo(1);
        for (String other : List.of("da-thu@don-vi.example", "khong-dung@don-vi.example")) {
            assertThat(mails(other, "SENT") + mails(other, "QUEUED")).as(other).isZero();
        }
    }

    @Test
    void a_mail_that_waits_is_dropped_with_the_link_that_is_revoked() {
        String address = "cho-gui@don-vi.example";
        key(of("quan-go-vap"), address);
        jdbc.sql(
                        "insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, plan_id, message_id,"
                                + " planned_for, next_attempt_at, created_at) values (?, 'RETURN', 'QUEUED', 'x', ?, 'x', 'x', '[]', ?,"
                                + " '<cho@x.example>', now() + interval '90 years', now() + interval '90 years', now())")
                .param("WORK_LINK_RETURN|" + link(address) + "|" + UUID.randomUUID())
                .param(address)
                .param(plan)
                .update();

        office.post("/ke-hoach/" + plan + "/duong-dan/" + link(address) + "/thu-hoi")
                .expect(302);

        assertThat(mails(address, "SKIPPED")).isEqualTo(1);
    }
}
