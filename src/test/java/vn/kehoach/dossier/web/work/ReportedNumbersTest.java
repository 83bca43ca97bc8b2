package vn.kehoach.dossier.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** Every number that a report may carry, whatever the list of them is, is asked for and shown wherever reports are. */
@InTheOrganisation
class ReportedNumbersTest {

    private static final Path SCRIPTS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/kehoach");
    private static final long FIRST = 1_234;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient queries;

    private String plan;
    private String report;
    private String duty;

    @BeforeEach
    void a_report_and_a_result_with_every_number() {
        User office = identity.createUserQuery().userId("vanphong").singleResult();
        office.setPassword("vanphong");
        identity.saveUser(office);
        plan = office().post("/api/plans", Map.of("title", "Sơ kết", "issuers", List.of("BCH ĐOÀN KHỐI")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        run("update plan set state = 'EXECUTING' where id = :plan");
        run("insert into obligation (id, plan_id, ordinal, section, kind, who, what) "
                + "values (:plan, :plan, 0, 'OBLIGATION', 'UNIT_REPORT', 'cơ sở Đoàn', 'gửi Báo cáo')");
        run("insert into report_request (id, version, plan_id, obligation_id, what, due_at, closes_at, "
                + "closed_by_deadline) values (:plan, 0, :plan, :plan, 'gửi Báo cáo', '2020-02-20 23:59:59+07', "
                + "'2020-02-25 17:00+07', false)");
        report = handedIn("UNIT_REPORT", "so-du-lich", ":plan", ReportFields.OF_REPORT);
        duty = handedIn("DUTY", "so-tu-phap", "null", List.of(ReportFields.COUNT));
    }

    private String handedIn(String kind, String unit, String request, List<ReportField> fields) {
        String id = UUID.randomUUID().toString();
        run(("insert into assignment (id, version, plan_id, obligation_id, request_id, kind, unit_code, office_code, "
                        + "owner_id, plan_label, what, due_at, original_due_at, status, workflow, launched, progress, "
                        + "done_at) values ('%s', 0, :plan, :plan, %s, '%s', '%s', 'van-phong-doan-khoi', "
                        + "'vanphong', '81-KH/ĐTN', 'gửi Báo cáo', '2020-02-20 23:59:59+07', "
                        + "'2020-02-20 23:59:59+07', 'DONE', 'REPORT', true, 100, '2020-02-19 09:00+07')")
                .formatted(id, request, kind, unit));
        String facts = fields.stream()
                .map(field -> "\"" + field.name() + "\":" + number(fields, field))
                .collect(Collectors.joining(",", "{", "}"));
        queries.sql("insert into submission (id, assignment_id, number, submitted_at, submitted_by, summary, "
                        + "nothing_to_report, figures, facts, late, after_close, version) values (gen_random_uuid(), "
                        + "cast(:id as uuid), 1, '2020-02-19 09:00+07', 'dv-so-du-lich', 'Kết quả', false, '{}', "
                        + "cast(:facts as jsonb), false, false, 0)")
                .param("id", id)
                .param("facts", facts)
                .update();
        return id;
    }

    /** Another number for each field, none of which stands in a page by chance. */
    private static long number(List<ReportField> fields, ReportField field) {
        return FIRST + 1_111L * fields.indexOf(field);
    }

    private static String words(List<ReportField> fields, ReportField field) {
        return NumberFormat.getIntegerInstance(new Locale("vi", "VN")).format(number(fields, field));
    }

    private void run(String statement) {
        queries.sql(statement).param("plan", UUID.fromString(plan)).update();
    }

    private HttpUser office() {
        return HttpUser.of(URI.create("http://localhost:" + port), "vanphong", "vanphong");
    }

    @Test
    void the_form_of_a_report_asks_for_each_number_by_its_label() {
        Map<String, String> asked = TaskForms.of("userTask_submitReport").stream()
                .collect(Collectors.toMap(FormField::name, FormField::label));

        assertThat(ReportFields.OF_REPORT).isNotEmpty().allSatisfy(field -> assertThat(asked)
                .containsEntry(field.name(), field.label()));
    }

    @Test
    void the_file_of_a_plan_shows_each_number_of_a_report_and_of_a_result_by_its_label() {
        String page = office().get("/ke-hoach/" + plan).expect(200).text();

        assertThat(ReportFields.OF_REPORT).allSatisfy(field -> assertThat(page)
                .contains(field.label() + ": " + words(ReportFields.OF_REPORT, field)));
        assertThat(page).contains("Số lượng: 1.234");
    }

    @Test
    void the_task_of_a_unit_is_told_each_number_in_words_and_by_its_name() {
        JsonNode version = version(report);

        assertThat(ReportFields.OF_REPORT).allSatisfy(field -> {
            assertThat(lines(version)).containsEntry(field.label(), words(ReportFields.OF_REPORT, field));
            assertThat(version.path(field.name()).asLong()).isEqualTo(number(ReportFields.OF_REPORT, field));
        });
        assertThat(lines(version(duty))).containsOnly(Map.entry("Số lượng", "1.234"));
        assertThat(version(duty).path("opinionCount").asLong()).isEqualTo(FIRST);
    }

    private JsonNode version(String assignment) {
        JsonNode versions = office().get("/api/assignments/" + assignment)
                .expect(200)
                .json()
                .path("submissions");
        assertThat(versions).hasSize(1);
        return versions.path(0);
    }

    @Test
    void whoever_puts_the_reports_together_is_told_each_number_and_the_totals_that_are_made() {
        JsonNode collection = office().get("/api/plans/" + plan + "/collections")
                .expect(200)
                .json()
                .path(0);
        JsonNode shown = collection.path("reports").path(0);

        assertThat(shown.path("summary").asText()).isEqualTo("Kết quả");
        assertThat(shown.has("by") || shown.has("decisionReason")).isFalse();
        assertThat(ReportFields.OF_REPORT).allSatisfy(field -> {
            assertThat(lines(shown)).containsEntry(field.label(), words(ReportFields.OF_REPORT, field));
            assertThat(shown.path(field.name()).asLong()).isEqualTo(number(ReportFields.OF_REPORT, field));
            assertThat(collection.path("totals").path(field.label()).asLong())
                    .isEqualTo(field.in(ReportField.Use.TOTAL) ? number(ReportFields.OF_REPORT, field) : 0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment.js", "reports.js"})
    void a_script_shows_whatever_lines_it_is_told(String script) throws IOException {
        assertThat(Files.readString(SCRIPTS.resolve(script)))
                .contains("ng-repeat=\"line in each.lines track by line.label\">{{ line.label }}: {{ line.value }}");
    }

    @Test
    void the_sheet_of_deadlines_has_a_column_for_each_number_that_is_to_have_one() throws IOException {
        byte[] sheet = office().get("/api/deadlines.xlsx?planId=" + plan + "&kind=UNIT_REPORT")
                .expect(200)
                .bytes();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> lines = book.getFirstSheet().read();
            Map<String, String> cells = lines.get(0).stream()
                    .collect(Collectors.toMap(
                            head -> head.getText(), head -> lines.get(1).getCellText(head.getColumnIndex())));
            assertThat(ReportFields.OF_REPORT).allSatisfy(field -> assertThat(cells.get(field.label()))
                    .isEqualTo(
                            field.in(ReportField.Use.SHEET)
                                    ? String.valueOf(number(ReportFields.OF_REPORT, field))
                                    : null));
        }
    }

    private static Map<String, String> lines(JsonNode version) {
        return StreamSupport.stream(version.path("lines").spliterator(), false)
                .collect(Collectors.toMap(line -> line.path("label").asText(), line -> line.path("value")
                        .asText()));
    }
}
