package vn.kehoach.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.reading.own.OfficeFile;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** An administrator edits a template in Word and puts it back; drafts follow it, what was issued does not. */
@InTheDemo
class TemplatesOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private PageUser admin;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        admin = PageUser.of(offices.base(), "quantri", "quantri");
    }

    private byte[] inUse() {
        return admin.get("/mau-van-ban/doan/dang-dung.docx").expect(200).bytes();
    }

    private byte[] edited() {
        return OfficeFile.with(inUse(), "***", "* * *");
    }

    private String draft() {
        return offices.propose(
                "vanphong",
                Map.of(
                        "title",
                        "Kế hoạch " + UUID.randomUUID(),
                        "issuers",
                        List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "signatories",
                        List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu"))));
    }

    private String word(String plan) {
        return OfficeFile.document(offices.as("vanphong")
                .get("/api/plans/" + plan + "/document.docx")
                .expect(200)
                .bytes());
    }

    private void issue(String plan, String at) {
        queries.sql(
                        "update plan set state = 'EXECUTING', number_text = '77-KH/ĐTN', issued_at = :at::timestamptz where id = :plan")
                .param("plan", UUID.fromString(plan))
                .param("at", at)
                .update();
    }

    @Test
    void a_template_that_was_edited_is_used_from_then_on_and_an_earlier_one_comes_back() {
        byte[] before = inUse();
        String draft = draft();
        String issued = draft();
        issue(issued, "2019-12-01 09:00+07");
        assertThat(word(draft)).doesNotContain("* * *");

        admin.upload("/mau-van-ban/doan", "mau-doan.docx", edited(), "reason", "Chi đoàn quen viết * * *")
                .expect(302);

        assertThat(word(draft)).contains("* * *");
        assertThat(word(issued)).as("issued before").doesNotContain("* * *");
        assertThat(admin.get("/mau-van-ban").expect(200).text())
                .contains(
                        "mau-doan.docx",
                        "Chi đoàn quen viết * * *",
                        "Các lần thay",
                        "Bản PDF và trang đọc có cùng lời");
        assertThat(OfficeFile.document(admin.get("/mau-van-ban/doan/xem-thu/3.docx")
                        .expect(200)
                        .bytes()))
                .contains("* * *", "Ngày hội Thanh niên công nhân");

        admin.post("/mau-van-ban/doan/lay-lai", "id", "0", "reason", "Trở về mẫu cũ")
                .expect(302);

        assertThat(inUse()).isEqualTo(before);
        assertThat(word(draft)).doesNotContain("* * *");
        assertThat(queries.sql("select count(*) from audit_row where kind = 'paper-template-set'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() ->
                        queries.sql("update paper_template set reason = 'x'").update())
                .hasMessageContaining("không được sửa hoặc xóa");
    }

    @Test
    void what_is_no_template_is_refused_with_the_reasons_and_nothing_changes() {
        byte[] before = inUse();

        Answer lost = admin.upload(
                "/mau-van-ban/doan",
                "mau.docx",
                OfficeFile.with(before, "{{trichYeu}}", "{{mat_khau}}"),
                "reason",
                "thử mẫu");
        Answer unreasoned = admin.upload("/mau-van-ban/doan", "mau.docx", edited(), "reason", " ");
        Answer none = admin.upload("/mau-van-ban/doan", "", new byte[0], "reason", "thử mẫu");

        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.text()).contains("Thẻ lạ {{mat_khau}}", "thử mẫu");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("chưa chọn tệp");
        assertThat(inUse()).isEqualTo(before);
    }

    @Test
    void templates_are_for_administrators() {
        PageUser office = PageUser.of(offices.base(), "vanphong", "vanphong");

        assertThat(office.get("/mau-van-ban").status()).isEqualTo(403);
        assertThat(office.get("/mau-van-ban/doan/dang-dung.docx").status()).isEqualTo(403);
        assertThat(office.upload("/mau-van-ban/doan", "mau.docx", new byte[10], "reason", "x")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get("/mau-van-ban/la/dang-dung.docx").status()).isEqualTo(404);
        assertThat(admin.get("/mau-van-ban/doan/xem-thu/9.docx").status()).isEqualTo(404);
    }
}
