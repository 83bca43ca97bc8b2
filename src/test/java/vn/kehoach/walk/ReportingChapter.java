package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.Answer;

/** 24 units report in time, all at once. */
public interface ReportingChapter extends Chapter {

    int THREADS = 16;

    Paper REPORT_OF_TOURISM = Paper.pdf(Cast.WITH_FILES, 1_300_000);

    Paper REPORT_OF_TRADE = Paper.pdf(Cast.ALSO_WITH_FILES, 40_000);

    @Test
    @Order(410)
    default void units_report_from_16_threads_at_once_and_a_double_click_counts_once() {
        walk().clock("2020-02-10T09:00");
        List<Callable<Answer>> clicks = new ArrayList<>(twoClicks());
        inTime().filter(unit -> !unit.equals(Cast.CLICKS_TWICE)).forEach(unit -> clicks.add(() -> submit(unit)));

        List<Answer> answers = Together.from(THREADS, clicks);
        walk().settle();

        assertThat(answers.subList(0, 2).stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
        assertThat(answers.subList(2, answers.size())).hasSize(23).allSatisfy(answer -> assertThat(answer.status())
                .isEqualTo(204));
        assertThat(inTime()).hasSize(24).allSatisfy(unit -> assertThat(
                        walk().reportFile(unit).path("submissions"))
                .hasSize(1));
        assertThat(walk().admin().tasks(REVIEW)).hasSize(24);
    }

    private Stream<String> inTime() {
        return walk().work("UNIT_REPORT").stream()
                .map(row -> row.path("unit").asText())
                .filter(unit -> !Cast.NOT_IN_TIME.contains(unit));
    }

    private List<Callable<Answer>> twoClicks() {
        Desk desk = walk().deskOf(Cast.CLICKS_TWICE);
        JsonNode task = desk.task(SUBMIT);
        Callable<Answer> click = () -> desk.tryToComplete(task, report("Báo cáo nộp từ hai cửa sổ"));
        return List.of(click, click);
    }

    private Answer submit(String unit) {
        Desk desk = walk().deskOf(unit);
        return switch (unit) {
            case Cast.NOTHING_TO_REPORT -> desk.tryToComplete(desk.task(SUBMIT), Map.of("nothingToReport", true));
            case Cast.WITH_FILES -> submitWith(desk, unit, REPORT_OF_TOURISM);
            case Cast.ALSO_WITH_FILES -> submitWith(desk, unit, REPORT_OF_TRADE);
            default -> desk.tryToComplete(desk.task(SUBMIT), report("Báo cáo sơ kết của " + unit));
        };
    }

    private Answer submitWith(Desk desk, String unit, Paper paper) {
        String assignment = walk().reportId(unit);
        List<String> files = List.of(desk.attach(assignment, paper), desk.attach(assignment, Paper.table(unit)));
        return desk.tryToComplete(
                desk.task(SUBMIT),
                Map.of(
                        "summary",
                        "Báo cáo và phụ lục kèm theo",
                        "figures",
                        Map.of("Đoàn viên", 10),
                        "attachmentIds",
                        files));
    }

    private static Map<String, Object> report(String summary) {
        return Map.of(
                "sections",
                Map.of("Kết quả nổi bật", summary),
                "figures",
                Map.of("đoàn  viên", "10", "Tỉ lệ chỉ tiêu đã đạt", "97,5"));
    }

    @Test
    @Order(415)
    default void a_figure_that_the_template_does_not_ask_is_refused_by_name_and_one_out_of_bounds_too() {
        Desk desk = walk().deskOf(Cast.NEVER);

        JsonNode refusal = desk.tryToComplete(
                        desk.task(SUBMIT),
                        Map.of("figures", Map.of("Số đoàn viên", 10, "Tỉ lệ chỉ tiêu đã đạt", "100,5")))
                .expect(422)
                .json();

        assertThat(refusal.path("fields").findValuesAsText("field"))
                .containsExactly("figures", "figures.Tỉ lệ chỉ tiêu đã đạt");
        assertThat(refusal.path("fields").findValuesAsText("message"))
                .containsExactly("“Số đoàn viên” không có trong mẫu báo cáo", "phải từ 0 đến 100");
        assertThat(walk().reportFile(Cast.NEVER).path("submissions")).isEmpty();
    }

    @Test
    @Order(420)
    default void files_come_back_as_they_were_sent_to_those_who_may_read_them() {
        for (String unit : List.of(Cast.WITH_FILES, Cast.ALSO_WITH_FILES)) {
            Paper paper = unit.equals(Cast.WITH_FILES) ? REPORT_OF_TOURISM : REPORT_OF_TRADE;

            JsonNode files = walk().reportFile(unit).path("submissions").path(0).path("attachments");

            assertThat(files.findValuesAsText("name"))
                    .containsExactlyInAnyOrder(paper.name(), Paper.table(unit).name());
            for (JsonNode file : files) {
                Paper sent = file.path("name").asText().equals(paper.name()) ? paper : Paper.table(unit);
                String path = "/api/attachments/" + file.path("id").asText();
                assertThat(Paper.sha256(office().get(path).expect(200).bytes())).isEqualTo(sent.sha256());
                assertThat(Paper.sha256(
                                walk().deskOf(unit).get(path).expect(200).bytes()))
                        .isEqualTo(sent.sha256());
                assertThat(walk().deskOf(Cast.NEVER).get(path).status()).isEqualTo(404);
            }
        }
    }

    @Test
    @Order(430)
    default void one_report_is_returned_with_a_reason_and_a_new_date() {
        JsonNode task = office().task(REVIEW, walk().reportId(Cast.RETURNED));

        JsonNode refusal = office().tryToComplete(task, Map.of("decision", "RETURN"))
                .expect(422)
                .json();
        JsonNode tooEarly = office().tryToComplete(task, supplementedBy("2020-02-18T17:00"))
                .expect(422)
                .json();
        office().complete(task, supplementedBy("2020-02-21T17:00"));
        walk().settle();

        JsonNode report = walk().report(Cast.RETURNED);
        assertThat(refusal.path("fields").findValuesAsText("field")).containsExactlyInAnyOrder("reason", "newDueAt");
        assertThat(tooEarly.path("fields").findValuesAsText("field")).containsExactly("newDueAt");
        assertThat(report.path("dueAt").asText()).isEqualTo("2020-02-21T17:00:00+07:00");
        assertThat(report.path("originalDueAt").asText()).isEqualTo("2020-02-20T23:59:59+07:00");
        assertThat(report.hasNonNull("doneAt")).isFalse();
        assertThat(Walk.due(walk().deskOf(Cast.RETURNED).task(SUBMIT)))
                .isEqualTo(Walk.moment("2020-02-21T17:00:00+07:00"));
        assertThat(walk().mailDays("RETURN", Cast.address(Cast.RETURNED))).hasSize(1);
    }

    private static Map<String, Object> supplementedBy(String newDueAt) {
        return Map.of("decision", "RETURN", "reason", "Thiếu số liệu quý IV", "newDueAt", newDueAt);
    }

    @Test
    @Order(440)
    default void the_others_are_accepted_at_once() {
        List<Callable<Answer>> reviews = office().tasks(REVIEW).stream()
                .<Callable<Answer>>map(task -> () -> office().tryToComplete(task, Map.of("decision", "ACCEPT")))
                .toList();

        List<Answer> answers = Together.from(8, reviews);
        walk().settle();

        assertThat(answers).hasSize(23).allSatisfy(answer -> assertThat(answer.status())
                .isEqualTo(204));
        assertThat(walk().instances("unit-report")).isEqualTo(5);
    }

    @Test
    @Order(450)
    default void the_returned_report_is_supplemented_in_time() {
        walk().clock("2020-02-14T09:00");
        Desk desk = walk().deskOf(Cast.RETURNED);

        desk.complete(desk.task(SUBMIT), report("Bổ sung số liệu quý IV"));
        walk().settle();
        office().complete(office().task(REVIEW), Map.of("decision", "ACCEPT"));

        JsonNode file = walk().reportFile(Cast.RETURNED);
        assertThat(file.path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(file.path("submissions")).hasSize(2);
        assertThat(file.path("submissions").path(0).path("summary").asText()).contains(Cast.RETURNED);
        assertThat(file.path("submissions").path(1).path("late").asBoolean()).isFalse();
    }
}
