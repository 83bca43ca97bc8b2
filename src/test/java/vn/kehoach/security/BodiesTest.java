package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.TasklistUser;

/** What is too large, too deep or a Java object in disguise goes no further, and costs one line of the log. */
@InAnInstallation
@ExtendWith(OutputCaptureExtension.class)
class BodiesTest {

    private static final String SECRET = "mat-khau-cua-toi";
    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> BASES =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void anAdministrator() {
        Members.join(identity, "body-admin", "camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-instance/1/variables",
                "/engine-rest/task/1/complete",
                "/engine-rest/engine/default/message",
                "/api/tasks/1/complete",
                "/api/plans"
            })
    void a_variable_of_twenty_megabytes_is_refused_and_the_log_grows_by_one_line(String path, CapturedOutput output)
            throws Exception {
        String body = "{\"modifications\":{\"x\":{\"value\":\"" + SECRET + "x".repeat(20 * MEGABYTE) + "\"}}}";
        int before = output.getAll().length();

        Answer declared = send(path, BodyPublishers.ofString(body));
        String first = output.getAll().substring(before);
        Answer chunked = send(path, chunked(body));
        String both = output.getAll().substring(before);

        assertThat(List.of(declared, chunked)).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
            assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(answer.json().get("detail").asText()).contains("lớn hơn giới hạn");
        });
        assertThat(first.lines()).singleElement().asString().endsWith("POST " + path + " body-admin: too large");
        assertThat(both.lines()).hasSize(2);
        assertThat(both).doesNotContain(SECRET).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/api/plans", "/api/tasks/1/complete"})
    void a_body_up_to_the_limit_is_read_by_those_behind(String path) {
        String body = "{\"name\":\"" + "x".repeat(MEGABYTE - 11) + "\"}";

        assertThat(body).hasSize(MEGABYTE);
        assertThat(send(path, BodyPublishers.ofString(body)).status()).isNotEqualTo(413);
        assertThat(send(path, chunked(body)).status()).isNotEqualTo(413);
        assertThat(send(path, BodyPublishers.ofString(body + " ")).status()).isEqualTo(413);
        assertThat(send(path, chunked(body + " ")).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"\\ud800\"}", "{\"a\":[\"\\udc00a\"]}", "[{\"a\":{\"b\":\"x\\ud83d\"}}]"})
    void half_a_letter_is_refused_where_the_database_would_keep_another_text(String body) {
        for (String path : List.of("/api/plans", "/engine-rest/task/count", "/api/tasks/1/complete")) {
            Answer answer = send(path, BodyPublishers.ofString(body));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().get("detail").asText()).contains("có ký tự không đọc được");
        }
        assertThat(send("/api/plans", BodyPublishers.ofString("{\"title\":\"\\ud83d\\ude00\"}"))
                        .text())
                .doesNotContain("không đọc được");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/api/assignments/1/extension-requests"})
    void a_name_that_stands_twice_in_an_object_is_refused(String path) {
        Answer answer = send(path, BodyPublishers.ofString("{\"now\":\"1999-01-01T08:00\",\"now\":\"\"}"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).isEqualTo("Không đọc được nội dung JSON");
    }

    @Test
    void a_body_that_may_be_anything_is_refused_on_every_address() {
        for (String path : List.of("/api/plans", "/api/assignments/1/extension-requests", "/engine-rest/task/count")) {
            Answer answer = send("*/*", path, BodyPublishers.ofString("{}"));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "a", "application/json;charset=x-unknown", "application/octet-stream"})
    void who_cannot_read_the_answer_is_refused_before_anything_is_written(String accept) throws Exception {
        String path = "/api/calendar/2031";
        HttpUser admin = HttpUser.of(base(), "body-admin", "body-admin");
        String before = admin.get(path).expect(200).text();
        HttpRequest change = HttpRequest.newBuilder(base().resolve(path))
                .header("Authorization", basic())
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .PUT(BodyPublishers.ofString("{\"items\":[]}"))
                .build();

        int status = HttpClient.newHttpClient()
                .send(change, BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(406);
        assertThat(admin.get(path).text()).isEqualTo(before);
    }

    @Test
    void an_address_too_long_to_come_back_to_leads_to_the_login_all_the_same() {
        HttpUser stranger = HttpUser.nobody(base());

        Answer asked = stranger.get("/thu?q=" + "a".repeat(6_000));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(302);
        assertThat(asked.header("Location").orElseThrow()).endsWith("/dang-nhap?tiep=%2F");
    }

    @Test
    void an_upload_has_a_limit_of_its_own() {
        Answer answer = HttpUser.of(base(), "body-admin", "body-admin")
                .upload(
                        "/api/assignments/00000000-0000-0000-0000-000000000000/attachments",
                        "a.txt",
                        "text/plain",
                        new byte[3 * MEGABYTE]);

        assertThat(answer.status()).as(answer.toString()).isNotEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/api/plans", "/api/tasks/1/complete"})
    void what_is_nested_deeper_than_fifty_is_refused(String path, CapturedOutput output) {
        int before = output.getAll().length();

        Answer tooDeep = send(path, BodyPublishers.ofString(nested(51)));
        String logged = output.getAll().substring(before);
        Answer deep = send(path, chunked(nested(50)));

        assertThat(tooDeep.status()).isEqualTo(400);
        assertThat(tooDeep.json().get("detail").asText()).contains("50 tầng");
        assertThat(logged.lines()).singleElement().asString().endsWith("POST " + path + " body-admin: too deep");
        assertThat(deep.text()).doesNotContain("50 tầng");
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    static Stream<Arguments> javaObjects() {
        return BASES.stream()
                .flatMap(base -> Stream.of("/process-instance/1/variables", "/task/1/complete", "/message")
                        .map(path -> base + path))
                .flatMap(path -> Stream.of(
                                "{'type':'Object','value':'rO0AB'}",
                                "{'type':'object','value':'rO0AB'}",
                                "{'ty\\u0070e':'Object','value':'{}'}",
                                "{'value':'x','valueInfo':{'objectTypeName':'java.util.ArrayList'}}",
                                "{'value':'x','valueInfo':{'serializationDataFormat':"
                                        + "'application/x-java-serialized-object'}}")
                        .map(variable -> Arguments.of(path, json(variable))));
    }

    private static String json(String variable) {
        return ("{'variables':{'x':" + variable + "},'modifications':{'x':" + variable + "}}").replace("'", "\"");
    }

    @ParameterizedTest
    @MethodSource("javaObjects")
    void a_java_object_is_taken_by_no_address_of_the_engine(String path, String body) {
        Answer answer = path.startsWith("/camunda")
                ? TasklistUser.of(base(), "body-admin", "body-admin").send("POST", path, body)
                : send(path, BodyPublishers.ofString(body));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("fields").get(0).get("field").asText())
                .isIn("type", "objectTypeName", "serializationDataFormat");
    }

    @Test
    void what_is_refused_leaves_one_line_without_the_body_and_the_password(CapturedOutput output) {
        int before = output.getAll().length();

        send("/engine-rest/task/count?deleteReason=" + SECRET, BodyPublishers.ofString("{\"type\":\"Object\"}"));
        send("/engine-rest/task/count", BodyPublishers.ofString("{\"" + SECRET + "Expression\":\"x\\r\\nx\"}"));
        send("/engine-rest/task/count", BodyPublishers.ofString("{" + SECRET));

        assertThat(output.getAll().substring(before).lines()).hasSize(3).allSatisfy(line -> assertThat(line)
                .contains("POST /engine-rest/task/count body-admin: ")
                .doesNotContain(SECRET));
    }

    private Answer send(String path, BodyPublisher body) {
        return send("application/json", path, body);
    }

    private Answer send(String type, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(base().resolve(path))
                .header("Authorization", basic())
                .header("Content-Type", type)
                .POST(body)
                .build();
        try {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return new Answer(client.send(request, BodyHandlers.ofByteArray()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString("body-admin:body-admin".getBytes(StandardCharsets.UTF_8));
    }

    /** Without a length. */
    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
