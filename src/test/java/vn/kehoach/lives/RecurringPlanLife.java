package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.kehoach.walk.Desk;

/** A plan on the regime of reports for 2024: work that comes back, and a report reckoned from a letter nobody has yet. */
interface RecurringPlanLife extends Life {

    String LETTER = "nhận được hướng dẫn của Thành Đoàn";

    List<String> REPORTERS = List.of("so-du-lich", "so-xay-dung");

    AtomicReference<String> SECOND_QUARTER = new AtomicReference<>();

    private static Map<String, Object> work(String kind, String what, List<String> units, String key, Object rule) {
        return Map.of("who", "Đơn vị được giao", "what", what, "kind", kind, "units", units, key, rule);
    }

    private static JsonNode content() {
        return new ObjectMapper()
                .valueToTree(Map.of(
                        "title", "Thực hiện chế độ báo cáo năm 2024",
                        "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "obligations",
                                List.of(
                                        work(
                                                "UNIT_REPORT",
                                                "báo cáo quý",
                                                REPORTERS,
                                                "recurs",
                                                Map.of("every", "QUARTERLY", "day", 20, "monthOfPeriod", "LAST")),
                                        work(
                                                "DUTY",
                                                "cập nhật số liệu tuần",
                                                List.of("ban-phong-trao-doan-khoi"),
                                                "recurs",
                                                Map.of("every", "WEEKLY", "weekday", "FRIDAY", "until", "2024-03-01")),
                                        work(
                                                "DUTY",
                                                "sinh hoạt chi đoàn hằng tháng",
                                                List.of("so-xay-dung"),
                                                "recurs",
                                                Map.of("every", "MONTHLY")),
                                        work(
                                                "UNIT_REPORT",
                                                "báo cáo chuyên đề",
                                                List.of("so-du-lich"),
                                                "relative",
                                                Map.of(
                                                        "anchor",
                                                        LETTER,
                                                        "amount",
                                                        20,
                                                        "unit",
                                                        "DAYS",
                                                        "direction",
                                                        "AFTER"))),
                        "signatories",
                                List.of(Map.of(
                                        "authority", "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI",
                                        "position", "BÍ THƯ",
                                        "name", "Lý Thị Trí",
                                        "user", "bithu")),
                        "recipients", List.of(Map.of("text", "Cơ sở Đoàn", "units", REPORTERS))));
    }

    private List<String> dues(String words) {
        return workOf(words).stream()
                .map(row -> row.path("unit").asText() + " " + row.path("dueAt").asText("không hạn"))
                .toList();
    }

    private Desk unit() {
        return walk().deskOf("so-du-lich");
    }

    private String anchors() {
        return "/api/plans/" + walk().plan() + "/anchors";
    }

    private String page() {
        return office().get("/ke-hoach/" + walk().plan()).expect(200).text();
    }

    private static Map<String, Object> report(String summary) {
        return Map.of("summary", summary, "nothingToReport", false, "figures", Map.of("Đoàn viên", 12));
    }

    @Test
    @Order(910)
    default void a_rule_that_no_calendar_knows_is_refused_with_its_field() {
        walk().clock("2024-02-05T08:00");
        JsonNode refusal = office().post(
                        "/api/plans",
                        Map.of(
                                "title",
                                "Chế độ báo cáo",
                                "obligations",
                                List.of(work(
                                        "DUTY", "báo cáo", REPORTERS, "recurs", Map.of("every", "OFTEN", "day", 32)))))
                .expect(422)
                .json();

        assertThat(Life.fields(refusal))
                .containsExactlyInAnyOrder("obligations[0].recurs.every", "obligations[0].recurs.day");
    }

    @Test
    @Order(920)
    default void each_rule_gives_the_first_round_its_date_and_the_letter_none_yet() {
        walk().propose(content());
        office().complete(office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk().desk("bithu").complete(walk().desk("bithu").task("userTask_signDocument"), Map.of("decision", "SIGN"));
        walk().settle();

        assertThat(walk().state()).isEqualTo("EXECUTING");
        assertThat(dues("báo cáo quý (quý I/2024)"))
                .containsExactlyInAnyOrder(
                        "so-du-lich 2024-03-20T23:59:59+07:00", "so-xay-dung 2024-03-20T23:59:59+07:00");
        assertThat(dues("cập nhật số liệu tuần")).containsExactly("ban-phong-trao-doan-khoi 2024-02-09T23:59:59+07:00");
        assertThat(dues("báo cáo chuyên đề")).containsExactly("so-du-lich không hạn");
        assertThat(unit().tasks(SUBMIT)).hasSize(1);
    }

    @Test
    @Order(930)
    default void the_next_week_has_work_of_its_own_beside_what_was_not_done() {
        walk().clock("2024-02-10T08:00");
        walk().settle();

        assertThat(workOf("cập nhật số liệu tuần"))
                .extracting(row ->
                        row.path("dueAt").asText() + " " + row.path("state").asText())
                .containsExactly("2024-02-09T23:59:59+07:00 OVERDUE", "2024-02-16T23:59:59+07:00 NOT_STARTED");
        assertThat(walk().desk("ban-phongtrao").tasks(PERFORM)).hasSize(2);
    }

    @Test
    @Order(940)
    default void a_rule_with_an_end_stops_there() {
        walk().clock("2024-03-15T08:00");
        walk().settle();

        assertThat(workOf("cập nhật số liệu tuần"))
                .extracting(row -> row.path("dueAt").asText().substring(0, 10))
                .containsExactly("2024-02-09", "2024-02-16", "2024-02-23", "2024-03-01");
    }

    @Test
    @Order(945)
    default void work_that_only_says_how_often_comes_back_with_the_next_month_and_has_no_date() {
        assertThat(workOf("sinh hoạt chi đoàn"))
                .extracting(row ->
                        row.path("what").asText() + " " + row.path("dueAt").isNull())
                .containsExactlyInAnyOrder(
                        "sinh hoạt chi đoàn hằng tháng true", "sinh hoạt chi đoàn hằng tháng (tháng 3/2024) true");
        assertThat(walk().deskOf("so-xay-dung").tasks(PERFORM)).hasSize(2);
    }

    @Test
    @Order(950)
    default void the_office_alone_says_when_the_letter_came_and_only_of_letters_that_the_plan_names() {
        assertThat(office().read(anchors()))
                .singleElement()
                .satisfies(anchor -> assertThat(anchor.path("anchor").asText()).isEqualTo(LETTER))
                .satisfies(anchor -> assertThat(anchor.path("on").isNull()).isTrue());

        assertThat(page()).contains(LETTER, "Chưa biết ngày");
        assertThat(Life.fields(office().put(anchors(), Map.of("anchor", "x", "on", "2024-02-31", "reason", " "))
                        .expect(422)
                        .json()))
                .containsExactlyInAnyOrder("anchor", "on", "reason");
        assertThat(unit().put(anchors(), Map.of("anchor", LETTER, "on", "2024-03-14", "reason", "đến"))
                        .status())
                .isEqualTo(403);
        assertThat(dues("báo cáo chuyên đề")).containsExactly("so-du-lich không hạn");
    }

    @Test
    @Order(960)
    default void from_the_day_of_the_letter_the_report_has_its_date_its_task_and_its_mail() {
        Map<String, String> came = Map.of("anchor", LETTER, "on", "2024-03-14", "reason", "Công văn 201-CV/TĐTN");
        office().put(anchors(), came).expect(200);
        walk().settle();
        office().put(anchors(), came).expect(200);

        assertThat(dues("báo cáo chuyên đề")).containsExactly("so-du-lich 2024-04-03T23:59:59+07:00");
        assertThat(unit().tasks(SUBMIT)).hasSize(2);
        assertThat(page()).contains("ngày 14/03/2024", "Công văn 201-CV/TĐTN").doesNotContain("Chưa biết ngày");
        assertThat(walk().mails("EVENT"))
                .filteredOn(mail -> mail.path("subject").asText().startsWith("Thời hạn tính từ mốc"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.path("to").asText()).contains("so-du-lich"));
    }

    @Test
    @Order(970)
    default void the_second_quarter_opens_by_itself_once_and_not_before_its_time() {
        unit().complete(unit().task(SUBMIT, id("báo cáo quý", "2024-03-20")), report("Quý I"));
        walk().clock("2024-05-05T23:00");
        walk().settle();
        assertThat(workOf("quý II/2024")).isEmpty();

        walk().clock("2024-05-06T08:00");
        walk().settle();

        assertThat(dues("báo cáo quý (quý II/2024)"))
                .containsExactlyInAnyOrder(
                        "so-du-lich 2024-06-20T23:59:59+07:00", "so-xay-dung 2024-06-20T23:59:59+07:00");
        SECOND_QUARTER.set(id("quý II/2024", "2024-06-20"));
        unit().complete(unit().task(SUBMIT, SECOND_QUARTER.get()), report("Quý II"));
        assertThat(workOf("báo cáo quý", "so-du-lich", "2024-06-20")
                        .path("state")
                        .asText())
                .isEqualTo("DONE_ON_TIME");
        assertThat(workOf("báo cáo quý", "so-xay-dung", "2024-03-20")
                        .path("state")
                        .asText())
                .isEqualTo("OVERDUE");
    }

    private String id(String words, String day) {
        return workOf(words, "so-du-lich", day).path("id").asText();
    }

    private JsonNode workOf(String words, String unit, String day) {
        List<JsonNode> rows = workOf(words).stream()
                .filter(row -> row.path("unit").asText().equals(unit)
                        && row.path("dueAt").asText().startsWith(day))
                .toList();
        assertThat(rows).as(words + " of " + unit + " by " + day).hasSize(1);
        return rows.get(0);
    }

    @Test
    @Order(980)
    default void with_the_plan_closed_no_round_opens_any_more() {
        walk().end("Đã thực hiện");
        walk().settle();
        int before = walk().work().size();

        // The third quarter would have opened 45 days before 20/09/2024.
        walk().clock("2024-08-07T08:00");

        assertThat(walk().work()).hasSize(before);
        theLifeHasEnded();
    }
}
