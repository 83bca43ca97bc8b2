package vn.kehoach.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.walk.Together;

/** The report of a collection as the office makes it on its page and over the interface. */
@InTheOrganisation
@Import(CollectionFixture.class)
class FinalReportOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int ROUNDS = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void a_collection_of_a_plan_that_asks_for_no_report_upwards() {
        List.of(OFFICE, UNIT, "dv-so-noi-vu").forEach(this::password);
        plan.open(in(2), in(9));
        plan.run(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, true)",
                plan.plan.value(),
                "unit-van-phong-doan-khoi");
        plan.run(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, false)",
                plan.plan.value(),
                "unit-so-du-lich");
        plan.report("so-du-lich", in(3));
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String report(String way) {
        return "/api/collections/" + plan.request + "/final-report" + way;
    }

    private JsonNode added() {
        return as(OFFICE)
                .post(report("/addition"), Map.of("reason", "Thành Đoàn vừa yêu cầu"))
                .expect(201)
                .json();
    }

    private JsonNode drafted() {
        return as(OFFICE).post(report("/draft"), Map.of()).expect(201).json();
    }

    private Answer sent(String name, byte[] content) {
        return as(OFFICE).upload(report("/file"), name, WORD, content);
    }

    private static byte[] word(String... lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(written);
            return written.toByteArray();
        }
    }

    private String page() {
        return as(OFFICE)
                .get("/ke-hoach/" + plan.plan + "/tong-hop")
                .expect(200)
                .text();
    }

    @Test
    void a_report_that_nobody_asks_for_is_made_once_the_office_adds_it_with_a_reason() {
        assertThat(page()).contains("Văn bản kế hoạch không yêu cầu báo cáo cấp trên");
        as(OFFICE).post(report("/draft"), Map.of()).expect(409);
        assertThat(as(OFFICE)
                        .post(report("/addition"), Map.of("reason", " "))
                        .expect(422)
                        .text())
                .contains("Lý do: phải ghi");

        added();
        JsonNode made = drafted();

        assertThat(made.path("version").asInt()).isEqualTo(1);
        assertThat(page()).contains("Thành Đoàn vừa yêu cầu", "Lập lại dự thảo từ số liệu", "Duyệt bản mới nhất");
        as(OFFICE).post(report("/addition"), Map.of("reason", "lần nữa")).expect(409);
    }

    @Test
    void the_edited_version_is_the_next_one_and_its_words_are_those_of_the_pdf() throws IOException {
        added();
        drafted();

        JsonNode after = sent(
                        "Báo cáo.docx",
                        word("BÁO CÁO", "Kết quả góp ý", "I. KẾT QUẢ", "Đã họp <b>3</b> buổi", "TM. BAN THƯỜNG VỤ"))
                .expect(201)
                .json();

        assertThat(after.path("version").asInt()).isEqualTo(2);
        assertThat(after.path("edited").asBoolean()).isTrue();
        byte[] pdf = as(OFFICE).get(report("/document.pdf")).expect(200).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("DỰ THẢO bản 2", "Kết quả góp ý", "I. KẾT QUẢ", "Đã họp <b>3</b> buổi", "-BC/ĐTN");
        }
        assertThat(as(OFFICE).get(report("/versions/1/document.docx")).status()).isEqualTo(200);
        as(OFFICE).get(report("/versions/3/document.pdf")).expect(404);
    }

    @Test
    void a_file_that_is_no_report_is_refused_and_the_versions_stay() throws IOException {
        added();
        drafted();

        assertThat(sent("thu.docx", word("THƯ MỜI", "Kính gửi")).expect(422).text())
                .contains("không có dòng “BÁO CÁO”");
        assertThat(sent("trong.docx", word("BÁO CÁO", "Kết quả")).expect(422).text())
                .contains("không có nội dung");
        sent("hong.docx", new byte[] {'P', 'K', 3, 4, 0}).expect(422);
        assertThat(as(OFFICE).get(report("")).json().path("versions")).hasSize(1);
    }

    @Test
    void who_only_received_the_plan_does_not_read_the_draft() {
        added();
        drafted();

        as(UNIT).get(report("/document.pdf")).expect(403);
        as(UNIT).post(report("/draft"), Map.of()).expect(403);
        as("dv-so-noi-vu").get(report("/document.pdf")).expect(404);
        as("dv-so-noi-vu").get(report("")).expect(404);
    }

    @Test
    void the_draft_is_read_in_place_by_those_inside_and_by_nobody_else() {
        added();
        drafted();

        JsonNode pages = as(OFFICE).get(report("/versions/1/pages")).expect(200).json();
        String picture = pages.path("pages").get(0).path("picture").asText();

        assertThat(pages.path("name").asText()).isEqualTo("Dự thảo báo cáo bản 1");
        assertThat(as(OFFICE).get(picture).expect(200).bytes()).startsWith(0x89, 'P', 'N', 'G');
        as(OFFICE).get(report("/pages")).expect(200);
        as(UNIT).get(report("/versions/1/pages")).expect(403);
        as(UNIT).get(picture).expect(403);
        as("dv-so-noi-vu").get(report("/pages")).expect(404);
        as("dv-so-noi-vu").get(picture).expect(404);
    }

    @Test
    void nothing_is_submitted_for_signature_before_it_is_final() {
        added();
        drafted();
        JsonNode sheet =
                as(OFFICE).post(report("/approval"), Map.of()).expect(200).json();
        String signer = sheet.path("signers").fieldNames().next();

        as(OFFICE)
                .post(report("/signing"), Map.of("signer", signer, "recipients", "Thành Đoàn (để báo cáo)"))
                .expect(409);
        assertThat(as(OFFICE)
                        .post(report("/signing"), Map.of("signer", "ai-do", "recipients", "Thành Đoàn"))
                        .expect(422)
                        .text())
                .contains("Người ký");
        assertThat(as(OFFICE)
                        .post(report("/signing"), Map.of("signer", signer, "recipients", "Lưu: VT"))
                        .expect(422)
                        .text())
                .contains("Nơi nhận");
    }

    @Test
    void two_who_begin_at_once_make_one_report() {
        for (int round = 0; round < ROUNDS; round++) {
            a_collection_of_a_plan_that_asks_for_no_report_upwards();
            Callable<Integer> adding = () -> as(OFFICE)
                    .post(report("/addition"), Map.of("reason", "cần"))
                    .status();
            assertThat(Together.from(2, List.of(adding, adding))).containsExactlyInAnyOrder(201, 409);
            Callable<Integer> drafting =
                    () -> as(OFFICE).post(report("/draft"), Map.of()).status();

            assertThat(Together.from(2, List.of(drafting, drafting))).containsExactly(201, 201);

            assertThat(as(OFFICE).get(report("")).json().path("versions").findValuesAsText("number"))
                    .containsExactly("2", "1");
        }
    }
}
