package vn.kehoach.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.TasklistUser;

/** Mistakes that somebody makes at the engine's own interface are told as mistakes, and nothing of the inside is told. */
@InAnInstallation
@ExtendWith(OutputCaptureExtension.class)
class EngineMistakesTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String ANYWHERE = "/engine-rest";

    @LocalServerPort
    private int port;

    private HttpUser person;

    @BeforeEach
    void somebody_logged_in() {
        person = HttpUser.of(base(), "quantri", PASSWORD);
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?nameLike=a%00b",
                "/task?dueBefore=292278994-08-17T07:12:55.807%2B0000",
                "/process-instance/count?businessKey=a%00",
                "/history/task?taskId=a%00",
                "/user?id=a%00"
            })
    void a_value_that_no_database_keeps_is_bad_input_on_every_address(String query, CapturedOutput log) {
        TasklistUser inTasklist = TasklistUser.of(base(), "quantri", PASSWORD);

        List<Answer> answers = List.of(
                person.get(ANYWHERE + query),
                person.get("/engine-rest/engine/default" + query),
                inTasklist.get("/camunda/api/engine/engine/default" + query));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().path("message").asText())
                    .isEqualTo("Nội dung quá dài hoặc có ký tự không lưu được");
        });
        assertThat(log.getOut()).doesNotContain("PSQLException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/khong-co/variables",
                "/task/khong-co/identity-links",
                "/task/khong-co/localVariables/a",
                "/process-instance/khong-co/variables/a",
                "/execution/khong-co/localVariables/a/data",
                "/external-task/khong-co/errorDetails"
            })
    void what_is_not_there_is_not_found_and_no_fault(String path, CapturedOutput log) {
        Answer answer = person.get(ANYWHERE + path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.json().path("message").asText()).isEqualTo("Không tìm thấy nội dung được hỏi");
        assertThat(log.getOut()).doesNotContain("NullValueException");
    }

    @ParameterizedTest
    @CsvSource({
        "/task?priority=nhieu, priority",
        "/history/task/count?taskDueDate=mai, taskDueDate",
        "/process-instance?rootProcessInstances=a, rootProcessInstances"
    })
    void a_parameter_of_the_wrong_type_is_named_without_the_types_of_the_program(String query, String name) {
        Answer answer = person.get(ANYWHERE + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("fields").findValuesAsText("field")).containsExactly(name);
        assertThat(answer.text())
                .contains("Trường “" + name + "”: không đúng kiểu")
                .doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void an_answer_that_nobody_can_read_is_refused_in_vietnamese(String accept) {
        for (String path : List.of("/task", "/task/khong-co", "/process-definition/count", "/khong-co")) {
            Answer answer = person.callWith("Accept", accept, "GET", ANYWHERE + path);

            assertThat(answer.status()).as(path + " " + answer).isIn(404, 406);
            assertThat(answer.json().path("message").asText())
                    .as(path)
                    .isIn("Không trả lời được theo dạng được yêu cầu", "Không tìm thấy nội dung được hỏi");
        }
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /task/count", "PUT, /filter", "POST, /task/khong-co/form"})
    void whatever_else_the_interface_refuses_it_refuses_in_vietnamese(String method, String path) {
        Answer answer = person.callWith("Accept", "application/json", method, ANYWHERE + path);

        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("HTTP 4", "Not Acceptable", "Not Allowed", "Unsupported");
    }

    @Test
    void a_refusal_that_says_nothing_is_given_words() {
        assertThat(EngineMistake.of(400, "InvalidRequestException", "").map(EngineMistake::message))
                .contains("Yêu cầu không đúng dạng");
    }

    /** Cases are closed at the gate, and nothing else of the engine contradicts itself so; its words are read all the same. */
    @Test
    void what_contradicts_itself_is_bad_input_and_no_fault() {
        Answer answer = person.post(
                ANYWHERE + "/case-execution/khong-co/variables",
                "{\"modifications\":{\"a\":{\"value\":1}},\"deletions\":[\"a\"]}");
        EngineMistake mistake = EngineMistake.of(
                        500,
                        "RestException",
                        "Cannot modify variables for case execution khong-co: Cannot set and remove a variable with the"
                                + " same variable name: 'a' within a command.")
                .orElseThrow();

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(mistake.status()).isEqualTo(400);
        assertThat(mistake.message()).isEqualTo("Yêu cầu không đúng dạng");
    }

    @Test
    void a_body_of_the_wrong_type_is_refused_without_the_classes_of_the_program() {
        Answer answer = person.post(ANYWHERE + "/process-instance/count", "{\"variables\": [\"a\"]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .as(answer.toString())
                .isIn("Trường “variables”: không đúng kiểu", "Yêu cầu không đúng dạng");
        assertThat(answer.text()).doesNotContain("org.camunda", "java.", "Json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/khong-co/default/",
                "/camunda/app/tasklist/khong-co/",
                "/camunda/app/-1/a/",
                "/error"
            })
    void a_page_that_is_none_is_not_found(String path, CapturedOutput log) {
        Answer answer = HttpUser.nobody(base()).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(log.getOut()).doesNotContain("FileNotFoundException", "NullPointerException");
    }

    @Test
    void the_pages_that_are_there_still_open() {
        List.of("tasklist", "cockpit", "admin", "welcome").forEach(app -> HttpUser.nobody(base())
                .get("/camunda/app/" + app + "/default/")
                .expect(200));
    }
}
