package vn.kehoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.PageUser;

/** What a page of ours refuses is said on that page, and what was typed still stands there. */
@InTheDemo
class ReturnedFormsTest {

    private static final int MB = 1024 * 1024;
    private static final String LETTER = "Kính gửi: <b>các đồng chí</b>\nThư này không phải là một kế hoạch.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private PageUser office;

    @BeforeEach
    void logged_in() {
        office = PageUser.of(base(), "vanphong", "vanphong");
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }

    private static void isPageOfPlans(Answer answer) {
        assertThat(answer.text())
                .contains("<h1>Kế hoạch</h1>", "Đề xuất kế hoạch mới", "Tải kế hoạch lên")
                .doesNotContain("đã chuyển đi");
    }

    @Test
    void a_plan_without_a_title_is_asked_for_it_where_it_is_typed() {
        for (String title : List.of("", "   ")) {
            Answer answer = office.post("/ke-hoach", "title", title).expect(422);

            isPageOfPlans(answer);
            assertThat(answer.text())
                    .contains("role=\"alert\" id=\"loi-de-xuat\">Trích yếu: chưa ghi</p>")
                    .containsPattern("<details class=\"de-xuat\" open=\"open\">\\s*<summary>Đề xuất kế hoạch mới")
                    .containsPattern("<input id=\"title\"[^>]*aria-invalid=\"true\"");
        }
    }

    @Test
    void an_upload_without_a_file_and_without_words_says_what_is_missing() {
        Answer answer =
                office.upload("/ke-hoach/tai-len", "", new byte[0], "text", "").expect(422);

        isPageOfPlans(answer);
        assertThat(answer.text())
                .contains("Nội dung văn bản: chưa nhập")
                .containsPattern("<details class=\"de-xuat\" open=\"open\">\\s*<summary>Tải kế hoạch lên");
    }

    @Test
    void words_that_are_no_plan_are_still_there_to_be_mended() {
        Answer answer = office.upload("/ke-hoach/tai-len", "", new byte[0], "text", LETTER)
                .expect(422);

        isPageOfPlans(answer);
        assertThat(answer.text())
                .contains("chưa có gì được lưu")
                .contains("Kính gửi: &lt;b&gt;các đồng chí&lt;/b&gt;\nThư này không phải là một kế hoạch.</textarea>");
    }

    @Test
    void words_beyond_the_limit_are_not_lost_either() {
        String tooLong = "chữ ".repeat(125_001);

        Answer answer = office.upload("/ke-hoach/tai-len", "", new byte[0], "text", tooLong)
                .expect(422);

        assertThat(answer.text()).contains("dài quá 500000 ký tự", tooLong.strip());
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_what_was_pasted_beside_it_stays() {
        Answer answer = office.upload(
                        "/ke-hoach/tai-len",
                        "hong.docx",
                        "không phải Word".getBytes(StandardCharsets.UTF_8),
                        "text",
                        "những chữ đã dán")
                .expect(415);

        isPageOfPlans(answer);
        assertThat(answer.text())
                .contains("hong.docx", "Hãy chọn lại tệp.", "những chữ đã dán</textarea>")
                .containsPattern("<input id=\"file\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void a_file_over_the_limit_is_told_on_the_page_and_how_large_one_may_be() {
        Answer answer = office.upload("/ke-hoach/tai-len", "to.docx", new byte[30 * MB], "text", "")
                .expect(413);

        isPageOfPlans(answer);
        assertThat(answer.text()).contains("to.docx", "lớn hơn giới hạn 25 MB", "data-lon-nhat=\"" + 25 * MB + "\"");
    }

    @Test
    void a_roll_that_is_refused_keeps_every_line_and_names_the_unit_at_fault() {
        String plan = executing();
        String path = "/ke-hoach/" + plan + "/diem-danh";

        Answer answer = office.post(
                        path,
                        "unit",
                        "so-du-lich",
                        "present",
                        "nhiều",
                        "substitute",
                        "Chị Hoa",
                        "absentReason",
                        "",
                        "unit",
                        "so-tu-phap",
                        "present",
                        "3",
                        "substitute",
                        "",
                        "absentReason",
                        "")
                .expect(422);

        assertThat(answer.text())
                .contains("<h1>Điểm danh</h1>")
                .contains("Số người có mặt (Đoàn Sở Du lịch): phải là số nguyên từ 0 đến 10000")
                .containsPattern("name=\"present\"[^>]*value=\"nhiều\"[^>]*aria-invalid=\"true\"")
                .contains("value=\"Chị Hoa\"", "value=\"3\"")
                .doesNotContain("đã chuyển đi");
        assertThat(office.get(path).expect(200).text()).doesNotContain("Chị Hoa");
    }

    @Test
    void an_empty_roll_and_one_before_its_time_are_told_on_the_roll() {
        String plan = executing();
        String path = "/ke-hoach/" + plan + "/diem-danh";

        assertThat(office.post(path, "unit", "so-du-lich", "present", "")
                        .expect(422)
                        .text())
                .contains("<h1>Điểm danh</h1>", "Điểm danh: chưa ghi dòng nào");
        run(plan, "update plan set state = 'CLOSED' where id = :plan");
        assertThat(office.post(path, "unit", "so-du-lich", "present", "4")
                        .expect(409)
                        .text())
                .contains("<h1>Điểm danh</h1>", "không điểm danh được", "value=\"4\"");
    }

    @Test
    void a_decision_on_the_event_that_is_refused_comes_back_with_its_words() {
        String plan = executing();

        assertThat(office.post("/ke-hoach/" + plan + "/su-kien", "starts", "2026-02-31T08:00", "reason", "trời mưa")
                        .expect(422)
                        .text())
                .contains("trời mưa")
                .doesNotContain("đã chuyển đi");
    }

    @Test
    void a_second_draft_of_the_same_title_or_text_is_asked_about_with_a_link_to_the_first_and_made_on_purpose() {
        String title = "Tổ chức Hội nghị " + UUID.randomUUID();
        String first = office.post("/ke-hoach", "title", title)
                .expect(302)
                .header("Location")
                .orElseThrow()
                .replaceAll(".*/", "");

        Answer asked = office.post("/ke-hoach", "title", "  " + title.toUpperCase() + " ")
                .expect(409);
        assertThat(asked.text())
                .contains(
                        "Dự thảo trùng", "đã được đề xuất lúc", "href=\"/ke-hoach/" + first + "\"", "name=\"lapLai\"");
        String second = office.post("/ke-hoach", "title", title, "lapLai", "true")
                .expect(302)
                .header("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
        assertThat(second).isNotEqualTo(first);

        byte[] plan = ("KẾ HOẠCH\nVề việc tổ chức Hội thi " + title + "\n\nI. NỘI DUNG\n1. Các Ban Đoàn Khối chuẩn bị"
                        + " nội dung trước ngày 20/12/2026.\n2. Văn phòng gửi Báo cáo trước ngày 25/12/2026.\n")
                .getBytes(StandardCharsets.UTF_8);
        office.upload("/ke-hoach/tai-len", "mot.txt", plan, "text", "").expect(302);
        Answer again =
                office.upload("/ke-hoach/tai-len", "hai.txt", plan, "text", "").expect(409);
        assertThat(again.text()).contains("Dự thảo trùng", "Mở dự thảo đã có", "Hãy chọn lại tệp");
        JsonNode told = HttpUser.of(base(), "vanphong", "vanphong")
                .upload("/api/plans", "ba.txt", "text/plain", plan)
                .expect(201)
                .json();
        assertThat(told.path("twins")).hasSize(1);
    }

    @Test
    void a_wrong_password_keeps_the_name() {
        assertThat(office.post("/dang-nhap", "ten", "van-thu", "matKhau", "sai")
                        .expect(401)
                        .text())
                .contains("value=\"van-thu\"", "mật khẩu chưa đúng");
    }

    @Test
    void what_has_no_page_to_come_back_to_says_why_all_the_same() {
        assertThat(PageUser.of(base(), "dv-so-du-lich", "dv-so-du-lich")
                        .upload("/ke-hoach/tai-len", "", new byte[0], "text", LETTER)
                        .expect(403)
                        .text())
                .contains("Chỉ cán bộ văn phòng, ban chuyên đề được tải kế hoạch lên")
                .doesNotContain("đã chuyển đi");
    }

    private String executing() {
        String plan = HttpUser.of(base(), "vanphong", "vanphong")
                .post(
                        "/api/plans",
                        Map.of(
                                "title", "Sơ kết",
                                "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                                "event", Map.of("date", "2020-03-01")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        run(plan, "update plan set state = 'EXECUTING' where id = :plan");
        for (String unit : List.of("so-du-lich", "so-tu-phap")) {
            run(
                    plan,
                    "insert into delivery (id, plan_id, line_no, line, purpose, unit_code, name) "
                            + "values (gen_random_uuid(), :plan, 0, 'Cơ sở Đoàn', 'ACT', '" + unit + "', '" + unit
                            + "')");
        }
        return plan;
    }

    private void run(String plan, String statement) {
        queries.sql(statement).param("plan", UUID.fromString(plan)).update();
    }
}
