package vn.kehoach.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.reading.own.OfficeFile;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** A plan that was read from a Word file has that file as its document. */
@InTheOrganisation
class OwnDocumentOverHttpTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient queries;

    private final byte[] file = OfficeFile.withRoom().bytes();
    private String plan;

    @BeforeEach
    void a_draft_from_a_word_file() {
        List.of("vanphong", "dv-so-du-lich").forEach(this::password);
        plan = as("vanphong")
                .upload("/api/plans", "Kế hoạch hội trại.docx", WORD, file)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private void issue() {
        queries.sql(
                        "update plan set state = 'EXECUTING', number_text = '07-KH/ĐTN', issued_at = '2026-11-26 09:00+07' where id = :plan")
                .param("plan", UUID.fromString(plan))
                .update();
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private byte[] document(String name) {
        return as("vanphong").get("/api/plans/" + plan + "/" + name).expect(200).bytes();
    }

    private String page() {
        return as("vanphong").get("/ke-hoach/" + plan + "/van-ban").expect(200).text();
    }

    private void renew(int version, String name, String type, byte[] content) {
        Answer answer =
                as("vanphong").uploadAgain("/api/plans/" + plan + "/document?version=" + version, name, type, content);
        answer.expect(200);
    }

    @Test
    void a_draft_gives_the_file_that_was_sent_untouched_and_the_page_says_what_it_shows() {
        assertThat(document("document.docx")).isEqualTo(file);
        assertThat(document("versions/1/document.docx")).isEqualTo(file);
        assertThat(page())
                .contains("bản trình bày lại từ lời của tệp Word", "tệp gốc ở đây", "Kế hoạch hội trại.docx")
                .doesNotContain("Không thấy chắc chắn");
    }

    @Test
    void what_was_issued_is_the_file_with_number_and_date_and_stays_the_same_bytes() {
        issue();

        byte[] issued = document("document.docx");

        assertThat(OfficeFile.document(issued)).contains("Số:", " 07").doesNotContain("năm 20…");
        assertThat(OfficeFile.entries(issued).get("word/footnotes.xml"))
                .isEqualTo(OfficeFile.entries(file).get("word/footnotes.xml"));
        assertThat(document("document.docx")).isEqualTo(issued);
        assertThat(queries.sql("select sha256 from own_document where plan_id = :plan")
                        .param("plan", UUID.fromString(plan))
                        .query(String.class)
                        .single())
                .hasSize(64);
    }

    @Test
    void a_file_without_room_for_its_number_says_so_before_and_after_the_issue() {
        byte[] bare = OfficeFile.withRoom()
                .number(OfficeFile.run("Đoàn Khối"))
                .date(OfficeFile.run("Hồ Chí Minh"))
                .bytes();
        renew(1, "ban-2.docx", WORD, bare);

        assertThat(page()).contains("Không thấy chắc chắn chỗ ghi số", "Khi ban hành, chỗ này phải ghi bằng tay");
        issue();
        assertThat(page()).contains("Hãy ghi vào tệp: “07-KH/ĐTN”");
    }

    @Test
    void a_later_file_is_that_of_the_new_version_and_a_plain_text_has_none() {
        byte[] second = OfficeFile.withRoom()
                .date(OfficeFile.run("Thành phố Hồ Chí Minh, ngày     tháng     năm 2026"))
                .bytes();
        renew(1, "ban-2.docx", WORD, second);

        assertThat(document("document.docx")).isEqualTo(second);

        byte[] plain =
                "KẾ HOẠCH\nTổ chức Hội trại\nI. MỤC ĐÍCH\n- Tạo sân chơi.\nII. TỔ CHỨC THỰC HIỆN\n- Các cơ sở Đoàn gửi báo cáo trước ngày 20/12/2026.\n"
                        .getBytes(StandardCharsets.UTF_8);
        renew(2, "ban-3.txt", "text/plain", plain);

        assertThat(document("document.docx")).isNotEqualTo(second);
        assertThat(page()).doesNotContain("tệp gốc ở đây");
    }

    @Test
    void a_file_that_fetches_from_another_machine_when_it_is_opened_is_refused_and_a_link_is_a_link() {
        for (String target : List.of(
                "https://x.example/mau.dotm",
                "\\\\x.example\\mau.dotm",
                "file://x.example/mau.dotm",
                "//x.example/a.png")) {
            byte[] fetching =
                    OfficeFile.withRoom().relation("attachedTemplate", target).bytes();

            assertThat(as("vanphong")
                            .upload("/api/plans", "a.docx", WORD, fetching)
                            .expect(422)
                            .text())
                    .contains("lấy mẫu, hình hoặc phần nhúng từ máy khác");
        }
        byte[] own = OfficeFile.withRoom()
                .relation("attachedTemplate", "file:///C:/Mau/Normal.dotm")
                .bytes();
        byte[] linked = OfficeFile.withRoom()
                .relation("hyperlink", "https://tphcm.example/mau")
                .bytes();
        List.of(own, linked).forEach(each -> as("vanphong")
                .upload("/api/plans", "a.docx", WORD, each)
                .expect(201));
    }

    /** The duty of the draft is due on another day, as the draft form sends it. */
    private void correct(String day) {
        JsonNode sheet = as("vanphong").get("/api/plans/" + plan).expect(200).json();
        ObjectNode duty = (ObjectNode) sheet.path("content").path("obligations").get(0);
        duty.remove("before");
        duty.put("due", day);
        as("vanphong")
                .put("/api/plans/" + plan + "/content?version=" + version(), sheet.path("content"))
                .expect(200);
    }

    private int version() {
        return as("vanphong")
                .get("/api/plans/" + plan)
                .expect(200)
                .json()
                .path("version")
                .asInt();
    }

    @Test
    void what_the_form_says_otherwise_holds_the_signing_until_it_stands_in_the_file() {
        correct("2026-12-25");

        assertThat(as("vanphong")
                        .get("/api/plans/" + plan + "/findings")
                        .expect(200)
                        .text())
                .contains("not-in-text", "Chưa có trong văn bản");
        assertThat(page())
                .contains("Chưa có trong văn bản", "19/12/2026", "25/12/2026", "Ghi lời của biểu mẫu vào văn bản");
        as("dv-so-du-lich")
                .send("POST", "/ke-hoach/" + plan + "/van-ban/ghi?version=2", "{}")
                .expect(404);
        assertThat(as("vanphong")
                        .send("POST", "/ke-hoach/" + plan + "/van-ban/ghi?version=1", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(as("vanphong")
                        .send("POST", "/ke-hoach/" + plan + "/van-ban/ghi?version=2", "{}")
                        .status())
                .isIn(302, 303);

        assertThat(OfficeFile.document(document("document.docx")))
                .contains("25/12/2026")
                .doesNotContain("20/12/2026");
        assertThat(page())
                .contains("đã ghi lời của biểu mẫu vào 1 chỗ", "trước ngày 20/12/2026", "chậm nhất ngày 25/12/2026")
                .doesNotContain("Chưa có trong văn bản");
        assertThat(as("vanphong")
                        .get("/api/plans/" + plan + "/findings")
                        .expect(200)
                        .text())
                .doesNotContain("not-in-text");
        assertThat(queries.sql("select count(*) from audit_row where kind = 'form-written-into-text'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_duty_that_the_form_has_no_more_holds_the_signing_while_the_file_has_it() {
        JsonNode sheet = as("vanphong").get("/api/plans/" + plan).expect(200).json();
        ((ObjectNode) sheet.path("content")).putArray("obligations");
        as("vanphong")
                .put("/api/plans/" + plan + "/content?version=" + version(), sheet.path("content"))
                .expect(200);

        JsonNode held = as("vanphong")
                .get("/api/plans/" + plan + "/findings")
                .expect(200)
                .json();

        assertThat(held.toString()).contains("not-in-text", "đã bỏ ở biểu mẫu nhưng văn bản còn ghi");
        assertThat(page()).contains("việc đã bỏ", "(không có)", "không có chỗ: hãy sửa trong tệp rồi tải lên");
        assertThat(as("vanphong")
                        .send("POST", "/ke-hoach/" + plan + "/van-ban/ghi?version=2", "{}")
                        .status())
                .isEqualTo(409);

        renew(
                version(),
                "ban-3.docx",
                WORD,
                OfficeFile.with(
                        file, "gửi báo cáo kết quả thực hiện về Văn phòng Đoàn Khối trước ngày ", "đã xong năm "));

        assertThat(page()).doesNotContain("việc đã bỏ");
    }

    @Test
    void a_file_that_agrees_lets_the_plan_go_on_and_one_that_does_not_holds_it() {
        correct("2026-12-25");
        renew(2, "ban-2.docx", WORD, file);

        assertThat(page()).contains("Chưa có trong văn bản");

        // "Trước ngày 26/12" ends with the 25th.
        renew(
                version(),
                "ban-3.docx",
                WORD,
                OfficeFile.withRoom().due("26/12/2026").bytes());

        assertThat(page()).doesNotContain("Chưa có trong văn bản");
        assertThat(as("vanphong")
                        .get("/api/plans/" + plan + "/findings")
                        .expect(200)
                        .text())
                .doesNotContain("not-in-text");
    }

    @Test
    void a_file_that_was_read_before_there_was_a_plan_is_the_file_of_the_plan_made_of_it() {
        JsonNode read = as("vanphong")
                .upload("/api/plans/extract", "Kế hoạch hội trại.docx", WORD, file)
                .expect(200)
                .json();
        plan = as("vanphong")
                .post("/api/plans", read)
                .expect(201)
                .json()
                .path("id")
                .asText();

        assertThat(document("document.docx")).isEqualTo(file);
        assertThat(queries.sql("select count(*) from read_document")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
