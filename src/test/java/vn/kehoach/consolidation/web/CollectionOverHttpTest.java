package vn.kehoach.consolidation.web;

import static java.util.Arrays.copyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;
import static vn.kehoach.assignment.report.CollectionFixture.returned;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** A collection as whoever writes the consolidated report opens it: page, spreadsheet, archive. */
@InTheOrganisation
class CollectionOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ReportService reports;

    @Autowired
    private IdentityService identity;

    private AssignmentId tourism;
    private AssignmentId home;
    private AssignmentId back;

    @BeforeEach
    void five_units_owe_a_report() {
        List.of(OFFICE, UNIT, "dv-so-tu-phap").forEach(this::password);
        plan.open(in(-2), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich", "unit-so-tu-phap")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        tourism = plan.report("so-du-lich", in(3));
        hand(tourism, "Đã họp 3 buổi <b>x</b>", "{\"Đoàn viên\": 12}");
        AssignmentId late = plan.report("so-tu-phap", in(-2));
        hand(late, "Nộp sau", "{\"đoàn  viên\": 1000.5}");
        back = plan.report("so-xay-dung", in(3));
        hand(back, "Chưa đủ", "{\"Đoàn viên\": 7}");
        reports.review(back, returned(in(5)), OFFICE);
        home = plan.report("so-noi-vu", in(-2));
        plan.report("so-cong-thuong", in(4));
    }

    private void hand(AssignmentId id, String summary, String figures) {
        reports.hand(id, new ReportEntry(summary, false, figures, ReportFacts.NONE, List.of()), UNIT);
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String page(String user, String query) {
        return as(user).get("/ke-hoach/" + plan.plan + "/tong-hop" + query)
                .expect(200)
                .text();
    }

    private Answer collection(String user, String name) {
        return as(user).get("/api/collections/" + plan.request + name).expect(200);
    }

    @Test
    void the_page_says_who_is_in_late_missing_returned_or_has_more_time() {
        String page = page(OFFICE, "");

        assertThat(page)
                .contains("Nộp đúng hạn", "Nộp trễ", "Bị trả lại, chưa nộp lại", "Được gia hạn, chưa nộp", "Chưa nộp")
                .contains("5 đơn vị", "1.012,5")
                .contains("Đã họp 3 buổi &lt;b&gt;x&lt;/b&gt;");
        assertThat(page.indexOf("Du lịch")).isLessThan(page.indexOf("Xây dựng"));
    }

    @Test
    void a_collection_that_closed_with_all_in_says_what_is_owed_again_since_on_every_page() {
        plan.run(
                "delete from assignment where id in (?, (select id from assignment where unit_code = 'so-cong-thuong'"
                        + " and plan_id = ?))",
                home.value(),
                plan.plan.value());
        plan.run("update report_request set closed_at = now() where id = ?", plan.request.value());
        String because = "vì đã đủ báo cáo, sau đó 1 báo cáo bị trả lại, còn chờ nộp lại";

        assertThat(page(OFFICE, "")).contains(because);
        assertThat(as(OFFICE).get("/ke-hoach/" + plan.plan).expect(200).text()).contains(because);
        assertThat(collection(OFFICE, "").json().path("closedBecause").asText()).isEqualTo(because);

        reports.hand(back, CollectionFixture.words("Bổ sung"), UNIT);
        assertThat(page(OFFICE, "")).contains("vì đã đủ báo cáo<");
    }

    @Test
    void a_collection_that_closed_at_its_deadline_names_the_returned_beside_those_who_never_came() {
        plan.run(
                "update report_request set closed_at = now(), closed_by_deadline = true where id = ?",
                plan.request.value());
        plan.run(
                "update assignment set status = 'MISSING', due_at = now() - interval '1 day' where id = ?",
                back.value());

        String page = as(OFFICE).get("/ke-hoach/" + plan.plan).expect(200).text();

        assertThat(page).contains("vì hết hạn thu", "Bị trả lại, chưa nộp lại (1)", "Không nộp, đợt thu đã đóng (1)");
    }

    @Test
    void units_are_found_by_name_without_marks_and_by_how_they_stand() {
        assertThat(page(OFFICE, "?q=du+lich")).contains(">1 đơn vị<");
        assertThat(page(OFFICE, "?state=RETURNED"))
                .contains(">1 đơn vị<", "Xây dựng")
                .doesNotContain(">Nộp sau<");
        assertThat(page(OFFICE, "?q=khong+co")).contains("Không có đơn vị nào khớp");
    }

    @Test
    void a_total_opens_its_parts_with_version_and_hour_and_the_spelling_of_the_unit() {
        assertThat(page(OFFICE, "?chiTieu=0"))
                .contains("1.012,5", "Cộng từ 2 số liệu", "Bản 1, ", "ghi là “đoàn  viên”");
    }

    @Test
    void a_unit_sees_its_own_report_and_nothing_of_the_others() {
        String page = page("dv-so-tu-phap", "");
        JsonNode view = collection("dv-so-tu-phap", "").json();

        assertThat(page).contains("Nộp sau").doesNotContain("Đã họp", "Xây dựng");
        assertThat(view.path("reports")).hasSize(1);
        assertThat(view.path("missing")).isEmpty();
        assertThat(view.path("totals").toString()).doesNotContain("1012");
    }

    @Test
    void whoever_may_not_read_the_plan_does_not_learn_that_there_is_a_collection() {
        password("dv-so-noi-vu");

        as("dv-so-noi-vu").get("/api/collections/" + plan.request).expect(404);
        as(OFFICE).get("/api/collections/x").expect(404);
        as(OFFICE).get("/ke-hoach/" + plan.plan + "/tong-hop?dot=" + plan.plan).expect(404);
    }

    @Test
    void the_spreadsheet_has_a_line_for_each_unit_and_the_totals_below() throws IOException {
        List<Row> rows = rows(collection(OFFICE, "/figures.xlsx").bytes());

        assertThat(rows).hasSize(7);
        assertThat(rows.get(0).getCellText(6)).isEqualTo("Đoàn viên");
        Row tourismRow = rows.stream()
                .filter(row -> row.getCellText(2).equals("so-du-lich"))
                .findFirst()
                .orElseThrow();
        assertThat(tourismRow.getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(6).getCellText(1)).isEqualTo("Tổng cộng");
        assertThat(rows.get(6).getCellAsNumber(6)).contains(new BigDecimal("1012.5"));
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void the_draft_report_names_the_late_and_the_missing_and_adds_up_the_figures() throws IOException {
        String word;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                        collection(OFFICE, "/report.docx").bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            word = words.getText();
        }
        String pdf;
        try (PDDocument document =
                Loader.loadPDF(collection(OFFICE, "/report.pdf").bytes())) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }

        assertThat(List.of(word, pdf)).allSatisfy(text -> assertThat(text)
                .contains("DỰ THẢO", "BÁO CÁO", "Kết quả thực hiện Góp ý", "-BC/ĐTN")
                .contains("2/5 đơn vị đã nộp báo cáo", "Nộp trễ (1 đơn vị)", "Chưa nộp (1 đơn vị)")
                .contains("1.012,5", "Đã họp 3 buổi <b>x</b>", "PHỤ LỤC"));
        as(UNIT).get("/api/collections/" + plan.request + "/report.docx").expect(403);
    }

    @Test
    void all_files_are_one_archive_with_a_folder_for_each_unit_and_a_list() throws IOException {
        byte[] content = "số liệu,1\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        password("dv-so-noi-vu");
        String id = as("dv-so-noi-vu")
                .upload("/api/assignments/" + home + "/attachments", "Số liệu.txt", "text/plain", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        reports.hand(home, new ReportEntry("Kèm tệp", false, "{}", ReportFacts.NONE, List.of(id)), "dv-so-noi-vu");

        Map<String, byte[]> archive = unpacked(collection(OFFICE, "/files.zip").bytes());

        assertThat(archive).hasSize(2);
        String path = archive.keySet().iterator().next();
        assertThat(path).endsWith("/Số liệu.txt");
        assertThat(archive.get(path)).isEqualTo(content);
        byte[] list = archive.get("danh-sach-tep.csv");
        assertThat(copyOf(list, 3)).isEqualTo("\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(list, StandardCharsets.UTF_8))
                .contains(path, "\"so-noi-vu\"", "\"" + content.length + "\"");
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        }
        return files;
    }
}
