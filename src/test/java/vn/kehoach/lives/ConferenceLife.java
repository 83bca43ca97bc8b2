package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.kehoach.walk.Cast;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Expected;
import vn.kehoach.walk.Paper;
import vn.kehoach.walk.Walk;

/** Đoàn Khối holds the conference of 37-KH on the tenth day of Tết: opinions, papers, invitations, and a roll at the door. */
interface ConferenceLife extends Life {

    List<String> DISTRICTS =
            List.of("quan-1", "quan-3", "quan-binh-thanh", "quan-go-vap", "huyen-cu-chi", "tp-thu-duc");

    List<String> SPEAKERS = List.of("so-du-lich", "so-ke-hoach-va-dau-tu");

    String LATE_WITH_ITS_OPINION = "quan-3";
    String ABSENT = "hoi-nong-dan";
    String OPINION_DUE = "2023-01-17T17:00";
    String PREPARED_BY = "2023-01-30";

    private List<String> named() {
        return StreamSupport.stream(walk().content().path("namedUnits").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode opinionOf(String unit) {
        return workOf("Góp ý dự thảo báo cáo", unit);
    }

    private JsonNode paperOf(String unit) {
        return workOf("chuẩn bị tham luận", unit);
    }

    private JsonNode attendanceOf(String unit) {
        return workOf("Đảm bảo thành phần tham dự", unit);
    }

    private String rollPath() {
        return "/api/plans/" + walk().plan() + "/attendance";
    }

    private String rollPage() {
        return "/ke-hoach/" + walk().plan() + "/diem-danh";
    }

    @Test
    @Order(110)
    default void the_28_units_that_the_document_names_are_all_known() {
        walk().clock("2022-12-19T08:00");
        walk().admin()
                .put("/api/registers/doan-khoi/2022/KH", Map.of("last", 36))
                .expect(200);

        walk().propose(Paper.example("37-KH-2022.txt"));

        assertThat(named()).containsExactlyElementsOf(Expected.unitsOf37());
        assertThat(walk().content().path("unitList").asInt()).isEqualTo(28);
        assertThat(walk().sheet().path("findings").findValuesAsText("rule")).doesNotContain("unknown-unit");
    }

    @Test
    @Order(120)
    default void the_drafter_is_told_how_many_working_days_tet_leaves() {
        List<JsonNode> pressure = new ArrayList<>();
        walk().sheet().path("findings").forEach(finding -> {
            if (finding.path("rule").asText().equals("holiday-pressure")) {
                pressure.add(finding);
            }
        });

        assertThat(pressure).hasSize(1);
        assertThat(pressure.get(0).path("message").asText())
                .contains("chỉ còn 22 ngày làm việc")
                .contains("ngày nghỉ lễ");
        assertThat(pressure.get(0).path("blocking").asBoolean()).isFalse();
        assertThat(office().get("/ke-hoach/" + walk().plan()).text()).contains("chỉ còn 22 ngày làm việc");
    }

    @Test
    @Order(130)
    default void a_named_unit_that_nobody_registered_stops_the_plan_until_it_is_mended() {
        ObjectNode content = walk().content();
        ObjectNode wrong = content.deepCopy();
        ((ArrayNode) wrong.path("namedUnits")).set(3, "Đoàn Sở Ngoại vụ tỉnh khác");
        Life.sign(wrong, "bithu");
        walk().save(wrong).expect(200);

        JsonNode refusal = office().tryToComplete(office().task("userTask_draftPlan"), Map.of("planReady", true))
                .expect(422)
                .json();
        dated(content);
        walk().save(content).expect(200);

        assertThat(Life.fields(refusal)).containsExactly("namedUnits[3]");
        assertThat(refusal.path("fields").path(0).path("message").asText()).contains("Đoàn Sở Ngoại vụ tỉnh khác");
    }

    /** The text has no date but that of the conference; who signs stands in no text. */
    private static void dated(ObjectNode content) {
        Life.sign(content, "bithu");
        Life.duty(content, 0).put("due", PREPARED_BY);
        Life.duty(content, 1).put("due", "2023-01-16").put("kind", "INVITATION");
        Life.duty(content, 2).put("due", PREPARED_BY);
        Life.duty(content, 3).put("due", OPINION_DUE);
        Life.duty(content, 4).put("due", PREPARED_BY);
        Life.duty(content, 7).put("due", PREPARED_BY);
    }

    @Test
    @Order(140)
    default void signed_it_is_number_37_of_the_year() {
        office().complete(office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk().clock("2022-12-23T08:30");
        secretary().complete(secretary().task(SIGN), Map.of("decision", "SIGN"));
        walk().clock("2022-12-23T09:00");

        assertThat(walk().sheet().path("number").asText()).isEqualTo("37-KH/ĐTN");
        assertThat(walk().state()).isEqualTo("EXECUTING");
        assertThat(office().read("/api/registers/doan-khoi/2022/KH")
                        .path("entries")
                        .path("items")
                        .path(0)
                        .path("joint")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Order(150)
    default void units_by_name_are_those_whom_the_plan_names() {
        List<JsonNode> line = office().all("/api/plans/" + walk().plan() + "/deliveries").stream()
                .filter(row -> row.path("lineText").asText().equals("Cơ sở Đoàn có tên"))
                .toList();

        assertThat(line.stream().map(row -> row.path("unit").asText()).distinct())
                .hasSize(28)
                .contains("so-du-lich", ABSENT)
                .doesNotContain("so-y-te");
        assertThat(office().get("/ke-hoach/" + walk().plan()).text())
                .contains("07g00 – 08g00: Đón tiếp đại biểu và phục vụ ăn sáng")
                .contains("08g00 – 11g00: Diễn ra hội nghị");
    }

    @Test
    @Order(210)
    default void the_office_sends_the_invitations_and_says_to_whom() {
        walk().clock("2023-01-12T09:00");
        JsonNode invitation = workOf("Gửi Thư mời", "doan-khoi");
        String invited = "Thường trực Thành Đoàn\nThường trực Đảng ủy Khối\nBan Dân vận Thành ủy";

        perform(office(), invitation, Map.of("progress", 100, "done", true, "result", invited));
        walk().settle();

        assertThat(workOf("Gửi Thư mời", "doan-khoi").path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(secretary()
                        .read("/api/assignments/" + invitation.path("id").asText())
                        .path("submissions")
                        .path(0)
                        .path("summary")
                        .asText())
                .isEqualTo(invited);
        assertThat(office().tasks(ACCEPT)).isEmpty();
    }

    @Test
    @Order(220)
    default void a_district_writes_its_opinion_and_the_drafter_reads_it() {
        Desk district = walk().deskOf("quan-1");
        JsonNode task = district.task(PERFORM, opinionOf("quan-1").path("id").asText());

        JsonNode refusal = district.tryToComplete(task, Map.of("progress", 100, "done", true))
                .expect(422)
                .json();
        for (String unit : DISTRICTS) {
            if (!unit.equals(LATE_WITH_ITS_OPINION)) {
                opine(unit);
            }
        }
        acceptAll();

        assertThat(task.path("name").asText()).contains("Góp ý");
        assertThat(Life.fields(refusal)).containsExactly("result");
        JsonNode opinion = opinionOf("quan-1");
        assertThat(opinion.path("kind").asText()).isEqualTo("OPINION");
        assertThat(opinion.path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(writtenBy("quan-1")).isEqualTo("Đề nghị bổ sung kết quả phối hợp của quan-1");
        assertThat(walk().deskOf("quan-go-vap")
                        .get("/api/assignments/" + opinion.path("id").asText())
                        .status())
                .isEqualTo(404);
    }

    private void opine(String unit) {
        perform(
                walk().deskOf(unit),
                opinionOf(unit),
                Map.of("progress", 100, "done", true, "result", "Đề nghị bổ sung kết quả phối hợp của " + unit));
    }

    private String writtenBy(String unit) {
        return office().read("/api/assignments/" + opinionOf(unit).path("id").asText())
                .path("submissions")
                .path(0)
                .path("summary")
                .asText();
    }

    @Test
    @Order(230)
    default void an_opinion_after_its_hour_is_late_and_is_kept() {
        walk().clock("2023-01-18T09:00");

        opine(LATE_WITH_ITS_OPINION);
        acceptAll();

        assertThat(opinionOf(LATE_WITH_ITS_OPINION).path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(opinionOf(LATE_WITH_ITS_OPINION).path("lateDays").asInt()).isEqualTo(1);
        assertThat(writtenBy(LATE_WITH_ITS_OPINION)).contains("bổ sung");
    }

    @Test
    @Order(240)
    default void the_two_units_that_speak_hand_in_their_papers() {
        for (String unit : SPEAKERS) {
            Desk desk = walk().deskOf(unit);
            Paper paper = Paper.pdf(unit, 30_000);
            String assignment = paperOf(unit).path("id").asText();
            String file = desk.attach(assignment, paper);
            perform(
                    desk,
                    paperOf(unit),
                    Map.of("progress", 100, "done", true, "result", "Bài tham luận", "attachmentIds", List.of(file)));

            assertThat(Paper.sha256(
                            office().get("/api/attachments/" + file).expect(200).bytes()))
                    .isEqualTo(paper.sha256());
            assertThat(walk().deskOf(ABSENT).get("/api/attachments/" + file).status())
                    .isEqualTo(404);
        }
        acceptAll();

        assertThat(workOf("chuẩn bị tham luận"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
    }

    @Test
    @Order(250)
    default void the_office_prepares_and_the_districts_say_what_they_plan_for_the_next_year() {
        walk().clock("2023-01-27T09:00");
        DISTRICTS.forEach(unit -> perform(walk().deskOf(unit), workOf("Chuẩn bị nội dung dự kiến", unit), DONE));
        perform(office(), workOf("xây dựng báo cáo sơ kết", "doan-khoi"), DONE);
        perform(office(), workOf("Chuẩn bị tài liệu", "doan-khoi"), DONE);
        acceptAll();

        assertThat(walk().work(row -> row.path("dueAt").asText().startsWith(PREPARED_BY)))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
    }

    @Test
    @Order(260)
    default void reminders_count_working_days_and_leave_tet_alone() {
        walk().clock("2023-01-31T07:00");

        assertThat(walk().mailDays("REMINDER", Cast.address("so-noi-vu")).stream()
                        .filter(day -> day.startsWith("2023-01"))
                        .toList())
                .containsExactly("2023-01-13T08:00:00+07:00", "2023-01-19T08:00:00+07:00", "2023-01-30T08:00:00+07:00");
        assertThat(walk().mails("REMINDER").stream()
                        .map(mail -> mail.path("plannedFor").asText().substring(0, 10)))
                .isNotEmpty()
                .noneMatch(day -> day.compareTo("2023-01-20") >= 0 && day.compareTo("2023-01-26") <= 0);
    }

    @Test
    @Order(310)
    default void at_the_door_the_office_takes_the_roll() {
        walk().clock("2023-01-31T07:30");
        List<Map<String, ?>> lines = new ArrayList<>();
        walk().work("ATTENDANCE").stream()
                .map(row -> row.path("unit").asText())
                .filter(unit -> !List.of(ABSENT, "so-noi-vu").contains(unit))
                .forEach(unit -> lines.add(Map.of("unit", unit, "present", 2, "absentReason", "")));
        DISTRICTS.forEach(unit -> lines.add(Map.of("unit", unit, "present", 1)));

        JsonNode refusal = office().put(
                        rollPath(),
                        Map.of(
                                "units",
                                List.of(
                                        Map.of("unit", ABSENT, "present", 0),
                                        Map.of("unit", "so-du-lich", "present", -1),
                                        Map.of("unit", "khong-co", "present", 1))))
                .expect(422)
                .json();
        JsonNode roll =
                office().put(rollPath(), Map.of("units", lines)).expect(200).json();
        walk().settle();

        assertThat(Life.fields(refusal)).containsExactly("units[0].absentReason", "units[1].present", "units[2].unit");
        assertThat(roll.path("expected").asInt()).isEqualTo(60);
        assertThat(roll.path("present").asInt()).isEqualTo(58);
        assertThat(attendanceOf("so-du-lich").path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(attendanceOf(ABSENT).path("state").asText()).isEqualTo("DUE_SOON");
        assertThat(walk().deskOf("so-du-lich").tasks(PERFORM))
                .noneMatch(task -> task.path("name").asText().contains("Tham dự"));
    }

    @Test
    @Order(320)
    default void on_a_phone_the_roll_is_a_page_with_its_totals() {
        walk().clock("2023-01-31T08:20");
        String fields = "?unit=" + ABSENT + "&present=&substitute=&absentReason=" + "V%E1%BB%81%20qu%C3%AA"
                + "&unit=so-noi-vu&present=1&substitute=Ph%C3%B3%20B%C3%AD%20th%C6%B0&absentReason=";

        int forUnit = walk().deskOf(ABSENT).get(rollPage()).status();
        int saved = office().post(rollPage() + fields, Map.of()).status();
        walk().settle();
        String page = office().get(rollPage()).expect(200).text();

        assertThat(forUnit).isEqualTo(403);
        assertThat(saved).isEqualTo(302);
        assertThat(page)
                .contains("59 người")
                .contains("dự kiến 60")
                .contains("33 có mặt, 1 vắng")
                .contains("Chi đoàn Hội Nông dân")
                .contains("width=device-width");
        assertThat(attendanceOf(ABSENT).path("state").asText()).isEqualTo("ABSENT");
        assertThat(attendanceOf("so-noi-vu").path("state").asText()).isEqualTo("DONE_ON_TIME");
        JsonNode instead = StreamSupport.stream(
                        office().read(rollPath()).path("units").spliterator(), false)
                .filter(line -> line.path("unit").asText().equals("so-noi-vu"))
                .findFirst()
                .orElseThrow();
        assertThat(instead.path("substitute").asText()).isEqualTo("Phó Bí thư");
        assertThat(instead.path("recordedBy").asText()).isEqualTo("vanphong");
    }

    @Test
    @Order(330)
    default void whoever_comes_after_all_is_noted_anew() {
        walk().clock("2023-01-31T09:10");

        office().put(rollPath(), Map.of("units", List.of(Map.of("unit", ABSENT, "present", 1))))
                .expect(200);
        office().put(
                        rollPath(),
                        Map.of("units", List.of(Map.of("unit", ABSENT, "present", 0, "absentReason", "Ghi nhầm"))))
                .expect(200);

        assertThat(attendanceOf(ABSENT).path("state").asText()).isEqualTo("ABSENT");
        assertThat(walk().work("ATTENDANCE"))
                .hasSize(28)
                .filteredOn(row -> row.path("state").asText().equals("DONE_ON_TIME"))
                .hasSize(27);
    }

    @Test
    @Order(410)
    default void the_plan_closes_and_all_of_it_can_be_read() {
        walk().clock("2023-02-01T09:00");

        walk().end("Hội nghị thành công");

        theLifeHasEnded();
        assertThat(walk().sheet().path("conclusion").asText()).isEqualTo("Hội nghị thành công");
        assertThat(office().put(rollPath(), Map.of("units", List.of(Map.of("unit", ABSENT, "present", 1))))
                        .status())
                .isEqualTo(409);
        assertThat(office().read(rollPath()).path("absent").asInt()).isEqualTo(1);
        assertThat(attendanceOf(ABSENT).path("state").asText()).isEqualTo("ABSENT");
        assertThat(writtenBy("quan-1")).isNotBlank();
        assertThat(office().all("/api/audit/" + walk().plan()).stream()
                        .map(row -> row.path("kind").asText()))
                .contains("attendance-taken", "plan-closed");
        assertThat(Walk.moment(walk().sheet().path("closedAt").asText()))
                .isBetween(Walk.moment("2023-02-01T09:00:00+07:00"), Walk.moment("2023-02-01T09:05:00+07:00"));
    }
}
