package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.handedIn;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.propose;
import static vn.kehoach.symptoms.Symptom.ready;
import static vn.kehoach.symptoms.Symptom.report;
import static vn.kehoach.symptoms.Symptom.reportTask;
import static vn.kehoach.symptoms.Symptom.sign;
import static vn.kehoach.symptoms.Symptom.signatory;
import static vn.kehoach.symptoms.Symptom.taskOf;
import static vn.kehoach.symptoms.Symptom.tasksOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kehoach.testing.Answer;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Together;
import vn.kehoach.walk.Walk;

/** People with two hats, people who leave, people who press at the same moment. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface PeopleSymptoms extends Symptom {

    String HOME = "so-cong-thuong";
    String OTHER = "so-noi-vu";
    String BOTH_HATS = "dv-" + HOME;
    List<String> TWO = List.of(HOME, OTHER);
    int RACES = 50;

    private void joins(String unit, String person) {
        application().as("quantri").send("PUT", member(unit, person), "").expect(204);
    }

    private void leaves(String unit, String person) {
        application().as("quantri").delete(member(unit, person)).expect(204);
    }

    private static String member(String unit, String person) {
        return "/engine-rest/group/unit-" + unit + "/members/" + person;
    }

    @Test
    @Order(10)
    default void one_person_in_two_units_mixes_nothing_and_the_record_names_the_unit() {
        Walk walk = aWalk();
        walk.clock("2023-05-08T08:00");
        issue(walk, content("Một người hai đơn vị", TWO, List.of(report(TWO, "2023-05-12"))));
        joins(OTHER, BOTH_HATS);
        Desk person = walk.desk(BOTH_HATS);
        String ofTheOther = walk.reportId(OTHER);

        int seen = tasksOf(walk, person, SUBMIT).size();
        person.complete(person.task(SUBMIT, ofTheOther), handedIn("Của Sở Nội vụ", Map.of("Đoàn viên", 5)));
        walk.settle();
        String homeMeanwhile = walk.report(HOME).path("state").asText();
        person.complete(person.task(SUBMIT, walk.reportId(HOME)), handedIn("Của Sở Công Thương", Map.of()));
        walk.settle();
        leaves(OTHER, BOTH_HATS);

        assertThat(seen).isEqualTo(2);
        assertThat(homeMeanwhile).doesNotStartWith("DONE");
        assertThat(walk.reportFile(OTHER).path("submissions").findValuesAsText("summary"))
                .containsExactly("Của Sở Nội vụ");
        assertThat(walk.reportFile(HOME).path("submissions").findValuesAsText("summary"))
                .containsExactly("Của Sở Công Thương");
        assertThat(walk.deskOf(OTHER)
                        .get("/api/assignments/" + walk.reportId(HOME))
                        .status())
                .isEqualTo(404);
        assertThat(person.get("/api/assignments/" + ofTheOther).status()).isEqualTo(404);
        assertThat(recorded(walk, ofTheOther))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("detail").toString()).contains("\"" + OTHER + "\""));
        assertThat(walk.office()
                        .get("/ke-hoach/" + walk.plan() + "/nhat-ky")
                        .expect(200)
                        .text())
                .contains("Đơn vị: Đoàn Sở Nội vụ")
                .contains("Đơn vị: Đoàn Sở Công Thương");
    }

    /** What that person is recorded to have done to that work. */
    private static List<JsonNode> recorded(Walk walk, String assignment) {
        return walk.office().all("/api/audit/" + walk.plan()).stream()
                .filter(row -> row.path("actor").asText().equals(BOTH_HATS))
                .filter(row -> row.path("object").asText().equals("assignment"))
                .filter(row -> row.path("objectId").asText().equals(assignment))
                .toList();
    }

    @Test
    @Order(20)
    default void what_a_leaver_had_taken_goes_back_to_the_unit_whose_others_hand_it_in() {
        Walk walk = aWalk();
        walk.clock("2023-05-15T08:00");
        issue(walk, content("Người nhận việc rời đi", List.of(OTHER), List.of(report(List.of(OTHER), "2023-05-19"))));
        String task = reportTask(walk, OTHER).path("id").asText();
        walk.deskOf(OTHER)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "dv-" + OTHER))
                .expect(204);
        joins(OTHER, BOTH_HATS);

        leaves(OTHER, "dv-" + OTHER);
        JsonNode left = walk.desk(BOTH_HATS).task(SUBMIT, walk.reportId(OTHER));
        Answer byTheLeaver = walk.deskOf(OTHER).tryToComplete(left, handedIn("Sau khi rời đơn vị", Map.of()));
        walk.desk(BOTH_HATS).complete(left, handedIn("Người còn lại nộp", Map.of()));
        walk.settle();
        joins(OTHER, "dv-" + OTHER);
        leaves(OTHER, BOTH_HATS);

        assertThat(left.path("assignee").isNull()).isTrue();
        assertThat(byTheLeaver.status()).isBetween(403, 404);
        assertThat(walk.report(OTHER).path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Tag("storm")
    @Order(30)
    default void of_signatory_and_substitute_at_once_one_signs_and_one_is_told_and_each_plan_has_one_number() {
        Walk walk = aWalk();
        walk.clock("2023-05-22T08:00");
        walk.desk("bithu")
                .post(
                        "/api/substitutes",
                        Map.of(
                                "substitute", "phobithu",
                                "from", "2023-05-22",
                                "until", "2023-05-23",
                                "scope", "ALL",
                                "reason", "Đi công tác"))
                .expect(201);
        List<Integer> numbers = new ArrayList<>();

        for (int round = 1; round <= RACES; round++) {
            Walk race = aWalk();
            propose(
                    race,
                    content("Cùng ký lần " + round, List.of(OTHER), List.of(report(List.of(OTHER), "2023-06-30"))));
            ready(race);
            JsonNode task = taskOf(race, race.desk("bithu"), SIGN);
            List<Answer> answers = Together.from(
                    2,
                    List.of(
                            () -> race.desk("bithu").tryToComplete(task, Map.of("decision", "SIGN")),
                            () -> race.desk("phobithu").tryToComplete(task, Map.of("decision", "SIGN"))));
            race.settle();

            assertThat(answers).extracting(Answer::status).as("round " + round).containsExactlyInAnyOrder(204, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(told -> assertThat(
                            told.json().path("detail").asText())
                    .isNotBlank());
            numbers.add(Integer.parseInt(race.sheet().path("number").asText().replaceAll("-.*", "")));
        }

        assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSize(RACES);
        assertThat(numbers.get(RACES - 1) - numbers.get(0)).isEqualTo(RACES - 1);
    }

    @Test
    @Order(40)
    default void a_leader_who_leaves_with_a_signature_open_is_listed_gets_no_mail_and_breaks_nothing() {
        String gone = "tt-danguykhoi";
        Walk walk = aWalk();
        walk.clock("2023-06-05T07:00");
        Map<String, Object> content =
                content("Người ký đã nghỉ", List.of(OTHER), List.of(report(List.of(OTHER), "2023-06-30")));
        content.put("signatories", List.of(signatory(gone), signatory("bithu")));
        content.put("signing", Map.of("order", "PARALLEL"));
        propose(walk, content);
        ready(walk);

        application().as("quantri").delete("/engine-rest/user/" + gone).expect(204);
        walk.clock("2023-06-08T09:00");
        sign(walk, "bithu");

        assertThat(walk.office().get("/ke-hoach/" + walk.plan()).expect(200).text())
                .contains("Lý Thị Trí", "Chờ ký");
        assertThat(walk.admin().all("/api/outbox?kind=REMINDER")).noneSatisfy(mail -> {
            assertThat(mail.path("personId").asText()).isEqualTo(gone);
            assertThat(mail.path("plannedFor").asText()).isGreaterThan("2023-06-05T07:30");
        });
        assertThat(walk.office().get("/thoi-han").status()).isEqualTo(200);
        assertThat(walk.incidents()).isZero();
        assertThat(walk.faults()).isEmpty();
    }
}
