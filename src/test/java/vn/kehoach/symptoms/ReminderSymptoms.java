package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.again;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.duties;
import static vn.kehoach.symptoms.Symptom.handIn;
import static vn.kehoach.symptoms.Symptom.handedIn;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.report;
import static vn.kehoach.symptoms.Symptom.review;
import static vn.kehoach.symptoms.Symptom.taskOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kehoach.walk.Cast;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Walk;

/** What is reminded of when, what comes back when, and what a plan that has ended says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface ReminderSymptoms extends Symptom {

    String JUSTICE = "so-tu-phap";
    String COURT = "toa-an-nhan-dan";
    String FARMERS = "hoi-nong-dan";

    private static List<String> mornings(Walk walk, String unit) {
        return walk.mailDays("REMINDER", Cast.address(unit)).stream()
                .map(at -> at.substring(0, 10))
                .toList();
    }

    @Test
    @Order(10)
    default void work_that_is_handed_in_a_minute_before_the_run_gets_no_reminder() {
        Walk walk = aWalk();
        walk.clock("2023-06-12T08:30");
        List<String> units = List.of(JUSTICE, COURT);
        issue(walk, content("Nộp một phút trước", units, List.of(report(units, "2023-06-13"))));
        walk.clock("2023-06-13T07:59");
        handIn(walk, JUSTICE, handedIn("Một phút trước giờ nhắc", Map.of()));

        walk.clock("2023-06-13T08:05");

        assertThat(mornings(walk, JUSTICE)).doesNotContain("2023-06-13");
        assertThat(mornings(walk, COURT)).contains("2023-06-13");
        handIn(walk, COURT, handedIn("Trong ngày", Map.of()));
    }

    @Test
    @Order(20)
    default void what_was_done_late_stays_late_when_the_plan_has_ended_and_overdue_names_open_work_only() {
        Walk walk = aWalk();
        walk.clock("2023-06-19T08:00");
        List<String> units = List.of(JUSTICE, COURT, FARMERS);
        issue(walk, content("Trễ rồi kết thúc", units, List.of(report(units, "2023-06-20"))));
        handIn(walk, JUSTICE, handedIn("Đúng hạn", Map.of()));
        walk.clock("2023-06-21T09:00");
        handIn(walk, COURT, handedIn("Trễ một ngày", Map.of()));
        review(walk, JUSTICE, Map.of("decision", "ACCEPT"));
        review(walk, COURT, Map.of("decision", "ACCEPT"));
        List<String> overdueBefore = overdue(walk);

        end(walk);

        assertThat(walk.state()).isEqualTo("CLOSED");
        assertThat(overdueBefore).containsExactly(FARMERS);
        assertThat(overdue(walk)).doesNotContain(JUSTICE, COURT);
        assertThat(walk.report(JUSTICE).path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(walk.report(COURT).path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(walk.report(COURT).path("lateDays").asInt()).isEqualTo(1);
    }

    private static List<String> overdue(Walk walk) {
        return walk.office().all("/api/deadlines?state=OVERDUE&kind=UNIT_REPORT&planId=" + walk.plan()).stream()
                .map(row -> row.path("unit").asText())
                .toList();
    }

    /** The collection closes at its own time, the report goes its way, the plan ends after its last date. */
    private static void end(Walk walk) {
        Desk office = walk.office();
        LocalDate closes =
                LocalDate.parse(walk.collection().path("closesAt").asText().substring(0, 10));
        walk.clock(closes.plusDays(1) + "T09:00");
        walk.settle();
        walk.clock(closes.plusDays(2) + "T09:00");
        walk.settle();
        office.complete(
                taskOf(walk, office, "userTask_closePlan"),
                Map.of("conclusion", "Hoàn thành", "reason", "Một đơn vị không nộp"));
        walk.settle();
    }

    @Test
    @Order(30)
    default void the_next_round_is_counted_from_the_due_date_and_not_from_the_day_it_was_done() {
        Walk walk = aWalk();
        walk.clock("2023-07-03T08:00");
        issue(
                walk,
                content(
                        "Kỳ sau tính từ hạn",
                        List.of(JUSTICE),
                        List.of(again(
                                JUSTICE,
                                "cập nhật số liệu",
                                "2023-07-05T17:00",
                                Map.of("every", "MONTHLY", "day", 5)))));
        walk.clock("2023-07-10T09:00");
        JsonNode first = duties(walk).get(0);
        walk.deskOf(JUSTICE)
                .complete(
                        walk.deskOf(JUSTICE)
                                .task("userTask_performDuty", first.path("id").asText()),
                        Map.of("result", "Đã cập nhật", "progress", 100, "done", true));
        walk.settle();

        assertThat(duties(walk))
                .extracting(row -> row.path("dueAt").asText())
                .containsExactly("2023-07-05T17:00:00+07:00", "2023-08-05T17:00:00+07:00");
        assertThat(duties(walk).get(0).path("state").asText()).isEqualTo("DONE_LATE");
    }

    @Test
    @Order(40)
    default void reminders_follow_a_holiday_that_is_added_later_and_a_saturday_that_is_worked() {
        Walk walk = aWalk();
        walk.clock("2023-08-07T07:00");
        issue(walk, content("Ngày nghỉ thêm sau", List.of(FARMERS), List.of(report(List.of(FARMERS), "2023-08-09"))));
        ObjectNode before = (ObjectNode) walk.admin().read("/api/calendar/2023");
        ObjectNode after = before.deepCopy();
        ((ArrayNode) after.path("items"))
                .add(day("2023-08-11", "HOLIDAY", "Nghỉ bù"))
                .add(day("2023-08-12", "WORKING_SWAP", "Làm bù"));

        walk.admin().put("/api/calendar/2023", after.without("version")).expect(200);
        walk.clock("2023-08-14T09:00");
        walk.admin().put("/api/calendar/2023", before.without("version")).expect(200);

        assertThat(mornings(walk, FARMERS))
                .contains("2023-08-10", "2023-08-12", "2023-08-14")
                .doesNotContain("2023-08-11", "2023-08-13");
        handIn(walk, FARMERS, handedIn("Trễ", Map.of()));
    }

    private static ObjectNode day(String day, String kind, String name) {
        return new ObjectMapper()
                .createObjectNode()
                .put("day", day)
                .put("kind", kind)
                .put("name", name)
                .put("source", "Thông báo");
    }

    @Test
    @Order(50)
    default void pressing_remind_twice_within_the_hour_is_refused_with_words() {
        Walk walk = aWalk();
        walk.clock("2023-09-11T09:00");
        issue(walk, content("Nhắc hai lần", List.of(FARMERS), List.of(report(List.of(FARMERS), "2023-09-15"))));
        int before = mornings(walk, FARMERS).size();

        walk.clock("2023-09-11T09:10");
        JsonNode first = remind(walk);
        walk.clock("2023-09-11T10:05");
        JsonNode second = remind(walk);
        walk.clock("2023-09-11T10:15");
        JsonNode third = remind(walk);

        assertThat(first.path("done").asBoolean()).isTrue();
        assertThat(second.path("done").asBoolean()).isFalse();
        assertThat(second.path("reason").asText())
                .isEqualTo("đã nhắc lúc 09g10 ngày 11/09/2023; mỗi việc một giờ chỉ nhắc một lần");
        assertThat(third.path("done").asBoolean()).isTrue();
        assertThat(mornings(walk, FARMERS)).hasSize(before + 2);
    }

    private static JsonNode remind(Walk walk) {
        return walk.office()
                .post("/api/deadlines/actions", Map.of("action", "REMIND", "ids", List.of(walk.reportId(FARMERS))))
                .expect(200)
                .json()
                .path("items")
                .path(0);
    }

    @Test
    @Order(90)
    default void every_mail_greets_whom_it_is_for_once() {
        Walk walk = aWalk();

        assertThat(List.of("SIGN_REQUEST", "DISPATCH", "RECEIPT", "RETURN", "EXTENSION", "OPINION_REQUEST", "REMINDER"))
                .allSatisfy(kind -> assertThat(greetings(walk, kind)).as(kind).isEqualTo(1));
    }

    private static long greetings(Walk walk, String kind) {
        JsonNode mail = walk.admin()
                .read("/api/outbox?size=1&kind=" + kind)
                .path("items")
                .path(0);
        String page =
                walk.admin().get("/thu/" + mail.path("id").asText()).expect(200).text();
        String words = page.substring(page.indexOf("<pre"), page.indexOf("</pre>"));
        return words.split("Kính gửi", -1).length - 1L;
    }
}
