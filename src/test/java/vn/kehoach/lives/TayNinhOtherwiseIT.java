package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.lives.TayNinh.HOA_THANH;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.Invariants;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Together;
import vn.kehoach.walk.Walk;

/** The same body where the installation reads "trước ngày" with that day, two people decide at once, and more hangs on the event. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TayNinhOtherwiseIT {

    private RunningApplication application;
    private TayNinh plan;
    private Walk walk;

    @BeforeAll
    void start(@TempDir Path folder) {
        application = RunningApplication.embedded(folder, Map.of("KEHOACH_DEADLINE_BEFORE", "INCLUSIVE"));
        plan = new TayNinh(application);
        walk = plan.walk();
        walk.clock("2021-08-02T08:00");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @AfterEach
    void nobody_met_an_error_and_the_data_hold_together() {
        walk.settle();

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.engine("incident")).isEmpty();
        Invariants.of(application).ofTheData();
    }

    @Test
    void before_a_day_has_that_day_in_it_where_the_installation_says_so() {
        plan.issue();

        JsonNode report = walk.report(HOA_THANH);
        String page = walk.office().get("/ke-hoach/" + walk.plan()).expect(200).text();

        assertThat(report.path("dueAt").asText()).isEqualTo("2021-08-30T23:59:59+07:00");
        assertThat(report.path("dueReading").asText()).isEqualTo("trước ngày 30/08/2021: tính đến hết 30/08/2021");
        assertThat(page).contains("trước ngày 30/08/2021: tính đến hết 30/08/2021");
    }

    @Test
    void of_two_decisions_at_once_one_takes_effect_and_the_other_is_stale() {
        plan.issue();

        List<Answer> answers = Together.from(
                2, List.of(() -> decide(plan.drafter(), "in-person"), () -> decide(plan.leader(), "online")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(plan.event().path("version").asInt()).isEqualTo(1);
        String inForce = answers.get(0).status() == 200 ? "in-person" : "online";
        assertThat(plan.event().path("alternative").asText()).isEqualTo(inForce);
        assertThat(walk.work(row -> !row.path("alternative").isNull()))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.path("state").asText())
                        .isEqualTo(row.path("alternative").asText().equals(inForce) ? "NOT_STARTED" : "WITHDRAWN"));
    }

    private Answer decide(Desk desk, String alternative) {
        return plan.choose(desk, Map.of("alternative", alternative, "reason", "Cùng lúc", "version", 0));
    }

    @Test
    void whatever_is_reckoned_from_the_event_moves_with_it_and_the_collection_and_its_timer_too() {
        issueWithRelativeDates();
        assertThat(dues())
                .containsExactly("2021-10-15T23:59:59+07:00", "2021-10-20T23:59:59+07:00", "2021-10-25T23:59:59+07:00");

        plan.fix(plan.drafter(), Map.of("starts", "2021-10-28T08:00", "reason", "Lãnh đạo bận"))
                .expect(200);

        assertThat(dues())
                .containsExactly("2021-10-25T23:59:59+07:00", "2021-10-28T08:00:00+07:00", "2021-11-02T23:59:59+07:00");
        assertThat(walk.collection().path("dueAt").asText()).isEqualTo("2021-11-02T23:59:59+07:00");
        assertThat(walk.collection().path("closesAt").asText()).isEqualTo("2021-11-09T23:59:59+07:00");
        assertThat(walk.engine("job?processDefinitionKey=report-collection&timers=true").stream()
                        .map(job -> job.path("dueDate").asText().substring(0, 16)))
                .contains("2021-11-09T16:59");
        assertThat(plan.said("EVENT", "dv-hoa-thanh"))
                .contains("Đăng ký danh sách")
                .contains("Báo cáo kết quả");
    }

    private List<String> dues() {
        return walk.work().stream()
                .map(row -> row.path("dueAt").asText())
                .sorted()
                .toList();
    }

    @Test
    void at_most_twelve_means_that_thirteen_are_refused() {
        issueWithRelativeDates();
        Desk unit = plan.unit(HOA_THANH);
        JsonNode task = unit.task(TayNinh.PERFORM, idOf("Đăng ký danh sách"));

        JsonNode refused = unit.tryToComplete(task, done(13)).expect(422).json();
        unit.complete(task, done(12));

        assertThat(refused.path("fields").findValuesAsText("field")).containsExactly("count");
        assertThat(refused.path("detail").asText()).contains("tối đa 12 đồng chí");
    }

    private String idOf(String what) {
        return walk.work(row -> row.path("what").asText().equals(what))
                .get(0)
                .path("id")
                .asText();
    }

    private static Map<String, Object> done(int count) {
        return Map.of("result", "Đã đăng ký", "progress", 100, "done", true, "count", count);
    }

    private void issueWithRelativeDates() {
        walk.propose(content());
        walk.office().complete(ofThisPlan(walk.office(), "userTask_draftPlan"), Map.of("planReady", true));
        walk.settle();
        plan.leader().complete(plan.leader().tasks("userTask_signDocument").get(0), Map.of("decision", "SIGN"));
        walk.settle();
    }

    private JsonNode ofThisPlan(Desk desk, String task) {
        return desk.task(task, walk.plan());
    }

    private static JsonNode content() {
        try {
            return new ObjectMapper()
                    .readTree(
                            """
                            {"title": "Gặp gỡ thanh niên công nhân", "issuers": ["Tỉnh đoàn"],
                             "signatories": [{"authority": "TM. BAN THƯỜNG VỤ", "name": "Hồ Thị Thanh Phong", "user": "tinhdoan-bithu"}],
                             "event": {"date": "2021-10-20", "tentative": true, "place": "Sảnh"},
                             "obligations": [
                               {"who": "Thị đoàn Hòa Thành", "what": "Đăng ký danh sách", "kind": "DUTY", "quota": 12, "quotaIs": "MAX",
                                "quotaUnit": "đồng chí",
                                "relative": {"anchor": "EVENT", "amount": 3, "unit": "WORKING_DAYS", "direction": "BEFORE"}},
                               {"who": "Thị đoàn Hòa Thành", "what": "Báo cáo kết quả", "kind": "UNIT_REPORT",
                                "relative": {"anchor": "EVENT", "amount": 5, "unit": "DAYS", "direction": "AFTER"}}],
                             "timeline": [{"what": "Gặp gỡ", "kind": "EVENT", "due": "2021-10-20"}]}
                            """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
