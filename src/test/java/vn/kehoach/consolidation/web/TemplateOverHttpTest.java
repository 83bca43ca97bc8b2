package vn.kehoach.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.testing.Offices;

/** A collection whose reports have a template: what units fill in, and what the office reads of it. */
@InTheOrganisation
class TemplateOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final String OTHER = "dv-so-tu-phap";
    private static final String TEMPLATE =
            """
            {"sections": [{"title": "Kết quả nổi bật", "required": true}, {"title": "Kiến nghị", "required": false}],
             "indicators": [
               {"name": "Tỉ lệ dự họp", "unit": "%", "type": "PERCENT", "least": 0, "most": 100, "required": false, "summed": false},
               {"name": "Số đoàn viên", "unit": "người", "type": "INTEGER", "least": 0, "most": 5000, "required": true, "summed": true},
               {"name": "Đã tổ chức hội nghị", "unit": "", "type": "YES_NO", "required": false, "summed": false}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    private AssignmentId tourism;
    private AssignmentId justice;

    @BeforeEach
    void two_units_owe_a_report_under_a_template() {
        List.of(OFFICE, UNIT, OTHER).forEach(this::password);
        plan.open(in(5), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich", "unit-so-tu-phap")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        plan.run("update obligation set report_template = ?::jsonb where plan_id = ?", TEMPLATE, plan.plan.value());
        tourism = plan.report("so-du-lich", in(5));
        justice = plan.report("so-tu-phap", in(5));
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String task(AssignmentId work) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .singleResult()
                .getId();
    }

    /** The engine comes to that step by a job of its own. */
    private void awaits(AssignmentId work, String key) {
        Offices.await(() -> Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .taskDefinitionKey(key)
                .singleResult()));
    }

    private Answer complete(String user, AssignmentId work, Map<String, ?> fields) {
        return as(user).post("/api/tasks/" + task(work) + "/complete", fields);
    }

    private static Map<String, Object> report(Object members, Object share, String result) {
        return Map.of(
                "figures",
                Map.of("số đoàn viên", members, "Tỉ lệ dự họp", share, "Đã tổ chức hội nghị", "có"),
                "sections",
                Map.of("Kết quả nổi bật", result));
    }

    private void both_have_reported() {
        complete(UNIT, tourism, report("1.234", 90, "Họp 3 buổi")).expect(204);
        complete(OTHER, justice, report(6, "70,5", "Mở 2 lớp\nở quận")).expect(204);
    }

    private String page(String query) {
        return as(OFFICE)
                .get("/ke-hoach/" + plan.plan + "/tong-hop" + query)
                .expect(200)
                .text();
    }

    @Test
    void the_form_of_the_unit_is_told_what_the_report_must_have() {
        JsonNode template =
                as(UNIT).get("/api/tasks/" + task(tourism)).expect(200).json().at("/assignment/template");

        assertThat(template.path("indicators").findValuesAsText("hint"))
                .containsExactly("phần trăm, từ 0 đến 100", "số nguyên, từ 0 đến 5.000", "có/không");
        assertThat(template.path("sections").findValuesAsText("title")).containsExactly("Kết quả nổi bật", "Kiến nghị");
    }

    @Test
    void a_wrong_answer_is_refused_by_name_and_the_task_stays_open() {
        JsonNode refusal = complete(
                        UNIT,
                        tourism,
                        Map.of("figures", Map.of("Số đoàn viên", "5.001", "Tỉ lệ dự họp", "nhiều", "Số đảng viên", 1)))
                .expect(422)
                .json();

        assertThat(refusal.path("fields").findValuesAsText("field"))
                .containsExactly("figures", "figures.Tỉ lệ dự họp", "figures.Số đoàn viên", "sections.Kết quả nổi bật");
        assertThat(refusal.path("fields").findValuesAsText("message"))
                .contains("“Số đảng viên” không có trong mẫu báo cáo", "phải từ 0 đến 5.000", "bắt buộc, chưa ghi");
        assertThat(task(tourism)).isNotEmpty();
        assertThat(plan.statusOf(tourism)).isEqualTo("OPEN");
    }

    @Test
    void the_engine_refuses_the_same_with_the_same_words() {
        Map<String, ?> variables =
                Map.of("variables", Map.of("figures", Map.of("value", "{\"Số đoàn viên\": -1}", "type", "Json")));

        String refusal = as(UNIT).post("/engine-rest/task/" + task(tourism) + "/complete", variables)
                .expect(422)
                .text();

        assertThat(refusal).contains("phải từ 0 đến 5.000", "Kết quả nổi bật");
        assertThat(plan.statusOf(tourism)).isEqualTo("OPEN");
    }

    @Test
    void the_table_has_the_columns_of_the_template_and_totals_only_of_what_adds_up() {
        both_have_reported();

        String page = page("");

        assertThat(page).contains("Tỉ lệ dự họp", "(%)", "Số đoàn viên", "(người)", "70,5", ">1.240<", ">Có<");
        assertThat(page).doesNotContain("160,5", "số đoàn viên");
        assertThat(page.indexOf("Tỉ lệ dự họp")).isLessThan(page.indexOf("Số đoàn viên"));
        assertThat(page).contains("Nội dung theo mục", "Kết quả nổi bật", "Họp 3 buổi");
        assertThat(page("?chiTieu=0")).contains("Số đoàn viên: 1.240", "Cộng từ 2 số liệu");
    }

    @Test
    void free_figures_of_older_reports_stay_in_columns_of_their_own() {
        complete(UNIT, tourism, report(4, 90, "Họp 3 buổi")).expect(204);
        plan.run(
                "insert into submission (id, version, assignment_id, number, submitted_at, submitted_by, summary,"
                        + " nothing_to_report, figures, late, after_close) values (gen_random_uuid(), 0, ?, 1, now(), ?, 'Cũ',"
                        + " false, '{\"Đoàn viên mới\": 7}', false, false)",
                justice.value(),
                OTHER);
        plan.run(
                "update assignment set status = 'DONE', done_at = now(), done_by = ? where id = ?",
                OTHER,
                justice.value());

        String page = page("");

        assertThat(page).contains("Đoàn viên mới", "Nội dung khác", ">Cũ<");
        assertThat(page.indexOf("Số đoàn viên")).isLessThan(page.indexOf("Đoàn viên mới"));
        assertThat(page("?chiTieu=1")).contains("Đoàn viên mới: 7");
    }

    @Test
    void the_spreadsheet_and_the_draft_report_follow_the_template() throws IOException {
        both_have_reported();

        List<Row> rows;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file("figures.xlsx")))) {
            rows = book.getFirstSheet().read();
        }
        String word;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("report.docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            word = words.getText();
        }

        assertThat(List.of(
                        rows.get(0).getCellText(6),
                        rows.get(0).getCellText(7),
                        rows.get(0).getCellText(8)))
                .containsExactly("Tỉ lệ dự họp (%)", "Số đoàn viên (người)", "Đã tổ chức hội nghị");
        assertThat(rows.get(3).getCellText(6)).isEmpty();
        assertThat(rows.get(3).getCellText(7)).isEqualTo("1240");
        assertThat(word)
                .contains("Đơn vị tính", "người", "1.240", "1. Kết quả nổi bật", "Mở 2 lớp")
                .contains("Số đoàn viên (người)");
    }

    private byte[] file(String name) {
        return as(OFFICE)
                .get("/api/collections/" + plan.request + "/" + name)
                .expect(200)
                .bytes();
    }

    @Test
    void the_folder_of_all_files_says_what_each_unit_answered() throws IOException {
        both_have_reported();

        String answers = "";
        try (ZipInputStream archive =
                new ZipInputStream(new ByteArrayInputStream(file("files.zip")), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("bao-cao-theo-mau.txt")) {
                    answers = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }

        assertThat(answers)
                .contains("- Số đoàn viên (người): 1.234\r\n", "- Đã tổ chức hội nghị: Có\r\n")
                .contains("Kết quả nổi bật:\r\nMở 2 lớp\r\nở quận\r\n");
    }

    @Test
    void what_the_office_enters_for_a_unit_is_held_against_the_template_and_stays_typed() {
        String address = "/ke-hoach/" + plan.plan + "/nhap-thay/" + tourism;
        String form = as(OFFICE).get(address).expect(200).text();
        String typed = UriComponentsBuilder.newInstance()
                .queryParam("figures.Số đoàn viên", "năm nghìn")
                .queryParam("sections.Kết quả nổi bật", "Theo giấy ngày 01/02")
                .queryParam("reason", "Công văn giấy")
                .encode()
                .toUriString();

        String refused = as(OFFICE).post(address + typed, Map.of()).expect(422).text();

        assertThat(form)
                .contains("Số đoàn viên (người)", "bắt buộc, số nguyên, từ 0 đến 5.000")
                .doesNotContain("mỗi dòng một chỉ tiêu");
        assertThat(refused)
                .contains(
                        "“năm nghìn” không phải là số", "value=\"năm nghìn\"", "Theo giấy ngày 01/02", "Công văn giấy");
        assertThat(plan.statusOf(tourism)).isEqualTo("OPEN");
    }

    @Test
    void a_report_that_comes_back_is_filled_in_for_the_unit_and_for_the_office_that_enters_it() {
        complete(UNIT, tourism, report("1.234", "70,5", "Họp 3 buổi")).expect(204);
        awaits(tourism, "userTask_reviewReport");
        complete(OFFICE, tourism, Map.of("decision", "RETURN", "reason", "Thiếu", "newDueAt", "2099-03-01T17:00"))
                .expect(204);
        awaits(tourism, "userTask_submitReport");

        String form = as(OFFICE)
                .get("/ke-hoach/" + plan.plan + "/nhap-thay/" + tourism)
                .expect(200)
                .text();
        JsonNode sheet =
                as(UNIT).get("/api/tasks/" + task(tourism)).expect(200).json().path("assignment");

        assertThat(form)
                .contains("value=\"1.234\"", "value=\"70,5\"", ">Họp 3 buổi</textarea>", "selected=\"selected\">Có<")
                .contains("Được trả lại để bổ sung", "Thiếu");
        assertThat(sheet.path("returned").path("reason").asText()).isEqualTo("Thiếu");
        assertThat(sheet.path("submissions")
                        .path(0)
                        .path("figures")
                        .path("Số đoàn viên")
                        .asInt())
                .isEqualTo(1_234);
        assertThat(sheet.path("submissions")
                        .path(0)
                        .path("sections")
                        .path("Kết quả nổi bật")
                        .asText())
                .isEqualTo("Họp 3 buổi");
    }
}
