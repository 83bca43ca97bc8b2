package vn.kehoach.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** Letters as an office writes them: by a click, kept with the plan, as Word and as PDF. */
@InTheOrganisation
@Import(CollectionFixture.class)
class LettersOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    private AssignmentId work;

    @BeforeEach
    void a_unit_is_late() {
        List.of(OFFICE, UNIT, "dv-so-tu-phap").forEach(this::password);
        plan.open(in(-2), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        plan.run(
                "update plan set state = 'EXECUTING', number_text = '81-KH/ĐTN', issued_at = now() where id = ?",
                plan.plan.value());
        plan.run(
                "update plan_reader set inside = true where plan_id = ? and reader = 'unit-van-phong-doan-khoi'",
                plan.plan.value());
        work = plan.report("so-du-lich", in(-3));
    }

    private void asked(String reason) {
        plan.run(
                "insert into explanation_request (id, assignment_id, plan_id, reason, answer_by, asked_by, asked_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, 'vanphong', now())",
                work.value(),
                plan.plan.value(),
                reason,
                Timestamp.from(in(5)));
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String page() {
        return "/ke-hoach/" + plan.plan + "/thu";
    }

    private byte[] file(String name) {
        return as(OFFICE)
                .get("/api/plans/" + plan.plan + "/" + name)
                .expect(200)
                .bytes();
    }

    private static String wordsOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_urging_letter_lists_what_is_late_and_is_kept_as_word_and_pdf() throws IOException {
        as(OFFICE).post(page() + "?kind=don-doc", Map.of()).expect(302);

        assertThat(as(OFFICE).get(page()).expect(200).text()).contains("Công văn đôn đốc", "letters/1.docx");
        assertThat(wordsOf(file("letters/1.pdf")))
                .contains("đôn đốc", "81-KH/ĐTN", "Sở Du lịch", "Gửi báo cáo", "3 ngày", "Lưu: VT");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("letters/1.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Sở Du lịch", "Gửi báo cáo");
        }
    }

    @Test
    void the_list_of_recipients_is_written_from_what_became_of_each_delivery() throws IOException {
        assertThat(as(OFFICE)
                        .post(page() + "?kind=danh-sach-noi-nhan", Map.of())
                        .expect(409)
                        .text())
                .contains("chưa gửi đến ai");
        plan.run(
                "insert into delivery (id, plan_id, line_no, line, purpose, name, outside, channel, handed_on, handed_to)"
                        + " values (gen_random_uuid(), ?, 0, 'Báo Tuổi trẻ', 'INFORM', 'Báo Tuổi trẻ <b>', true, 'PAPER',"
                        + " '2026-01-05', 'Chị Lan')",
                plan.plan.value());

        as(OFFICE).post(page() + "?kind=danh-sach-noi-nhan", Map.of()).expect(302);

        assertThat(wordsOf(file("letters/1.pdf")))
                .contains("DANH SÁCH", "Báo Tuổi trẻ <b> (ngoài hệ thống)", "để biết", "bản giấy", "05/01/2026");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("letters/1.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Báo Tuổi trẻ <b>", "Đã gửi giấy, ngày 05/01/2026 cho Chị Lan");
        }
    }

    @Test
    void the_request_to_explain_is_printed_for_one_unit_or_for_all_from_the_page_where_it_was_asked()
            throws IOException {
        as(OFFICE).post(page() + "?kind=phieu-giai-trinh", Map.of()).expect(409);
        asked("Quá hạn lần hai");
        String explanations = "/ke-hoach/" + plan.plan + "/giai-trinh";
        assertThat(as(OFFICE).get(explanations).expect(200).text())
                .contains("Lập phiếu cho mọi đơn vị", "value=\"so-du-lich\"");

        as(OFFICE)
                .post(page() + "?kind=phieu-giai-trinh&unit=so-du-lich", Map.of())
                .expect(302);
        as(OFFICE).post(page() + "?kind=phieu-giai-trinh", Map.of()).expect(302);

        assertThat(wordsOf(file("letters/1.pdf")))
                .contains(
                        "PHIẾU YÊU CẦU GIẢI TRÌNH",
                        "Kính gửi: Đoàn Sở Du lịch",
                        "3 ngày",
                        "Quá hạn lần hai",
                        "Trả lời");
        assertThat(as(OFFICE).get(page()).expect(200).text()).contains("Phiếu yêu cầu giải trình", "Sở Du lịch");
        assertThat(as(OFFICE)
                        .post(page() + "?kind=phieu-giai-trinh&unit=so-tu-phap", Map.of())
                        .expect(409)
                        .text())
                .contains("Chưa có yêu cầu giải trình nào");
        assertThat(as(OFFICE)
                        .post(page() + "?kind=don-doc&unit=so-du-lich", Map.of())
                        .expect(422)
                        .text())
                .contains("chỉ phiếu yêu cầu giải trình");
        as(UNIT).post(page() + "?kind=phieu-giai-trinh", Map.of()).expect(403);
        assertThat(as(UNIT).get(explanations).expect(200).text()).doesNotContain("Lập phiếu");
    }

    @Test
    void where_there_is_nothing_to_write_the_page_says_why() {
        assertThat(as(OFFICE)
                        .post(page() + "?kind=bien-ban-diem-danh", Map.of())
                        .expect(409)
                        .text())
                .contains("Chưa ghi điểm danh", "Thư, biên bản");
        as(OFFICE).get("/api/plans/" + plan.plan + "/opinions.docx").expect(409);
        as(OFFICE).post(page() + "?kind=khac", Map.of()).expect(404);
    }

    @Test
    void only_the_offices_write_letters_and_what_was_written_stays() {
        as(OFFICE).post(page() + "?kind=don-doc", Map.of()).expect(302);

        as(UNIT).get(page()).expect(403);
        as(UNIT).post(page() + "?kind=don-doc", Map.of()).expect(403);
        as(UNIT).get("/api/plans/" + plan.plan + "/letters/1.pdf").expect(403);
        as("dv-so-tu-phap").get("/api/plans/" + plan.plan + "/letters/1.pdf").expect(404);
        assertThatThrownBy(() -> plan.run("delete from plan_letter where plan_id = ?", plan.plan.value()))
                .hasMessageContaining("không được sửa hoặc xóa");
        assertThat(as(OFFICE).get("/ke-hoach/" + plan.plan).expect(200).text())
                .contains("Thư, biên bản", "Lập công văn đôn đốc");
    }
}
