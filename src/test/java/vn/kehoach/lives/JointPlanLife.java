package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Paper;
import vn.kehoach.walk.Walk;

/** Thành Đoàn and Liên đoàn Lao động issue 104-KHPH together: one document, two bodies, one number in two registers. */
interface JointPlanLife extends Life {

    String REPORT_DUE = "2021-12-10";

    List<String> YOUTH = List.of(
            "quan-1",
            "quan-3",
            "quan-binh-thanh",
            "quan-go-vap",
            "huyen-cu-chi",
            "tp-thu-duc",
            "cac-khu-che-xuat-va-cong-nghiep");

    List<String> UNIONS = List.of(
            "ldld-quan-1",
            "ldld-quan-3",
            "ldld-quan-binh-thanh",
            "ldld-quan-go-vap",
            "ldld-huyen-cu-chi",
            "ldld-tp-thu-duc",
            "cong-doan-khu-cong-nghiep");

    /** The unit whose people do not come to the conference. */
    String ABSENT = "ldld-quan-3";

    private static List<String> units() {
        return Stream.concat(YOUTH.stream(), UNIONS.stream()).toList();
    }

    private Desk union() {
        return walk().desk("ldld-vp");
    }

    private Desk chairman() {
        return walk().desk("ldld-pct");
    }

    private Desk deputySecretary() {
        return walk().desk("thanhdoan-pbt");
    }

    /** Each office accepts what its own units did. */
    @Override
    default void acceptAll() {
        walk().settle();
        for (Desk desk : List.of(office(), union())) {
            desk.tasks(ACCEPT).forEach(task -> desk.complete(task, Map.of("decision", "ACCEPT")));
        }
        walk().settle();
    }

    private JsonNode register(Desk desk, String body) {
        return desk.read("/api/registers/" + body + "/2021/KHPH");
    }

    private List<String> rules() {
        return walk().sheet().path("findings").findValuesAsText("rule");
    }

    @Test
    @Order(110)
    default void the_document_itself_becomes_the_plan_of_the_body_that_leads() {
        walk().clock("2021-11-19T08:00");
        walk().admin()
                .put("/api/registers/thanh-doan/2021/KHPH", Map.of("last", 103))
                .expect(200);

        walk().propose(Paper.example("104-KHPH-2021.txt"));

        JsonNode sheet = walk().sheet();
        assertThat(sheet.path("lead").asText()).isEqualTo("thanh-doan");
        assertThat(sheet.path("state").asText()).isEqualTo("DRAFT");
        assertThat(sheet.path("number").isNull()).isTrue();
        assertThat(sheet.path("content").path("issuers")).hasSize(2);
        assertThat(sheet.path("content").path("obligations")).hasSize(13);
        assertThat(rules()).contains("no-deadline", "no-signatory-name").doesNotContain("unknown-unit");
    }

    @Test
    @Order(120)
    default void the_partner_reads_the_draft_and_nobody_else_does() {
        String plan = "/api/plans/" + walk().plan();

        assertThat(union().get(plan).status()).isEqualTo(200);
        assertThat(chairman().get(plan).status()).isEqualTo(200);
        assertThat(union().put(plan + "/content", Map.of("version", 1, "content", Map.of("title", "x")))
                        .status())
                .isEqualTo(403);
        assertThat(walk().desk("vanphong").get(plan).status()).isEqualTo(404);
        assertThat(walk().deskOf("ldld-quan-1").get(plan).status()).isEqualTo(404);
    }

    @Test
    @Order(130)
    default void it_cannot_be_put_to_the_signatories_before_the_report_of_the_units_has_a_date() {
        ObjectNode content = walk().content();
        Life.sign(content, "ldld-pct", "thanhdoan-pbt");
        walk().save(content).expect(200);

        JsonNode refusal = office().tryToComplete(office().task("userTask_draftPlan"), Map.of("planReady", true))
                .expect(422)
                .json();

        assertThat(Life.fields(refusal)).containsExactly("obligations[9]");
        assertThat(refusal.path("fields").path(0).path("message").asText()).contains("phải có hạn trước khi ký");
        assertThat(walk().state()).isEqualTo("DRAFT");
    }

    @Test
    @Order(140)
    default void a_joint_plan_without_a_signatory_of_the_partner_is_not_ready_either() {
        ObjectNode content = walk().content();
        Life.duty(content, 9).put("due", REPORT_DUE);
        ((ArrayNode) content.path("signatories")).remove(0);
        walk().save(content).expect(200);

        JsonNode refusal = office().tryToComplete(office().task("userTask_draftPlan"), Map.of("planReady", true))
                .expect(422)
                .json();

        assertThat(Life.fields(refusal)).containsExactly("signatories");
        assertThat(refusal.path("fields").path(0).path("message").asText()).contains("Liên đoàn Lao động");
    }

    @Test
    @Order(150)
    default void dated_by_the_drafter_it_goes_to_the_first_signatory_of_the_document() {
        ObjectNode content = walk().content();
        content.set(
                "signatories",
                office().upload("/api/plans/extract", Paper.example("104-KHPH-2021.txt"))
                        .expect(200)
                        .json()
                        .path("signatories"));
        Life.sign(content, "ldld-pct", "thanhdoan-pbt");
        IntStream.of(0, 1, 2, 3, 5, 6, 8, 11)
                .forEach(index -> Life.duty(content, index).put("due", "2021-12-14"));
        walk().save(content).expect(200);

        office().complete(office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk().settle();

        assertThat(walk().state()).isEqualTo("SIGNING");
        assertThat(chairman().tasks(SIGN)).hasSize(1);
        assertThat(deputySecretary().tasks(SIGN)).isEmpty();
    }

    @Test
    @Order(210)
    default void one_signature_alone_issues_nothing() {
        chairman().complete(chairman().task(SIGN), Map.of("decision", "SIGN"));
        walk().settle();

        assertThat(walk().state()).isEqualTo("SIGNING");
        assertThat(walk().sheet().path("number").isNull()).isTrue();
        assertThat(register(office(), "thanh-doan").path("last").asInt()).isEqualTo(103);
        assertThat(register(union(), "ldld").path("entries").path("total").asInt())
                .isZero();
    }

    @Test
    @Order(220)
    default void a_return_by_one_makes_the_signature_of_the_other_void() {
        deputySecretary()
                .complete(
                        deputySecretary().task(SIGN),
                        Map.of("decision", "RETURN", "reason", "Thống nhất giai đoạn 2016 - 2020 ở mục III.3"));
        walk().settle();

        assertThat(walk().state()).isEqualTo("REVISING");
        assertThat(walk().sheet().path("signatures").findValuesAsText("state")).containsExactly("VOID", "RETURNED");
        assertThat(walk().sheet().path("number").isNull()).isTrue();
    }

    @Test
    @Order(230)
    default void revised_and_signed_by_both_it_takes_the_next_number_of_the_lead() {
        ObjectNode content = walk().content();
        ObjectNode report = Life.duty(content, 9);
        report.put("what", report.path("what").asText().replace("2016 - 2021", "2016 - 2020"));
        ((ObjectNode) content.withObject("/signing")).put("order", "PARALLEL");
        walk().save(content).expect(200);
        office().complete(office().task(REVISE), Map.of("nextStep", "SIGN"));
        walk().settle();
        walk().clock("2021-11-23T08:30");

        deputySecretary().complete(deputySecretary().task(SIGN), Map.of("decision", "SIGN"));
        walk().settle();
        assertThat(walk().sheet().path("number").isNull()).isTrue();
        chairman().complete(chairman().task(SIGN), Map.of("decision", "SIGN"));
        walk().clock("2021-11-23T09:00");

        assertThat(walk().sheet().path("number").asText()).isEqualTo("104-KHPH/TĐTN-LĐLĐ");
        assertThat(walk().state()).isEqualTo("EXECUTING");
    }

    @Test
    @Order(240)
    default void the_number_stands_in_both_registers_and_uses_up_one_of_the_lead_only() {
        JsonNode ofLead = register(office(), "thanh-doan");
        JsonNode ofPartner = register(union(), "ldld");

        assertThat(ofLead.path("last").asInt()).isEqualTo(104);
        assertThat(ofPartner.path("last").asInt()).isZero();
        for (JsonNode register : List.of(ofLead, ofPartner)) {
            JsonNode entry = register.path("entries").path("items").path(0);
            assertThat(register.path("entries").path("total").asInt()).isEqualTo(1);
            assertThat(entry.path("number").asText()).isEqualTo("104-KHPH/TĐTN-LĐLĐ");
            assertThat(entry.path("title").asText()).startsWith("Tổ chức Hội nghị đánh giá công tác phối hợp");
            assertThat(entry.path("date").asText()).startsWith("2021-11-23T");
            assertThat(entry.path("joint").asBoolean()).isTrue();
            assertThat(entry.path("lead").asText()).isEqualTo("thanh-doan");
        }
        assertThat(register(walk().desk("vanphong"), "thanh-doan")
                        .path("entries")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(310)
    default void it_goes_to_the_eight_lines_of_its_recipients_under_both_bodies() {
        List<JsonNode> deliveries = office().all("/api/plans/" + walk().plan() + "/deliveries");

        assertThat(deliveries.stream().map(row -> row.path("line").asInt()).distinct())
                .hasSize(8);
        assertThat(deliveries.stream().map(row -> row.path("unit").asText())).containsAll(units());
        assertThat(deliveries.stream()
                        .filter(row -> units().contains(row.path("unit").asText()))
                        .map(row -> row.path("purpose").asText())
                        .distinct())
                .containsExactly("ACT");
        assertThat(deliveries.stream().map(row -> row.path("state").asText()).distinct())
                .isSubsetOf("SENT", "FILED", "NO_ADDRESS");
    }

    @Test
    @Order(320)
    default void fourteen_units_of_both_bodies_each_have_their_own_report_and_task() {
        List<JsonNode> reports = walk().work("UNIT_REPORT");

        assertThat(reports.stream().map(row -> row.path("unit").asText())).containsExactlyInAnyOrderElementsOf(units());
        assertThat(reports)
                .allSatisfy(row -> assertThat(row.path("dueAt").asText()).isEqualTo(REPORT_DUE + "T23:59:59+07:00"));
        for (String unit : units()) {
            Desk desk = walk().deskOf(unit);
            assertThat(desk.tasks(SUBMIT)).as(unit).hasSize(1);
            assertThat(desk.all("/api/plans/" + walk().plan() + "/obligations"))
                    .as(unit)
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row.path("unit").asText()).isEqualTo(unit));
        }
    }

    @Test
    @Order(330)
    default void the_office_of_the_partner_sees_its_own_part_and_carries_out_what_its_body_owes() {
        List<JsonNode> seen = union().all("/api/plans/" + walk().plan() + "/obligations");

        assertThat(seen.stream().map(row -> row.path("unit").asText()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(UNIONS.stream(), Stream.of("ldld")).toList());
        assertThat(union().tasks(PERFORM))
                .hasSize(4)
                .allSatisfy(task -> assertThat(task.path("name").asText()).contains("104-KHPH/TĐTN-LĐLĐ"));
        assertThat(union().tasks(SUBMIT)).isEmpty();
        assertThat(union().get("/api/assignments/" + walk().reportId("quan-1")).status())
                .isEqualTo(404);
        assertThat(union().get("/api/assignments/" + walk().reportId("ldld-quan-1"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(340)
    default void an_invitation_is_marked_as_sent_with_whom_it_went_to() {
        walk().clock("2021-12-01T09:00");
        JsonNode ours = workOf("thư mời Thường trực Thành ủy", "thanh-doan");
        JsonNode theirs = workOf("Mời đại biểu tham dự thuộc Liên đoàn", "ldld");
        String invited = "Đại diện Thường trực Thành ủy\nBan Tổ chức Thành ủy\nBan Dân vận Thành ủy";

        JsonNode refusal = office().tryToComplete(
                        office().task(PERFORM, ours.path("id").asText()), Map.of("progress", 100, "done", true))
                .expect(422)
                .json();
        perform(office(), ours, Map.of("progress", 100, "done", true, "result", invited));
        perform(union(), theirs, Map.of("progress", 100, "done", true, "result", "Các công đoàn cấp trên cơ sở"));
        acceptAll();

        assertThat(Life.fields(refusal)).containsExactly("result");
        assertThat(workOf("thư mời Thường trực Thành ủy", "thanh-doan")
                        .path("state")
                        .asText())
                .isEqualTo("DONE_ON_TIME");
        assertThat(office().read("/api/assignments/" + ours.path("id").asText())
                        .path("submissions")
                        .path(0)
                        .path("summary")
                        .asText())
                .isEqualTo(invited);
        assertThat(workOf("Mời đại biểu tham dự thuộc Liên đoàn", "ldld")
                        .path("state")
                        .asText())
                .isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Order(350)
    default void every_unit_reports_and_each_office_accepts_those_of_its_own_units() {
        walk().clock("2021-12-08T09:00");

        for (String unit : units()) {
            Desk desk = walk().deskOf(unit);
            desk.complete(desk.task(SUBMIT), Map.of("summary", "Báo cáo phối hợp của " + unit));
        }
        walk().settle();
        assertThat(union().tasks(REVIEW)).hasSize(UNIONS.size());
        assertThat(office().tasks(REVIEW)).hasSize(units().size() - UNIONS.size());
        for (Desk desk : List.of(office(), union())) {
            desk.tasks(REVIEW).forEach(task -> desk.complete(task, Map.of("decision", "ACCEPT")));
        }
        walk().settle();

        assertThat(walk().work("UNIT_REPORT"))
                .hasSize(14)
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
    }

    @Test
    @Order(360)
    default void the_duties_of_both_bodies_and_of_the_units_are_done() {
        walk().clock("2021-12-13T09:00");
        List<Desk> desks = new ArrayList<>(List.of(office(), union()));
        units().stream().map(unit -> walk().deskOf(unit)).forEach(desks::add);

        for (Desk desk : desks) {
            desk.tasks(PERFORM).stream()
                    .filter(task -> !task.path("name").asText().contains("Tham dự"))
                    .forEach(task -> desk.complete(task, DONE));
        }
        acceptAll();

        assertThat(walk().work("DUTY"))
                .hasSize(35)
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
        assertThat(walk().work("INVITATION"))
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
    }

    @Test
    @Order(370)
    default void on_the_day_the_office_takes_the_roll_of_the_remote_sites() {
        String roll = "/api/plans/" + walk().plan() + "/attendance";
        List<Map<String, ?>> lines = units().stream()
                .<Map<String, ?>>map(unit -> unit.equals(ABSENT)
                        ? Map.of("unit", unit, "present", 0, "absentReason", "Điểm cầu mất kết nối")
                        : Map.of("unit", unit, "present", 3))
                .toList();
        int early = office().put(roll, Map.of("units", lines)).status();
        walk().clock("2021-12-16T09:00");

        int partner = union().put(roll, Map.of("units", lines)).status();
        office().put(roll, Map.of("units", lines)).expect(200);
        walk().settle();

        assertThat(early).isEqualTo(409);
        assertThat(partner).isEqualTo(403);
        assertThat(union().read(roll).path("present").asInt()).isEqualTo(39);
        assertThat(workOf("Tham dự đầy đủ", ABSENT).path("state").asText()).isEqualTo("ABSENT");
        assertThat(workOf("Tham dự đầy đủ", "quan-1").path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(walk().deskOf(ABSENT).tasks(PERFORM)).isEmpty();
    }

    @Test
    @Order(380)
    default void the_joint_report_is_consolidated_and_the_plan_closes() {
        walk().clock("2021-12-20T09:00");

        walk().end("Đã ký kết liên tịch 2021 - 2025");

        theLifeHasEnded();
        assertThat(union().read("/api/plans/" + walk().plan())
                        .path("conclusion")
                        .asText())
                .isEqualTo("Đã ký kết liên tịch 2021 - 2025");
        assertThat(walk().deskOf("ldld-quan-1")
                        .get("/api/plans/" + walk().plan())
                        .status())
                .isEqualTo(200);
        assertThat(Walk.moment(walk().sheet().path("closedAt").asText()))
                .isBetween(Walk.moment("2021-12-20T09:00:00+07:00"), Walk.moment("2021-12-20T09:05:00+07:00"));
    }
}
