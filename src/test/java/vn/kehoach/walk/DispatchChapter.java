package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plan reaches its recipients and becomes work. */
public interface DispatchChapter extends Chapter {

    /** What a delivery may say of itself; those without an address are shown as such. */
    Set<String> DELIVERY_STATES = Set.of("SENT", "FILED", "NO_ADDRESS");

    Set<String> REPORTS = Set.of("UNIT_REPORT");

    @Test
    @Order(310)
    default void it_goes_to_the_six_lines_of_its_recipients_and_each_delivery_has_a_state() {
        List<String> lines = StreamSupport.stream(edition().path("recipients").spliterator(), false)
                .map(JsonNode::asText)
                .toList();

        List<JsonNode> deliveries = office().all("/api/plans/" + walk().plan() + "/deliveries");

        assertThat(lines).hasSize(6);
        assertThat(deliveries.stream().map(row -> row.path("lineText").asText()).distinct())
                .containsExactlyElementsOf(lines);
        assertThat(deliveries).allSatisfy(row -> {
            assertThat(DELIVERY_STATES).contains(row.path("state").asText());
            assertThat(row.path("state").asText().equals("SENT"))
                    .isEqualTo(row.hasNonNull("address") && row.hasNonNull("sentAt"));
        });
    }

    @Test
    @Order(320)
    default void groups_among_the_recipients_expand_to_their_units_and_people() {
        assertThat(unitsOfLine("TĐ: TT, BCNLĐ, BTG, BTC, BKT, VP"))
                .contains(
                        "ban-cong-nhan-lao-dong-thanh-doan",
                        "ban-tuyen-giao-doi-ngoai-thanh-doan",
                        "ban-to-chuc-thanh-doan",
                        "ban-kiem-tra-thanh-doan",
                        "van-phong-thanh-doan");
        assertThat(unitsOfLine("Cơ sở Đoàn")).hasSize(28).contains("so-du-lich", "cong-vien-lich-su-van-hoa-dan-toc");
        assertThat(addressesOfLine("TĐ: TT, BCNLĐ, BTG, BTC, BKT, VP"))
                .contains("btv-thanhdoan@thanhdoan.example", "thanhdoan-pbt@thanhdoan.example");
        assertThat(addressesOfLine("BCH ĐK")).contains("bithu@doankhoi.example", "phobithu@doankhoi.example");
        assertThat(walk().mails("DISPATCH").stream().map(mail -> mail.path("to").asText()))
                .doesNotHaveDuplicates();
    }

    private Set<String> unitsOfLine(String line) {
        return ofLine(line, "unit");
    }

    private Set<String> addressesOfLine(String line) {
        return ofLine(line, "address");
    }

    private Set<String> ofLine(String line, String field) {
        return office().all("/api/plans/" + walk().plan() + "/deliveries").stream()
                .filter(row -> row.path("lineText").asText().equals(line))
                .filter(row -> row.hasNonNull(field))
                .map(row -> row.path(field).asText())
                .collect(Collectors.toSet());
    }

    @Test
    @Order(330)
    default void each_of_the_28_units_owes_its_report_by_the_deadline_of_the_plan() {
        String due =
                Expected.dueAt(Expected.obligations(edition(), "UNIT_REPORT").get(0));

        List<JsonNode> reports = walk().work("UNIT_REPORT");

        assertThat(walk().instances("unit-report")).isEqualTo(28);
        assertThat(reports.stream().map(row -> row.path("unitName").asText()))
                .containsExactlyInAnyOrderElementsOf(Expected.unitsOf37());
        assertThat(reports)
                .allSatisfy(row ->
                        assertThat(row.path("dueAt").asText()).isEqualTo(due).isEqualTo("2020-02-20T23:59:59+07:00"));
        assertThat(walk().admin().tasks(SUBMIT)).hasSize(28).allSatisfy(task -> assertThat(Walk.due(task))
                .isEqualTo(Walk.moment(due)));
    }

    @Test
    @Order(340)
    default void a_unit_sees_its_own_task_and_report_only() {
        Desk unit = walk().deskOf(Cast.WITH_FILES);

        List<JsonNode> seen = unit.all("/api/plans/" + walk().plan() + "/obligations");

        assertThat(unit.tasks(SUBMIT)).hasSize(1);
        assertThat(seen).hasSize(1);
        assertThat(unit.get("/api/assignments/" + walk().reportId(Cast.NEVER)).status())
                .isEqualTo(404);
    }

    @Test
    @Order(350)
    default void the_duties_of_the_boards_are_due_as_the_plan_says() {
        List<String> duties = Expected.obligations(edition(), "DUTY").stream()
                .flatMap(line -> duty(line, Expected.dueAt(line)))
                .toList();

        assertThat(walk().work("DUTY").stream()
                        .map(row -> row.path("unit").asText() + "|"
                                + row.path("what").asText() + "|"
                                + row.path("dueAt").asText(null)))
                .containsExactlyInAnyOrderElementsOf(duties);
        assertThat(duties.stream().filter(duty -> duty.endsWith("|2020-02-25T17:00:00+07:00")))
                .hasSize(11);
    }

    private static Stream<String> duty(JsonNode line, String due) {
        String what = line.path("what").asText();
        String dueAt = what.contains("phim") ? "2020-03-30T23:59:59+07:00" : due;
        return bodies(line.path("who").asText()).map(body -> body + "|" + what + "|" + dueAt);
    }

    private static Stream<String> bodies(String who) {
        return switch (who) {
            case "Các Ban Đoàn Khối" ->
                Stream.of("ban-to-chuc-doan-khoi", "ban-tuyen-giao-doan-khoi", "ban-phong-trao-doan-khoi");
            case "Ban Tổ chức" -> Stream.of("ban-to-chuc-doan-khoi");
            case "Ban Tuyên giáo" -> Stream.of("ban-tuyen-giao-doan-khoi");
            case "Văn phòng Đoàn Khối" -> Stream.of("van-phong-doan-khoi");
            default -> throw new IllegalArgumentException(who);
        };
    }

    @Test
    @Order(360)
    default void the_timeline_is_tracked_and_its_report_is_the_one_that_units_owe() {
        List<String> timeline = Expected.timeline(edition()).stream()
                .filter(line -> !REPORTS.contains(line.path("kind").asText()))
                .map(line -> line.path("kind").asText() + "|" + startsAt(line) + "|" + Expected.dueAt(line) + "|"
                        + line.path("what").asText())
                .toList();

        List<JsonNode> tracked = walk().work(row -> !row.path("kind").asText().equals("DUTY")
                && !REPORTS.contains(row.path("kind").asText()));

        assertThat(tracked.stream()
                        .map(row -> row.path("kind").asText() + "|"
                                + row.path("startsAt").asText(null) + "|"
                                + row.path("dueAt").asText(null) + "|"
                                + row.path("what").asText()))
                .containsExactlyInAnyOrderElementsOf(timeline);
        assertThat(tracked).hasSize(8);
        assertThat(walk().work("UNIT_REPORT")).hasSize(28);
    }

    private static String startsAt(JsonNode line) {
        return line.hasNonNull("from") ? line.path("from").asText() + "T00:00:00+07:00" : null;
    }
}
