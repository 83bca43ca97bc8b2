package vn.kehoach.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.kehoach.browser.DemoPlan;
import vn.kehoach.security.RawRequest;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.testing.TasklistUser;
import vn.kehoach.upload.SampleFiles;

/** Files, tables, the record, sessions and signatures of the program as it is delivered, under attack. */
class AttackedDataIT {

    private static final String UNIT = "dv-so-du-lich";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";
    private static final int LIMIT = 25 * 1024 * 1024;
    private static final Duration HALF_A_MINUTE_AND_MORE = Duration.ofSeconds(50);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static RunningApplication application;
    private static DemoPlan plan;
    private static String assignment;
    private static JdbcTemplate database;

    @BeforeAll
    static void start() throws IOException {
        application = RunningApplication.embedded(folder).at("2019-11-18T08:00:00+07:00");
        database = new JdbcTemplate(new DriverManagerDataSource(application.jdbcUrl()));
        plan = DemoPlan.drafted(application, "Hội nghị có ô lạ");
        application
                .as("vanphong")
                .put("/api/plans/" + plan.id() + "/content?version=1", withFormula())
                .expect(200);
        plan.issued().open(UNIT, "userTask_submitReport");
        assignment = plan.reportOf("so-du-lich").path("id").asText();
    }

    /** The content as it was proposed, with a formula for work. */
    private static JsonNode withFormula() throws IOException {
        ObjectNode content =
                (ObjectNode) JSON.readTree(Path.of("src/docs/81-KH-2019.json").toFile());
        content.put("title", plan.title());
        content.path("obligations").forEach(each -> {
            ObjectNode obligation = (ObjectNode) each;
            if (obligation.path("kind").asText().equals("UNIT_REPORT")) {
                obligation.put("what", FORMULA);
            }
            if (obligation.path("due").isMissingNode()
                    || obligation.path("due").asText().isEmpty()) {
                obligation.put("due", "2020-03-30");
            }
        });
        return content;
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void behind_https_cookies_are_secure_and_every_answer_keeps_to_https(@TempDir Path elsewhere) {
        try (RunningApplication https =
                RunningApplication.embedded(elsewhere, Map.of("KEHOACH_BASE_URL", "https://kehoach.example"))) {
            String answer = RawRequest.send(
                            https.base().getPort(),
                            "GET /camunda/app/tasklist/default/ HTTP/1.1",
                            "Host: kehoach.example")
                    .answer();

            assertThat(answer).startsWith("HTTP/1.1 200").contains("Strict-Transport-Security: max-age=31536000");
            assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie:")))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite="));
        }
    }

    @Test
    void a_line_break_in_a_title_makes_no_header_of_a_mail() {
        DemoPlan.drafted(application, "Dự thảo lạ\r\nBcc: ke-xau@xau.example").issued();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(strangeMails())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.path("state").asText()).isEqualTo("SENT")));
        assertThat(strangeMails()).allSatisfy(mail -> {
            assertThat(mail.path("subject").asText()).doesNotContain("\r", "\n");
            String raw = application
                    .as("quantri")
                    .get("/thu/" + mail.path("id").asText() + "/goc.eml")
                    .expect(200)
                    .text();
            assertThat(raw.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line -> line.startsWith("Subject:"))
                    .noneMatch(line -> line.startsWith("Bcc:"));
        });
    }

    private static List<JsonNode> strangeMails() {
        List<JsonNode> mails = new ArrayList<>();
        application
                .as("quantri")
                .get("/api/outbox?kind=OPINION_REQUEST&size=500")
                .json()
                .path("items")
                .forEach(mails::add);
        return mails.stream()
                .filter(mail -> mail.path("subject").asText().contains("Dự thảo lạ"))
                .toList();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("bao-cao.pdf", SampleFiles.exe(), 415),
                Arguments.of("bao-cao.pdf.exe", SampleFiles.pdf(), 415),
                Arguments.of("bao-cao.pdf", new byte[0], 422),
                Arguments.of("trang.html", SampleFiles.text("<html></html>"), 415),
                Arguments.of("../../x", SampleFiles.pdf(), 415),
                Arguments.of("bom.zip", SampleFiles.zip("a.txt", SampleFiles.blownUp(150)), 422),
                Arguments.of("lac.zip", SampleFiles.zip("../../x.txt", SampleFiles.text("a")), 422),
                Arguments.of("lon.pdf", Arrays.copyOf(SampleFiles.pdf(), LIMIT + 1), 413));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_not_what_it_says_or_too_much_is_refused_and_leaves_nothing(
            String name, byte[] content, int status) {
        int before = count("attachment");

        Answer answer = send(name, content);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isEqualTo("file");
        assertThat(count("attachment")).isEqualTo(before);
        assertThat(count("file_content where sha256 not in (select sha256 from attachment)"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"../../bao-cao.pdf, bao-cao.pdf", "=?UTF-8?B?YQ0KYi5wZGY=?=, ab.pdf"})
    void a_name_is_data_and_what_is_sent_back_runs_nothing(String name, String kept) {
        Answer taken = send(name, SampleFiles.pdf()).expect(201);

        Answer back = application
                .as(UNIT)
                .get("/api/attachments/" + taken.json().path("id").asText())
                .expect(200);

        assertThat(taken.json().path("name").asText()).isEqualTo(kept);
        assertThat(back.header("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(kept);
        assertThat(back.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(back.header("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(back.header("Set-Cookie")).isEmpty();
        assertThat(back.bytes()).isEqualTo(SampleFiles.pdf());
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void no_file_comes_past_the_application(Route route) {
        String task = plan.open(UNIT, "userTask_submitReport");

        assertThat(route.call(application, UNIT, "POST", "/task/" + task + "/attachment/create", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(route.call(application, UNIT, "POST", "/task/" + task + "/variables/figures/data", "{}")
                        .status())
                .isEqualTo(403);
    }

    private static Answer send(String name, byte[] content) {
        return application
                .as(UNIT)
                .upload("/api/assignments/" + assignment + "/attachments", name, "application/pdf", content);
    }

    private static int count(String rows) {
        return database.queryForObject("select count(*) from " + rows, Integer.class);
    }

    @Test
    void what_begins_like_a_formula_is_a_text_in_the_table_of_the_board() throws IOException {
        byte[] file = application
                .as("vanphong")
                .get("/api/deadlines.xlsx?planId=" + plan.id())
                .expect(200)
                .bytes();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Cell> cells = book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                    .toList();
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getText().contains("HYPERLINK"))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set actor = 'bithu' where seq = 3",
                "delete from audit_row where seq = 3",
                "truncate audit_row"
            })
    void the_role_of_the_program_changes_nothing_that_is_on_record(String statement) {
        assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining("audit");

        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_row_that_somebody_with_all_rights_has_changed_is_named() {
        assertThat(verdict().path("ok").asBoolean()).isTrue();
        String actor = database.queryForObject("select actor from audit_row where seq = 5", String.class);

        withAllRights("update audit_row set actor = 'ke-gian' where seq = 5");
        JsonNode broken = verdict();
        withAllRights("update audit_row set actor = '" + actor + "' where seq = 5");

        assertThat(broken.path("ok").asBoolean()).isFalse();
        assertThat(broken.path("firstBroken").path("seq").asInt()).isEqualTo(5);
        assertThat(broken.path("firstBroken").toString()).contains("đã bị sửa");
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    private static void withAllRights(String statement) {
        String everything = application.jdbcUrl().replace("user=kehoach", "user=postgres");
        SingleConnectionDataSource alone = new SingleConnectionDataSource(everything, true);
        try {
            JdbcTemplate superuser = new JdbcTemplate(alone);
            superuser.execute("set session_replication_role = replica");
            superuser.execute(statement);
        } finally {
            alone.destroy();
        }
    }

    private static JsonNode verdict() {
        return application.as("quantri").get("/api/audit/verify").expect(200).json();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void what_an_administrator_does_in_the_engine_is_on_record_whatever_the_address(Route route) {
        String task = plan.open(UNIT, "userTask_submitReport");
        String body = "{\"userId\":\"" + UNIT + "\",\"type\":\"candidate\"}";

        Answer answer = route.call(application, "quantri", "POST", "/task/" + task + "/identity-links", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        JsonNode row = application
                .as("quantri")
                .get("/api/audit?kind=engine-identity-link-add-user-link")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("actor").asText()).isEqualTo("quantri");
        assertThat(row.path("objectId").asText()).isEqualTo(task);
        route.call(application, "quantri", "POST", "/task/" + task + "/identity-links/delete", body);
    }

    @Test
    void whoever_is_taken_out_of_the_unit_or_of_the_accounts_is_out_within_half_a_minute() {
        TasklistUser gone = TasklistUser.of(application.base(), "dv-so-tu-phap", "dv-so-tu-phap");
        TasklistUser moved = TasklistUser.of(application.base(), "dv-so-noi-vu", "dv-so-noi-vu");
        assertThat(gone.get("/api/plans").status()).isEqualTo(200);
        assertThat(tasksOf(moved)).isNotEmpty();

        application.as("quantri").delete("/engine-rest/user/dv-so-tu-phap").expect(204);
        application
                .as("quantri")
                .delete("/engine-rest/group/unit-so-noi-vu/members/dv-so-noi-vu")
                .expect(204);

        await().atMost(HALF_A_MINUTE_AND_MORE).untilAsserted(() -> {
            assertThat(gone.get("/api/plans").status()).isEqualTo(401);
            assertThat(gone.get("/camunda/api/engine/engine/default/task").status())
                    .isEqualTo(401);
            assertThat(tasksOf(moved)).isEmpty();
        });
        assertThat(application.as("dv-so-tu-phap").get("/api/plans").status()).isEqualTo(401);
    }

    private static List<String> tasksOf(TasklistUser user) {
        return user.get("/camunda/api/engine/engine/default/task")
                .expect(200)
                .json()
                .findValuesAsText("taskDefinitionKey");
    }

    @Test
    void a_substitute_signs_for_the_absent_and_whoever_drafted_never_does() {
        DemoPlan signing = DemoPlan.drafted(application, "Hội nghị ký thay").revised();
        String task = signing.open("bithu", "userTask_signDocument");

        Answer drafter = application.as("bithu").post("/api/substitutes", substitution(signing, "vanphong"));
        assertThat(drafter.status()).as(drafter.toString()).isEqualTo(422);
        assertThat(drafter.json().path("fields").path(0).path("field").asText()).isEqualTo("substitute");
        for (Route route : Route.values()) {
            assertThat(route.call(application, "phobithu", "POST", "/task/" + task + "/complete", sign())
                            .status())
                    .isIn(403, 404);
        }
        application
                .as("bithu")
                .post("/api/substitutes", substitution(signing, "phobithu"))
                .expect(201);
        signing.complete("phobithu", "userTask_signDocument", Map.of("decision", "SIGN"));

        JsonNode signature = application
                .as("vanphong")
                .get("/api/plans/" + signing.id())
                .expect(200)
                .json()
                .path("signatures")
                .path(0);
        assertThat(signature.path("user").asText()).isEqualTo("bithu");
        assertThat(signature.path("substitute").asText()).isEqualTo("phobithu");
    }

    private static Map<String, Object> substitution(DemoPlan plan, String substitute) {
        String today = LocalDate.of(2019, 11, 18).toString();
        return new HashMap<>(Map.of(
                "absent",
                "bithu",
                "substitute",
                substitute,
                "from",
                today,
                "until",
                "2019-12-31",
                "scope",
                "PLAN",
                "planId",
                plan.id(),
                "reason",
                "Đi công tác"));
    }

    private static String sign() {
        return "{\"variables\":{\"decision\":{\"value\":\"SIGN\"}}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | Chưa có quản trị viên", "Quantri | trùng với tên đăng nhập"})
    void an_installation_without_a_good_password_of_its_administrator_does_not_start(
            String password, String reason, @TempDir Path elsewhere) {
        EmbeddedDatabase empty = EmbeddedDatabase.empty();

        RunningApplication refused = RunningApplication.launched(
                elsewhere,
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        empty.url(),
                        "SPRING_DATASOURCE_USERNAME",
                        empty.username(),
                        "SPRING_DATASOURCE_PASSWORD",
                        "postgres",
                        "KEHOACH_ADMIN_PASSWORD",
                        password));

        assertThat(refused.awaitExit()).isNotZero();
        assertThat(refused.log()).contains(reason);
    }
}
