package vn.kehoach.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;

/** The description of the interface says of every task what its contract says. */
@InAnInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocsTest {

    private static final Map<FormField.Type, String> TYPES = Map.of(
            FormField.Type.TEXT, "string",
            FormField.Type.CHOICE, "string",
            FormField.Type.FLAG, "boolean",
            FormField.Type.CONFIRMATION, "boolean",
            FormField.Type.INTEGER, "integer",
            FormField.Type.MOMENT, "string",
            FormField.Type.TABLE, "object",
            FormField.Type.IDS, "array");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    private JsonNode docs;

    @BeforeAll
    void somebody_who_reads() {
        User reader = identity.newUser("docs-reader");
        reader.setPassword("docs-reader");
        identity.saveUser(reader);
        docs = as("docs-reader").get("/api/docs").expect(200).json();
    }

    static Iterable<String> tasks() {
        return TaskForms.all().keySet();
    }

    @Test
    void whoever_completes_a_task_sends_the_form_of_one_task() {
        JsonNode body = docs.at("/paths/~1api~1tasks~1{taskId}~1complete/post/requestBody");

        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.at("/content/application~1json/schema/oneOf").findValuesAsText("$ref"))
                .containsExactlyElementsOf(TaskForms.all().keySet().stream()
                        .map(task -> "#/components/schemas/" + task)
                        .toList());
    }

    @Test
    void whoever_completes_a_task_reads_how_it_may_be_refused() {
        JsonNode answers = docs.at("/paths/~1api~1tasks~1{taskId}~1complete/post/responses");

        assertThat(names(answers)).contains("204", "400", "403", "404", "409", "422");
    }

    @Test
    void figures_and_sections_are_objects_for_who_sends_them_and_for_who_reads_them() {
        JsonNode schemas = docs.at("/components/schemas");
        JsonNode form = schemas.at("/userTask_submitReport/properties");
        List<JsonNode> read = StreamSupport.stream(schemas.spliterator(), false)
                .map(schema -> schema.path("properties"))
                .filter(properties -> properties.has("submittedAt") && properties.has("figures"))
                .toList();

        assertThat(form.at("/figures/additionalProperties/anyOf").findValuesAsText("type"))
                .containsExactly("number", "string");
        assertThat(form.at("/sections/additionalProperties/type").asText()).isEqualTo("string");
        assertThat(read).isNotEmpty().allSatisfy(properties -> {
            assertThat(properties.at("/figures/type").asText()).isEqualTo("object");
            assertThat(properties.at("/sections/type").asText()).isEqualTo("object");
        });
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void the_form_of_a_task_is_described_as_it_is_checked(String task) {
        JsonNode form = docs.at("/components/schemas/" + task);

        assertThat(form.path("type").asText()).isEqualTo("object");
        assertThat(form.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(names(form.path("properties")))
                .containsExactlyElementsOf(
                        TaskForms.of(task).stream().map(FormField::name).toList());
        assertThat(texts(form.path("required")))
                .containsExactlyElementsOf(TaskForms.of(task).stream()
                        .filter(FormField::required)
                        .map(FormField::name)
                        .toList());
        assertThat(TaskForms.of(task)).allSatisfy(field -> isDescribed(field, form.at("/properties/" + field.name())));
    }

    private static void isDescribed(FormField field, JsonNode schema) {
        assertThat(schema.path("type").asText()).isEqualTo(TYPES.get(field.type()));
        assertThat(schema.path("description").asText()).startsWith(field.label());
        field.limits()
                .forEach((limit, value) -> assertThat(limitOf(schema, limit)).hasValue(value));
        field.requiredWhen().ifPresent(condition -> {
            assertThat(schema.path("description").asText()).contains(condition.words());
            assertThat(schema.at("/x-required-when/field").asText()).isEqualTo(condition.field());
        });
        assertThat(schema.at("/enum").isMissingNode())
                .isEqualTo(field.type() != FormField.Type.CHOICE && field.type() != FormField.Type.CONFIRMATION);
        assertThat(texts(schema.path("enum")))
                .containsAll(
                        field.answers().stream().map(FormField.Answer::value).toList());
        assertThat(field.answers())
                .allSatisfy(answer -> assertThat(schema.path("description").asText())
                        .contains(answer.value() + ": " + answer.label()));
    }

    private static Optional<Long> limitOf(JsonNode schema, String limit) {
        return Optional.of(schema.path(limit))
                .filter(JsonNode::isNumber)
                .or(() -> Optional.of(schema.path("items").path(limit)).filter(JsonNode::isNumber))
                .map(JsonNode::asLong);
    }

    @Test
    void every_address_is_below_api_and_asks_for_nothing_that_the_server_knows() {
        assertThat(names(docs.path("paths"))).hasSizeGreaterThan(20).allMatch(path -> path.startsWith("/api/"));
        assertThat(docs.findValuesAsText("$ref"))
                .allSatisfy(ref -> assertThat(docs.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        assertThat(docs.findValues("parameters"))
                .allSatisfy(parameters -> assertThat(parameters.findValuesAsText("name"))
                        .doesNotContain("caller", "principal", "request", "response"));
    }

    /** Shapes of the same short name, such as the rows of several lists, are not mistaken for each other. */
    @ParameterizedTest
    @CsvSource({
        "/api/outbox, id kind to toName personId subject messageId planId state plannedFor sentAt attempts lastError held attachments",
        "/api/substitutes, id absent substitute from until scope body planId reason madeBy madeAt revokedBy revokedAt",
        "/api/deadlines, id planId plan kind kindLabel who unit unitName what startsAt dueAt originalDueAt doneAt dueReading"
                + " dueFrom state stateLabel lateDays progress afterClose waiting entered explanation onBehalf toAccept quota quotaLeast quotaMost quotaUnit source"
                + " alternative ifAny"
    })
    void a_row_of_a_list_is_described_with_its_keys_beside_each_other(String address, String keys) {
        JsonNode page = schema(docs.path("paths").path(address).at("/get/responses/200/content/*~1*/schema"));
        JsonNode row = schema(page.at("/properties/items/items"));

        assertThat(names(row.path("properties"))).containsExactlyInAnyOrder(keys.split(" "));
    }

    private JsonNode schema(JsonNode reference) {
        return docs.at(reference.path("$ref").asText().substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs", "/api/docs.yaml"})
    void a_stranger_reads_no_description(String path) {
        assertThat(HttpUser.nobody(base()).get(path).status()).isEqualTo(401);
    }

    /** A page that would fetch its scripts from elsewhere is not there; the description is JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/swagger-ui.html", "/swagger-ui/index.html", "/v3/api-docs", "/webjars/swagger-ui/index.html"})
    void no_page_is_served_beside_it(String path) {
        assertThat(as("docs-reader").get(path).status()).isIn(403, 404);
    }

    private static List<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private HttpUser as(String user) {
        return HttpUser.of(base(), user, user);
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
