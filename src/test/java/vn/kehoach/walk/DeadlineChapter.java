package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Extension, lateness, reminders, and the close of the collection. */
public interface DeadlineChapter extends Chapter {

    /** Seven, three and one working days before, the day, and each working day after until the close. */
    List<String> ALL_REMINDERS =
            mornings("2020-02-11", "2020-02-17", "2020-02-19", "2020-02-20", "2020-02-21", "2020-02-24", "2020-02-25");

    private static List<String> mornings(String... days) {
        return Stream.of(days).map(day -> day + "T08:00:00+07:00").toList();
    }

    @Test
    @Order(510)
    default void a_25th_asks_for_an_extension_and_task_and_board_move_together() {
        walk().clock("2020-02-19T10:00");
        Desk desk = walk().deskOf(Cast.EXTENDED);
        String assignment = walk().reportId(Cast.EXTENDED);

        desk.post(
                        "/api/assignments/" + assignment + "/extension-requests",
                        Map.of("requestedDueAt", "2020-02-24T17:00", "reason", "Chờ số liệu của các chi đoàn"))
                .expect(201);
        walk().settle();
        secretary().complete(secretary().task("userTask_decideExtension"), Map.of("decision", "GRANT"));
        walk().settle();

        JsonNode file = walk().reportFile(Cast.EXTENDED);
        assertThat(file.path("dueAt").asText()).isEqualTo("2020-02-24T17:00:00+07:00");
        assertThat(file.path("originalDueAt").asText()).isEqualTo("2020-02-20T23:59:59+07:00");
        assertThat(file.path("moves").path(0).path("reason").asText()).isNotBlank();
        assertThat(Walk.due(desk.task(SUBMIT))).isEqualTo(Walk.moment("2020-02-24T17:00:00+07:00"));
        assertThat(walk().mailDays("EXTENSION", Cast.address(Cast.EXTENDED))).hasSize(1);
    }

    @Test
    @Order(520)
    default void a_26th_reports_a_day_late_and_its_leader_had_been_told_that_morning() {
        walk().clock("2020-02-21T09:00");
        Desk desk = walk().deskOf(Cast.A_DAY_LATE);

        desk.complete(desk.task(SUBMIT), Map.of("summary", "Báo cáo nộp muộn"));

        JsonNode report = walk().report(Cast.A_DAY_LATE);
        assertThat(report.path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(report.path("lateDays").asInt()).isEqualTo(1);
        assertThat(walk().mailDays("ESCALATION", Cast.leaderAddress(Cast.A_DAY_LATE)))
                .isEqualTo(mornings("2020-02-21"));
        assertThat(office().all("/api/plans/" + walk().plan() + "/obligations?state=DONE_ON_TIME&unit="
                        + Cast.A_DAY_LATE))
                .isEmpty();
    }

    @Test
    @Order(530)
    default void the_25th_is_in_time_by_its_new_date() {
        walk().clock("2020-02-24T09:00");
        Desk desk = walk().deskOf(Cast.EXTENDED);

        desk.complete(desk.task(SUBMIT), Map.of("summary", "Báo cáo sau gia hạn", "figures", Map.of("Đoàn viên", 7)));

        JsonNode report = walk().report(Cast.EXTENDED);
        assertThat(report.path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(report.path("lateDays").asInt()).isZero();
        assertThat(report.path("originalDueAt").asText()).isEqualTo("2020-02-20T23:59:59+07:00");
    }

    @Test
    @Order(540)
    default void the_boards_carry_out_their_duties_and_the_office_accepts_them() {
        walk().clock("2020-02-25T09:00");
        String due = "2020-02-25T17:00:00+07:00";
        Desk first = walk().desk("ban-tochuc");
        first.complete(first.tasks(PERFORM).get(0), Map.of("progress", 50, "result", "Đang viết", "done", false));
        walk().settle();

        for (String board : List.of("ban-tochuc", "ban-tuyengiao", "ban-phongtrao", "vanphong")) {
            Desk desk = walk().desk(board);
            desk.tasks(PERFORM).stream()
                    .filter(task -> task.hasNonNull("due") && Walk.due(task).equals(Walk.moment(due)))
                    .forEach(task -> desk.complete(task, Map.of("progress", 100, "result", "Đã xong", "done", true)));
        }
        walk().settle();
        office().tasks(ACCEPT).forEach(task -> office().complete(task, Map.of("decision", "ACCEPT")));
        walk().settle();

        assertThat(walk().work(row -> row.path("kind").asText().equals("DUTY")
                        && row.path("dueAt").asText().equals(due)))
                .hasSize(11)
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
        assertThat(walk().instances("duty")).isEqualTo(4);
    }

    @Test
    @Order(550)
    default void the_collection_closes_by_its_deadline_and_names_the_two_that_are_missing() {
        boolean openBefore = walk().collection().path("closedAt").isNull();

        walk().clock("2020-02-25T17:00");

        JsonNode collection = walk().collection();
        assertThat(openBefore).isTrue();
        assertThat(collection.path("closesAt").asText()).isEqualTo("2020-02-25T17:00:00+07:00");
        assertThat(Walk.moment(collection.path("closedAt").asText()))
                .isBetween(Walk.moment("2020-02-25T17:00:00+07:00"), Walk.moment("2020-02-25T17:05:00+07:00"));
        assertThat(collection.path("closedByDeadline").asBoolean()).isTrue();
        assertThat(collection.path("missing").findValuesAsText("unit"))
                .containsExactlyInAnyOrderElementsOf(Cast.MISSING);
        assertThat(collection.path("counts").path("in").asInt()).isEqualTo(26);
        assertThat(collection.path("counts").path("late").asInt()).isEqualTo(1);
        assertThat(collection.path("totals").path("Đoàn viên").asInt()).isEqualTo(237);
        assertThat(office().tasks("userTask_consolidateReport")).hasSize(1);
    }

    @Test
    @Order(560)
    default void reminders_follow_the_policy_over_Tet_and_stop_for_those_who_are_done() {
        assertThat(remindersOf(Cast.NEVER)).isEqualTo(ALL_REMINDERS);
        assertThat(remindersOf(Cast.AFTER_THE_CLOSE)).isEqualTo(ALL_REMINDERS);
        assertThat(remindersOf(Cast.A_DAY_LATE)).isEqualTo(ALL_REMINDERS.subList(0, 5));
        assertThat(remindersOf(Cast.EXTENDED))
                .isEqualTo(mornings("2020-02-11", "2020-02-17", "2020-02-19", "2020-02-21", "2020-02-24"));
        assertThat(remindersOf(Cast.RETURNED)).isEqualTo(mornings("2020-02-12"));
        for (String done : List.of(Cast.WITH_FILES, Cast.CLICKS_TWICE, Cast.NOTHING_TO_REPORT, "so-cong-thuong")) {
            assertThat(remindersOf(done)).isEmpty();
        }
        assertThat(walk().mailDays("ESCALATION", Cast.leaderAddress(Cast.NEVER)))
                .isEqualTo(mornings("2020-02-21", "2020-02-24", "2020-02-25"));
        assertThat(walk().mailDays("ESCALATION", Cast.leaderAddress(Cast.EXTENDED)))
                .isEmpty();
    }

    private List<String> remindersOf(String unit) {
        return walk().mailDays("REMINDER", Cast.address(unit));
    }
}
