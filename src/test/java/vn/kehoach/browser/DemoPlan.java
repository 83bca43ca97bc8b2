package vn.kehoach.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.kehoach.testing.Holds;
import vn.kehoach.testing.RunningApplication;

/** The plan 81-KH under a title of its own, brought over HTTP to the step that a person shall see in the browser. */
public final class DemoPlan {

    private static final Path CONTENT = Path.of("src/docs/81-KH-2019.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FILM = 4;

    /** Says number, date and issuer itself. */
    static final String BASIS = "Hướng dẫn số 42-HD/TĐTN-VP, ngày 08/11/2019 của Ban Thường vụ Thành Đoàn";

    private final RunningApplication application;
    private final String id;
    private final String title;

    private DemoPlan(RunningApplication application, String id, String title) {
        this.application = application;
        this.id = id;
        this.title = title;
    }

    /** Proposed by {@code vanphong}; its draft is open. */
    public static DemoPlan drafted(RunningApplication application, String title) {
        return drafted(application, content(title));
    }

    /** The same, with a sentence for its basis, and with at least five opinions that each unit sends with its report. */
    public static DemoPlan owingOpinions(RunningApplication application, String title) {
        JsonNode content = content(title);
        ((ObjectNode) content.path("bases").path(0)).put("text", BASIS);
        content.path("obligations").forEach(each -> {
            if (each.path("kind").asText().equals("UNIT_REPORT")) {
                ((ObjectNode) each).put("quota", 5);
            }
        });
        return drafted(application, content);
    }

    /** The same, with a template of the report: two indicators and a section. */
    static DemoPlan withTemplate(RunningApplication application, String title) {
        JsonNode content = content(title);
        content.path("obligations").forEach(each -> {
            if (each.path("kind").asText().equals("UNIT_REPORT")) {
                ObjectNode template = ((ObjectNode) each).putObject("reportTemplate");
                template.putArray("sections").addObject().put("title", "Kết quả nổi bật");
                template.putArray("indicators")
                        .add(JSON.createObjectNode()
                                .put("name", "Đoàn viên mới")
                                .put("unit", "người")
                                .put("required", true))
                        .add(JSON.createObjectNode().put("name", "Đã họp").put("type", "YES_NO"));
            }
        });
        return drafted(application, content);
    }

    /** The same, with its conference on that day, {@code 2019-11-18}. */
    static DemoPlan heldOn(RunningApplication application, String title, String day) {
        JsonNode content = content(title);
        ((ObjectNode) content.path("event")).put("date", day);
        return drafted(application, content);
    }

    private static DemoPlan drafted(RunningApplication application, JsonNode content) {
        String id = application
                .as("vanphong")
                .post("/api/plans", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new DemoPlan(application, id, content.path("title").asText());
    }

    /** Under the title that it has. */
    public static DemoPlan drafted(RunningApplication application) {
        return drafted(application, content("").path("title").asText());
    }

    private static JsonNode content(String title) {
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(CONTENT.toFile());
            if (!title.isEmpty()) {
                content.put("title", title);
            }
            ((ObjectNode) content.path("obligations").path(FILM)).put("due", "2020-03-30");
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The round is open. */
    public DemoPlan consulted() {
        return complete("vanphong", "userTask_draftPlan", Map.of("planReady", true));
    }

    /** Everybody has answered, one with a comment. */
    public DemoPlan answered() {
        return consulted().answeredInTheRound();
    }

    DemoPlan answeredInTheRound() {
        complete(
                "phobithu",
                "userTask_giveOpinion",
                Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Làm rõ tiến độ của phim đánh giá kết quả."));
        complete("bithu", "userTask_giveOpinion", Map.of("opinion", "AGREE"));
        return complete("btv-thanhdoan", "userTask_giveOpinion", Map.of("opinion", "AGREE"));
    }

    /** It waits for the signature of {@code bithu}. */
    public DemoPlan revised() {
        return answered().revisedAfterTheRound();
    }

    DemoPlan revisedAfterTheRound() {
        open("vanphong", "userTask_revisePlan");
        StreamSupport.stream(opinions().spliterator(), false)
                .filter(opinion -> opinion.path("opinion").asText().equals("AGREE_WITH_COMMENTS"))
                .forEach(this::accept);
        Holds.answer(application.as("vanphong"), id);
        return complete("vanphong", "userTask_revisePlan", Map.of("nextStep", "SIGN"));
    }

    private JsonNode opinions() {
        return application
                .as("vanphong")
                .get("/api/plans/" + id + "/opinions")
                .expect(200)
                .json()
                .path("items");
    }

    private void accept(JsonNode opinion) {
        application
                .as("vanphong")
                .put(
                        "/api/plans/" + id + "/opinions/" + opinion.path("id").asText() + "/response",
                        Map.of("response", "ACCEPTED", "text", "Tiếp thu, ghi rõ hạn của phim."))
                .expect(200);
    }

    /** Signed, sent, and the units have their work. */
    public DemoPlan issued() {
        return revised().signed();
    }

    public DemoPlan signed() {
        return complete("bithu", "userTask_signDocument", Map.of("decision", "SIGN"));
    }

    /** Does somebody's task at once. */
    public DemoPlan complete(String user, String key, Map<String, ?> fields) {
        application
                .as(user)
                .post("/api/tasks/" + open(user, key) + "/complete", fields)
                .expect(204);
        return this;
    }

    /** The id of somebody's open task of this plan; waits for the engine to make it. */
    public String open(String user, String key) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> find(user, key), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> find(String user, String key) {
        JsonNode tasks = application
                .as(user)
                .get("/engine-rest/task?taskDefinitionKey=" + key)
                .expect(200)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.path("id").asText())
                .filter(task -> isOfThisPlan(user, task))
                .findFirst();
    }

    private boolean isOfThisPlan(String user, String task) {
        return application
                .as(user)
                .get("/api/tasks/" + task)
                .json()
                .path("plan")
                .path("id")
                .asText()
                .equals(id);
    }

    /** How tasks of this plan are told from those of others before it has a number. */
    public String title() {
        return title;
    }

    /** For instance {@code 81-KH/ĐTN}. */
    public String number() {
        return read("").path("number").asText();
    }

    public String state() {
        return read("").path("state").asText();
    }

    /** The work of a unit. */
    public JsonNode reportOf(String unit) {
        return read("/obligations?kind=UNIT_REPORT&unit=" + unit).path("items").path(0);
    }

    private JsonNode read(String path) {
        return application
                .as("vanphong")
                .get("/api/plans/" + id + path)
                .expect(200)
                .json();
    }

    /** The id of its process instance. */
    public String instance() {
        return application
                .as("quantri")
                .get("/engine-rest/process-instance?processDefinitionKey=plan-lifecycle&businessKey=" + id)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    public String id() {
        return id;
    }
}
