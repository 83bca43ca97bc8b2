package vn.kehoach.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
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
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheProgram;

/** Letters as an office writes them: by a click, kept with the plan, as Word and as PDF. */
@InTheProgram
@Import(CollectionFixture.class)
class LettersOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

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
        plan.report("so-du-lich", in(-3));
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
