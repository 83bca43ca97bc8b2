package vn.kehoach.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OwedReports;
import vn.kehoach.testing.OwedReports.Owed;
import vn.kehoach.testing.TasklistUser;

/** PostgreSQL itself says, in the middle of a person's work or at its end, that it has no room; over HTTP, on every way in. */
@InTheOrganisation
@ExtendWith(OutputCaptureExtension.class)
class DiskFullTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final String DISK_FULL = "53100";
    /** Nobody but the unit and its office reads it: the log does not know it. */
    private static final String SUMMARY = "Điều chỉ đơn vị biết";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient queries;

    private HttpUser unit;
    private Owed owed;
    private TasklistUser tasklist;
    private int mailsBefore;

    /** The ways to hand a report in. */
    private enum Way {
        API,
        ENGINE,
        ENGINE_FORM,
        TASKLIST
    }

    /** What a server in want of something says, and what its people hear. */
    private enum Want {
        ROOM(DISK_FULL, 507, "hết chỗ lưu"),
        MEMORY("53200", 503, "chưa được thực hiện"),
        CONNECTIONS("53300", 503, "chưa được thực hiện");

        private final String state;
        private final int status;
        private final String words;

        Want(String state, int status, String words) {
            this.state = state;
            this.status = status;
            this.words = words;
        }
    }

    @BeforeEach
    void a_unit_that_owes_a_report() {
        Members.withPassword(identity, UNIT, "vanphong");
        unit = HttpUser.of(base(), UNIT, UNIT);
        owed = new OwedReports(queries, runtime, tasks, PlanRows.insert(queries, "Góp ý")).owe();
        tasklist = TasklistUser.of(base(), UNIT, UNIT);
        mailsBefore = mails();
    }

    @AfterEach
    void room_again() {
        queries.sql("drop function if exists in_want cascade").update();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_report_for_which_there_is_no_room_is_not_handed_in_and_can_be_once_there_is(Way way) {
        for (Want want : Want.values()) {
            String file = upload(want.name()).expect(201).json().path("id").asText();
            fails("submission", want.state);

            isTold(handIn(way, file), want);

            nothingIsWritten();
            room_again();
        }
        handIn(way, upload("sau đó").expect(201).json().path("id").asText()).expect(204);
        assertThat(count("select count(*) from submission where assignment_id = cast(:id as uuid)"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"act_hi_taskinst,update", "audit_row,insert", "assignment,update", "attachment,update"})
    void wherever_in_the_submission_the_room_ends_nothing_of_it_is_left(String table, String change) {
        String file = upload("đến giữa chừng").expect(201).json().path("id").asText();
        fails(table, change, DISK_FULL);

        isTold(handIn(Way.API, file), Want.ROOM);
        isTold(handIn(Way.TASKLIST, file), Want.ROOM);

        nothingIsWritten();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_submission_whose_commit_finds_no_room_is_undone_as_a_whole(Way way) {
        String file = upload("đến cuối").expect(201).json().path("id").asText();
        failsAtTheEnd("submission");

        isTold(handIn(way, file), Want.ROOM);

        nothingIsWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file_content", "attachment"})
    void a_file_for_which_there_is_no_room_leaves_neither_a_row_nor_a_part_of_it(String table) {
        for (Want want : Want.values()) {
            fails(table, want.state);

            isTold(upload("không còn chỗ"), want);

            assertThat(count("select count(*) from attachment where assignment_id = cast(:id as uuid)"))
                    .isZero();
            assertThat(count("select count(*) from file_content where sha256 not in (select sha256 from attachment)"
                            + " and cast(:id as uuid) is not null"))
                    .isZero();
            room_again();
        }
        upload("còn chỗ").expect(201);
    }

    @Test
    void whoever_logs_in_while_there_is_no_room_reads_so_on_a_page() throws Exception {
        fails("audit_row", DISK_FULL);

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base().resolve("/dang-nhap"))
                                .header("Accept", "text/html,*/*;q=0.8")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("ten=" + UNIT + "&matKhau=" + UNIT))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).contains("hết chỗ lưu").doesNotContain("timestamp");
    }

    @Test
    void our_own_pages_say_it_in_words_too() {
        fails("plan", DISK_FULL);

        Answer page = HttpUser.of(base(), "vanphong", "vanphong")
                .callWith(
                        List.of(
                                "Accept",
                                "text/html",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                base().toString()),
                        "POST",
                        "/ke-hoach?title=H%E1%BB%99i+ngh%E1%BB%8B");

        assertThat(page.status()).isEqualTo(507);
        assertThat(page.text()).contains("hết chỗ lưu").contains("<html");
    }

    @Test
    void what_could_not_be_written_is_not_written_to_the_log_instead(CapturedOutput output) {
        String file = upload("nhật ký").expect(201).json().path("id").asText();
        fails("submission", DISK_FULL);

        for (Way way : Way.values()) {
            isTold(handIn(way, file), Want.ROOM);
        }

        assertThat(output.getAll()).contains("FULL").doesNotContain(SUMMARY);
    }

    private void isTold(Answer answer, Want want) {
        assertThat(answer.status()).as(answer::text).isEqualTo(want.status);
        assertThat(answer.text()).contains(want.words).doesNotContain("SQL", "No space left", "in_want");
        assertThat(answer.header("Retry-After").isPresent()).isEqualTo(want.status == 503);
    }

    private void nothingIsWritten() {
        assertThat(count("select count(*) from submission where assignment_id = cast(:id as uuid)"))
                .isZero();
        assertThat(count("select count(*) from assignment where id = cast(:id as uuid) and status = 'OPEN'"))
                .isOne();
        assertThat(count("select count(*) from attachment where assignment_id = cast(:id as uuid)"
                        + " and submission_id is not null"))
                .isZero();
        assertThat(mails()).isEqualTo(mailsBefore);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(owed.id())
                        .taskDefinitionKey("userTask_submitReport")
                        .count())
                .isOne();
    }

    private int mails() {
        return queries.sql("select count(*) from outbox").query(Integer.class).single();
    }

    private int count(String sql) {
        return queries.sql(sql).param("id", owed.id()).query(Integer.class).single();
    }

    private Answer handIn(Way way, String file) {
        String variables = "{\"variables\":{\"summary\":{\"value\":\"" + SUMMARY
                + "\"},\"attachmentIds\":{\"value\":[\"" + file + "\"]}}}";
        return switch (way) {
            case API -> unit.post(owed.complete(), Map.of("summary", SUMMARY, "attachmentIds", List.of(file)));
            case ENGINE -> unit.send("POST", "/engine-rest/task/" + owed.task() + "/complete", variables);
            case ENGINE_FORM -> unit.send("POST", "/engine-rest/task/" + owed.task() + "/submit-form", variables);
            case TASKLIST ->
                tasklist.send(
                        "POST", "/camunda/api/engine/engine/default/task/" + owed.task() + "/submit-form", variables);
        };
    }

    private Answer upload(String content) {
        return unit.upload(owed.files(), "bao-cao.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private void fails(String table, String state) {
        fails(table, "insert", state);
    }

    /** The server's own words and its code, at each change of that kind. */
    private void fails(String table, String change, String state) {
        function(state);
        queries.sql("create trigger in_want before " + change + " on " + table
                        + " for each row execute function in_want()")
                .update();
    }

    private void failsAtTheEnd(String table) {
        function(DISK_FULL);
        queries.sql("create constraint trigger in_want after insert on " + table
                        + " deferrable initially deferred for each row execute function in_want()")
                .update();
    }

    private void function(String state) {
        queries.sql("create function in_want() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'could not extend file: No space left' using errcode = '" + state
                        + "'; end $$")
                .update();
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
