package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.OwedReports;

/** Letters that nobody sees, on every way in; what is seen comes back as it was. */
class InvisibleLettersTest extends AuditOverHttp {

    private static final String TYPED = "\uFEFFKế\u202E hoạch\u2066 Đa\u0323i\u200B hội\u200F 👩‍💻";
    private static final String SEEN = "Kế hoạch Đại hội 👩‍💻";
    private static final String UNIT = "dv-so-du-lich";

    @Autowired
    private JdbcClient queries;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    void a_title_that_comes_as_json_reads_as_it_is_in_the_plan_its_task_and_the_record() {
        Map<String, Object> content = new HashMap<>(content(TYPED));
        String plan = as("vanphong")
                .post("/api/plans", content)
                .expect(201)
                .json()
                .path("id")
                .asText();

        assertThat(as("vanphong").get("/api/plans/" + plan).json().path("title").asText())
                .isEqualTo(SEEN);
        assertThat(as("vanphong").get("/engine-rest/task").text()).doesNotContain("\u202E", "\u2066", "\u200B");
        assertThat(admin().get("/ke-hoach/" + plan).expect(200).text())
                .contains(SEEN)
                .doesNotContain("\u202E", "\u2066", "\u200F");
        assertThat(as("vanphong")
                        .get("/api/plans?q=" + encoded("đại\u200B hội"))
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void words_of_a_task_come_clean_by_every_route() {
        for (String route : new String[] {"/api/tasks/%s/complete", "/engine-rest/task/%s/complete"}) {
            OwedReports.Owed owed = new OwedReports(queries, runtime, tasks, PlanId.of(plan())).owe();
            Map<String, Object> fields = route.startsWith("/api")
                    ? Map.of("summary", TYPED)
                    : Map.of("variables", Map.of("summary", Map.of("value", TYPED)));

            as(UNIT).post(route.formatted(owed.task()), fields).expect(204);

            assertThat(queries.sql("select summary from submission where assignment_id = cast(:id as uuid)")
                            .param("id", owed.id())
                            .query(String.class)
                            .single())
                    .as(route)
                    .isEqualTo(SEEN);
        }
    }

    @Test
    void a_person_and_a_file_are_called_what_they_are_seen_to_be_called() {
        admin().post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", "nguoi-la-lung", "firstName", "Ng\u202Eô", "lastName", "An\u200B"),
                                "credentials",
                                Map.of("password", "mat\u200Bkhau-rat-dai")))
                .expect(204);
        JsonNode profile = admin().get("/engine-rest/user/nguoi-la-lung/profile")
                .expect(200)
                .json();
        OwedReports.Owed owed = new OwedReports(queries, runtime, tasks, PlanId.of(plan())).owe();
        JsonNode file = as(UNIT).upload(
                        owed.files(),
                        "Ba\u0301o\u202E cáo 👩‍💻.txt",
                        "text/plain",
                        "x".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();

        assertThat(profile.path("firstName").asText()).isEqualTo("Ngô");
        assertThat(profile.path("lastName").asText()).isEqualTo("An");
        assertThat(withPassword("nguoi-la-lung", "mat\u200Bkhau-rat-dai")
                        .get("/api/plans")
                        .status())
                .isNotEqualTo(401);
        assertThat(file.path("name").asText()).isEqualTo("Báo cáo 👩‍💻.txt");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
