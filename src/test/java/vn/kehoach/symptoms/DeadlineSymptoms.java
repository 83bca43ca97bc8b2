package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.again;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.duties;
import static vn.kehoach.symptoms.Symptom.handIn;
import static vn.kehoach.symptoms.Symptom.handedIn;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.report;
import static vn.kehoach.symptoms.Symptom.reportTask;
import static vn.kehoach.symptoms.Symptom.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kehoach.walk.Walk;

/** Early, late, extended, closed: one truth about each, wherever it is read. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface DeadlineSymptoms extends Symptom {

    String TOURISM = "so-du-lich";
    String BUILDING = "so-xay-dung";
    List<String> BOTH = List.of(TOURISM, BUILDING);

    private static void second(Walk walk, String moment) {
        walk.admin().put("/api/demo/clock", Map.of("now", moment + "+07:00")).expect(200);
    }

    @Test
    @Order(5)
    default void yearly_work_of_the_29th_of_february_is_due_on_the_28th_in_a_common_year() {
        Walk walk = aWalk();
        walk.clock("2025-01-13T08:00");
        issue(
                walk,
                content(
                        "Việc ngày 29/02 hằng năm",
                        List.of(TOURISM),
                        List.of(again(
                                TOURISM,
                                "kiểm kê tài liệu",
                                "2025-01-17",
                                Map.of("every", "YEARLY", "day", 29, "month", 2)))));

        walk.clock("2025-01-20T09:00");

        assertThat(duties(walk))
                .extracting(row -> row.path("dueAt").asText())
                .containsExactly("2025-01-17T23:59:59+07:00", "2025-02-28T23:59:59+07:00");
    }

    @Test
    @Order(10)
    default void half_a_minute_before_midnight_is_on_time_and_a_second_after_it_is_late_by_one_day() {
        Walk walk = aWalk();
        walk.clock("2025-02-10T08:00");
        issue(walk, content("Đúng và trễ một giây", BOTH, List.of(report(BOTH, "2025-02-12"))));

        second(walk, "2025-02-12T23:59:30");
        handIn(walk, TOURISM, handedIn("Trước nửa đêm", Map.of()));
        second(walk, "2025-02-13T00:00:01");
        handIn(walk, BUILDING, handedIn("Sau nửa đêm", Map.of()));

        assertThat(walk.report(TOURISM).path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(walk.report(TOURISM).path("lateDays").asInt()).isZero();
        assertThat(walk.report(BUILDING).path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(walk.report(BUILDING).path("lateDays").asInt()).isEqualTo(1);
    }

    @Test
    @Order(20)
    default void after_an_extension_that_was_granted_late_board_task_sheet_and_counts_say_the_same() {
        Walk walk = aWalk();
        walk.clock("2025-03-03T08:00");
        issue(walk, content("Gia hạn sau hạn", BOTH, List.of(report(BOTH, "2025-03-05"))));
        walk.clock("2025-03-06T09:00");

        extend(walk, TOURISM, "2025-03-10T17:00");

        assertThat(walk.report(TOURISM).path("dueAt").asText()).isEqualTo("2025-03-10T17:00:00+07:00");
        assertThat(walk.report(TOURISM).path("state").asText()).isNotIn("OVERDUE", "DONE_LATE");
        assertThat(Walk.due(reportTask(walk, TOURISM))).isEqualTo(Walk.moment("2025-03-10T17:00:00+07:00"));
        assertThat(overdue(walk)).containsExactly(BUILDING);
        assertThat(sheet(walk)).contains(LocalDateTime.parse("2025-03-10T17:00"));
        assertThat(walk.office()
                        .get("/thoi-han?planId=" + walk.plan())
                        .expect(200)
                        .text())
                .contains("17g00 10/03/2025");
    }

    private static void extend(Walk walk, String unit, String until) {
        walk.deskOf(unit)
                .post(
                        "/api/assignments/" + walk.reportId(unit) + "/extension-requests",
                        Map.of("requestedDueAt", until, "reason", "Chờ số liệu của các chi đoàn"))
                .expect(201);
        walk.settle();
        walk.desk("bithu")
                .complete(
                        walk.desk("bithu").task("userTask_decideExtension", walk.reportId(unit)),
                        Map.of("decision", "GRANT"));
        walk.settle();
    }

    private static List<String> overdue(Walk walk) {
        return walk.office().all("/api/deadlines?state=OVERDUE&planId=" + walk.plan()).stream()
                .map(row -> row.path("unit").asText())
                .toList();
    }

    /** All dates of the deadline sheet of the plan. */
    private static List<LocalDateTime> sheet(Walk walk) {
        byte[] file = walk.office()
                .get("/api/deadlines.xlsx?planId=" + walk.plan())
                .expect(200)
                .bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet()
                    .openStream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                    .map(Cell::asDate)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Order(30)
    default void an_extension_moves_the_reminders_and_each_of_them_comes_once() {
        Walk walk = aWalk();
        walk.clock("2025-04-14T07:00");
        issue(walk, content("Gia hạn dời nhắc", List.of(TOURISM), List.of(report(List.of(TOURISM), "2025-04-16"))));
        String number = walk.sheet().path("number").asText();
        extend(walk, TOURISM, "2025-04-18T17:00");

        walk.clock("2025-04-19T09:00");

        List<JsonNode> mornings = walk.mails("REMINDER").stream()
                .filter(mail -> mail.path("to").asText().equals("dv-" + TOURISM + "@coso.example"))
                .filter(mail -> walk.admin()
                        .get("/thu/" + mail.path("id").asText())
                        .text()
                        .contains(number))
                .toList();
        assertThat(mornings)
                .extracting(mail -> mail.path("plannedFor").asText().substring(0, 10))
                .doesNotHaveDuplicates()
                .contains("2025-04-17", "2025-04-18")
                .doesNotContain("2025-04-16");
    }

    @Test
    @Order(40)
    default void after_the_close_of_the_collection_the_late_one_still_has_a_door() {
        Walk walk = aWalk();
        walk.clock("2025-05-12T08:00");
        issue(walk, content("Cửa cho người trễ", BOTH, List.of(report(BOTH, "2025-05-14"))));
        handIn(walk, TOURISM, handedIn("Đúng hạn", Map.of()));
        review(walk, TOURISM, Map.of("decision", "ACCEPT"));
        String closes = walk.collection().path("closesAt").asText();
        second(walk, closes.substring(0, 10) + "T23:59:59");
        walk.settle();

        assertThat(walk.collection().path("state").asText()).isNotEqualTo("OPEN");
        handIn(walk, BUILDING, handedIn("Sau khi đóng", Map.of()));

        JsonNode file = walk.reportFile(BUILDING);
        assertThat(file.path("submissions").path(0).path("late").asBoolean()).isTrue();
        assertThat(walk.report(BUILDING).path("state").asText()).isEqualTo("DONE_LATE");
    }

    @Test
    @Order(50)
    default void returned_and_handed_in_three_times_the_totals_count_what_was_accepted_last() {
        Walk walk = aWalk();
        walk.clock("2025-06-02T08:00");
        issue(walk, content("Trả lại ba lần", BOTH, List.of(report(BOTH, "2025-06-20"))));
        handIn(walk, BUILDING, handedIn("Một lần", Map.of("Đoàn viên", 5)));
        review(walk, BUILDING, Map.of("decision", "ACCEPT"));

        for (int time = 1; time <= 3; time++) {
            handIn(walk, TOURISM, handedIn("Lần " + time, Map.of("Đoàn viên", 100 * time)));
            review(
                    walk,
                    TOURISM,
                    Map.of(
                            "decision",
                            "RETURN",
                            "reason",
                            "Thiếu số liệu lần " + time,
                            "newDueAt",
                            "2025-06-2" + time + "T17:00"));
        }
        handIn(walk, TOURISM, handedIn("Lần cuối", Map.of("Đoàn viên", 7)));
        review(walk, TOURISM, Map.of("decision", "ACCEPT"));

        assertThat(walk.reportFile(TOURISM).path("submissions")).hasSize(4);
        assertThat(walk.office().get("/ke-hoach/" + walk.plan()).expect(200).text())
                .contains("Đoàn viên: 12")
                .doesNotContain("Đoàn viên: 312", "Đoàn viên: 612");
    }
}
