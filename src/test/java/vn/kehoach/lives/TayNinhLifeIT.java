package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.lives.TayNinh.DUONG_MINH_CHAU;
import static vn.kehoach.lives.TayNinh.HOA_THANH;
import static vn.kehoach.lives.TayNinh.HOSTS;
import static vn.kehoach.lives.TayNinh.PERFORM;
import static vn.kehoach.lives.TayNinh.SUBMIT;
import static vn.kehoach.lives.TayNinh.TP_TAY_NINH;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.Invariants;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.InOneGo;
import vn.kehoach.walk.StuckInstances;
import vn.kehoach.walk.Walk;

/** The dialogue of Tỉnh đoàn Tây Ninh in 2021, from its own text to CLOSED: two alternatives, and a month for a date. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOneGo.class)
class TayNinhLifeIT {

    private static final String INVITE = "Chọn cử và mời";
    private static final String SPREAD = "giới thiệu, thông tin rộng rãi";
    private static final String ATTEND = "Tham dự hội nghị";

    private TayNinh plan;
    private Walk walk;

    @BeforeAll
    void start(@TempDir Path folder) {
        plan = new TayNinh(RunningApplication.embedded(folder));
        walk = plan.walk();
    }

    @AfterAll
    void stop() {
        walk.application().close();
    }

    @AfterEach
    void nobody_met_an_error_and_nothing_is_stuck() {
        walk.settle();

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.incidents()).isZero();
        assertThat(new StuckInstances(walk).find()).isEmpty();
    }

    @Test
    @Order(10)
    void the_text_is_sent_and_read_with_its_two_alternatives() {
        walk.clock("2021-08-02T08:00");

        JsonNode read = plan.drafter()
                .upload("/api/plans/extract", TayNinh.text())
                .expect(200)
                .json();
        walk.propose(TayNinh.text());

        assertThat(read.path("findings").findValuesAsText("rule"))
                .contains("no-number", "no-issue-date", "before-vs-by");
        assertThat(walk.state()).isEqualTo("DRAFT");
        assertThat(walk.sheet().path("alternatives").findValuesAsText("id")).containsExactly("in-person", "online");
        assertThat(plan.event().path("month").asText()).isEqualTo("2021-10");
        assertThat(plan.event().path("tentative").asBoolean()).isTrue();
        assertThat(walk.sheet().path("findings").findValuesAsText("rule"))
                .contains("no-signatory-name", "unknown-unit");
    }

    @Test
    @Order(20)
    void the_drafter_completes_it_and_the_secretary_signs_it() {
        plan.complete();
        plan.drafter().complete(plan.drafter().task("userTask_draftPlan"), Map.of("planReady", true));
        walk.settle();
        int early = plan.choose(plan.drafter(), Map.of("alternative", "online", "reason", "Sớm quá"))
                .status();

        plan.sign();

        assertThat(early).isEqualTo(409);
        assertThat(walk.sheet().path("number").asText()).isEqualTo("01-KH/TĐTN");
        assertThat(walk.state()).isEqualTo("EXECUTING");
        assertThat(plan.mailed("DISPATCH")).contains("dv-duong-minh-chau", "dv-hoa-thanh", "dv-tp-tay-ninh");
    }

    @Test
    @Order(30)
    void before_a_decision_the_work_of_both_alternatives_waits_without_a_task() {
        List<JsonNode> bound = walk.work(row -> !row.path("alternative").isNull());

        assertThat(bound).hasSize(7).allSatisfy(row -> {
            assertThat(row.path("state").asText()).isEqualTo("NOT_STARTED");
            assertThat(row.path("waiting").asBoolean()).isTrue();
            assertThat(row.path("stateLabel").asText()).isEqualTo("Chờ quyết định phương án");
        });
        assertThat(HOSTS).allSatisfy(unit -> {
            assertThat(plan.unit(unit).tasks(PERFORM)).hasSize(1);
            assertThat(plan.unit(unit).task(PERFORM).path("name").asText()).contains(ATTEND);
            assertThat(plan.unit(unit).tasks(SUBMIT)).hasSize(1);
        });
        assertThat(page()).contains("Chờ quyết định phương án").contains("Chưa quyết định");
        assertThat(plan.event().path("headCounts").findValuesAsText("count")).containsExactly("22", "24", "46");
    }

    @Test
    @Order(40)
    void the_reading_of_before_is_shown_beside_the_date() {
        JsonNode report = walk.report(HOA_THANH);

        assertThat(report.path("dueAt").asText()).isEqualTo("2021-08-29T23:59:59+07:00");
        assertThat(report.path("dueReading").asText()).isEqualTo("trước ngày 30/08/2021: tính đến hết 29/08/2021");
        assertThat(page()).contains("trước ngày 30/08/2021: tính đến hết 29/08/2021");
        assertThat(plan.unit(HOA_THANH)
                        .sheet(plan.unit(HOA_THANH).task(SUBMIT))
                        .path("assignment")
                        .path("dueReading")
                        .asText())
                .contains("tính đến hết 29/08/2021");
    }

    @Test
    @Order(50)
    void a_decision_needs_the_right_person_a_known_alternative_and_a_reason() {
        Map<String, Object> online = Map.of("alternative", "online", "reason", "Chỉ thị 15");

        JsonNode nothing = plan.choose(plan.drafter(), Map.of()).expect(422).json();
        JsonNode unknown = plan.choose(plan.drafter(), Map.of("alternative", "hybrid", "reason", "x"))
                .expect(422)
                .json();

        assertThat(plan.choose(plan.unit(HOA_THANH), online).status()).isEqualTo(403);
        assertThat(plan.choose(walk.desk("vanphong"), online).status()).isEqualTo(404);
        assertThat(nothing.path("fields").findValuesAsText("field")).containsExactly("alternative", "reason");
        assertThat(unknown.path("fields").findValuesAsText("field")).containsExactly("alternative");
        assertThat(plan.event().path("version").asInt()).isZero();
        assertThat(plan.event().has("alternative")).isFalse();
    }

    @Test
    @Order(60)
    void in_person_opens_the_invitations_with_their_own_numbers_and_withdraws_what_is_for_online() {
        walk.clock("2021-08-05T08:00");

        plan.choose(plan.drafter(), Map.of("alternative", "in-person", "reason", "Dịch bệnh ổn", "version", 0))
                .expect(200);

        assertThat(plan.states(INVITE))
                .containsExactly("duong-minh-chau NOT_STARTED", "hoa-thanh NOT_STARTED", "tp-tay-ninh NOT_STARTED");
        assertThat(plan.states(SPREAD)).hasSize(4).allSatisfy(state -> assertThat(state)
                .endsWith(" WITHDRAWN"));
        assertThat(HOSTS.stream().map(this::asked)).containsExactly(22, 24, 46);
        assertThat(plan.event().path("place").asText()).startsWith("Sảnh Trung tâm học tập");
        assertThat(plan.event().path("expectedAttendance").asInt()).isEqualTo(100);
        assertThat(chosen("in-person").path("decidedBy").asText()).isEqualTo("tinhdoan-btckt");
        assertThat(chosen("in-person").path("reason").asText()).isEqualTo("Dịch bệnh ổn");
        assertThat(plan.mailed("WITHDRAWN"))
                .contains("dv-duong-minh-chau", "dv-hoa-thanh", "dv-tp-tay-ninh")
                .doesNotHaveDuplicates();
    }

    private int asked(String unit) {
        JsonNode row = plan.work(INVITE, unit).get(0);
        JsonNode task = plan.unit(unit).task(PERFORM, row.path("id").asText());
        return plan.unit(unit).sheet(task).path("assignment").path("quotaLeast").asInt();
    }

    private JsonNode chosen(String id) {
        List<JsonNode> chosen = new ArrayList<>();
        walk.sheet().path("alternatives").forEach(each -> {
            if (each.path("chosen").asBoolean()) {
                chosen.add(each);
            }
        });
        assertThat(chosen).hasSize(1);
        assertThat(chosen.get(0).path("id").asText()).isEqualTo(id);
        return chosen.get(0);
    }

    @Test
    @Order(70)
    void a_unit_is_not_done_with_fewer_people_than_the_plan_asks_for() {
        Desk unit = plan.unit(DUONG_MINH_CHAU);
        JsonNode task = invitation(DUONG_MINH_CHAU);

        JsonNode few = unit.tryToComplete(task, done(21)).expect(422).json();
        unit.complete(task, done(22));
        walk.settle();
        accept();

        assertThat(few.path("fields").findValuesAsText("field")).containsExactly("count");
        assertThat(few.path("detail").asText()).contains("tối thiểu 22");
        assertThat(plan.states(INVITE)).contains("duong-minh-chau DONE_ON_TIME");
    }

    private JsonNode invitation(String unit) {
        List<JsonNode> open = plan.work(INVITE, unit).stream()
                .filter(row -> !row.path("state").asText().equals("WITHDRAWN"))
                .toList();
        assertThat(open).hasSize(1);
        return plan.unit(unit).task(PERFORM, open.get(0).path("id").asText());
    }

    private static Map<String, Object> done(Integer count) {
        Map<String, Object> fields = new HashMap<>(Map.of("result", "Đã mời đủ", "progress", 100, "done", true));
        if (count != null) {
            fields.put("count", count);
        }
        return fields;
    }

    private void accept() {
        plan.office().tasks(TayNinh.ACCEPT).forEach(task -> plan.office().complete(task, Map.of("decision", "ACCEPT")));
        walk.settle();
    }

    @Test
    @Order(80)
    void online_withdraws_the_invitations_that_are_not_done_and_every_unit_has_the_new_work() {
        walk.clock("2021-08-10T08:00");
        plan.unit(HOA_THANH).complete(invitation(HOA_THANH), Map.of("result", "Đã mời 10 đồng chí", "progress", 40));
        int stale = plan.choose(plan.leader(), Map.of("alternative", "online", "reason", "Chỉ thị 15", "version", 0))
                .status();

        plan.choose(plan.leader(), Map.of("alternative", "online", "reason", "Tỉnh thực hiện Chỉ thị 15", "version", 1))
                .expect(200);

        assertThat(stale).isEqualTo(409);
        assertThat(plan.states(INVITE))
                .containsExactly("duong-minh-chau DONE_ON_TIME", "hoa-thanh WITHDRAWN", "tp-tay-ninh WITHDRAWN");
        assertThat(plan.states(SPREAD))
                .filteredOn(state -> state.endsWith(" NOT_STARTED"))
                .hasSize(4);
        assertThat(plan.unit(TP_TAY_NINH).tasks(PERFORM)).hasSize(2);
        assertThat(walk.engine("process-instance?businessKey="
                        + plan.work(INVITE, HOA_THANH).get(0).path("id").asText()))
                .isEmpty();
        assertThat(plan.event().path("place").asText()).startsWith("Phòng họp Tỉnh đoàn");
        assertThat(plan.event().path("headCounts")).isEmpty();
        assertThat(plan.event().has("expectedAttendance")).isFalse();
        assertThat(chosen("online").path("decidedBy").asText()).isEqualTo("tinhdoan-bithu");
    }

    @Test
    @Order(81)
    void whoever_lost_work_reads_in_one_mail_what_is_withdrawn_and_what_is_new() {
        String mail = plan.said("WITHDRAWN", "dv-hoa-thanh");
        String fresh = plan.said("TASK", "dv-duong-minh-chau");
        JsonNode kept = walk.office()
                .read("/api/assignments/"
                        + plan.work(INVITE, HOA_THANH).get(0).path("id").asText());

        assertThat(mail)
                .contains("Tỉnh thực hiện Chỉ thị 15")
                .contains("Không còn phải thực hiện: " + INVITE)
                .contains("Việc mới: " + SPREAD);
        assertThat(fresh).contains("Việc mới: " + SPREAD).doesNotContain("Không còn phải thực hiện");
        assertThat(kept.path("submissions").path(0).path("summary").asText()).isEqualTo("Đã mời 10 đồng chí");
    }

    @Test
    @Order(90)
    void the_same_alternative_again_changes_nothing() {
        List<String> before = plan.mailed("WITHDRAWN");

        plan.choose(plan.drafter(), Map.of("alternative", "online", "reason", "Nhắc lại"))
                .expect(200);

        assertThat(plan.event().path("version").asInt()).isEqualTo(2);
        assertThat(plan.mailed("WITHDRAWN")).isEqualTo(before);
    }

    @Test
    @Order(100)
    void four_opinions_are_refused_on_every_route_and_five_are_taken() {
        walk.clock("2021-08-20T08:00");
        Desk unit = plan.unit(DUONG_MINH_CHAU);
        JsonNode task = unit.task(SUBMIT);
        String engine = "/engine-rest/task/" + task.path("id").asText() + "/complete";

        JsonNode ours = unit.tryToComplete(task, report(4)).expect(422).json();
        int theirs = unit.post(
                        engine,
                        Map.of(
                                "variables",
                                Map.of(
                                        "summary", Map.of("value", "Bốn ý kiến"),
                                        "opinionCount", Map.of("value", 4))))
                .status();
        unit.complete(task, report(5));
        plan.unit(TP_TAY_NINH).complete(plan.unit(TP_TAY_NINH).task(SUBMIT), report(7));

        assertThat(ours.path("fields").findValuesAsText("field")).containsExactly("opinionCount");
        assertThat(ours.path("detail").asText()).contains("tối thiểu 05 ý kiến");
        assertThat(theirs).isBetween(400, 499);
        assertThat(walk.report(DUONG_MINH_CHAU).path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    private static Map<String, Object> report(int opinions) {
        return Map.of("summary", "Kiến nghị của chi đoàn, chi hội", "opinionCount", opinions);
    }

    @Test
    @Order(110)
    void a_unit_that_is_late_is_shown_so_and_may_still_report() {
        walk.clock("2021-08-30T08:00");
        String before = walk.report(HOA_THANH).path("state").asText();

        plan.unit(HOA_THANH).complete(plan.unit(HOA_THANH).task(SUBMIT), report(5));
        walk.clock("2021-08-30T09:00");

        assertThat(before).isEqualTo("OVERDUE");
        assertThat(walk.report(HOA_THANH).path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(walk.report(HOA_THANH).path("lateDays").asInt()).isEqualTo(1);
        assertThat(plan.mailed("REMINDER")).contains("dv-hoa-thanh");
        assertThat(walk.collection().path("counts").path("in").asInt()).isEqualTo(3);
        assertThat(walk.collection().path("closedAt").isNull()).isFalse();
    }

    @Test
    @Order(120)
    void the_office_reviews_the_reports_and_brings_the_collection_to_its_end() {
        walk.clock("2021-09-06T08:00");
        plan.office().tasks(TayNinh.REVIEW).forEach(task -> plan.office().complete(task, Map.of("decision", "ACCEPT")));
        walk.settle();

        assertThat(plan.office().tasks("userTask_consolidateReport"))
                .as("the text asks for no report upwards")
                .isEmpty();
        assertThat(plan.office().tasks("userTask_closePlan"))
                .as("before the event")
                .isEmpty();
        assertThat(walk.state()).isEqualTo("EXECUTING");
    }

    @Test
    @Order(130)
    void the_date_of_the_event_is_fixed_and_what_hangs_on_it_moves() {
        JsonNode attendance = plan.work(ATTEND, HOA_THANH).get(0);
        JsonNode nothing = plan.fix(plan.drafter(), Map.of()).expect(422).json();
        JsonNode past = plan.fix(plan.drafter(), Map.of("starts", "2021-09-01T08:00", "reason", "x"))
                .expect(422)
                .json();

        plan.fix(
                        plan.drafter(),
                        Map.of(
                                "starts", "2021-10-21T08:00",
                                "ends", "2021-10-21T11:00",
                                "reason", "Theo lịch của lãnh đạo Tỉnh đoàn"))
                .expect(200);

        JsonNode moved = plan.work(ATTEND, HOA_THANH).get(0);
        assertThat(nothing.path("fields").findValuesAsText("field")).containsExactly("starts", "reason");
        assertThat(past.path("fields").findValuesAsText("field")).containsExactly("starts");
        assertThat(attendance.path("dueAt").asText()).isEqualTo("2021-10-31T23:59:59+07:00");
        assertThat(attendance.path("dueFrom").asText()).isEqualTo("EVENT");
        assertThat(moved.path("id")).isEqualTo(attendance.path("id"));
        assertThat(moved.path("dueAt").asText()).isEqualTo("2021-10-21T08:00:00+07:00");
        assertThat(moved.path("originalDueAt").asText()).isEqualTo("2021-10-31T23:59:59+07:00");
        assertThat(Walk.due(plan.unit(HOA_THANH).task(PERFORM, moved.path("id").asText())))
                .isEqualTo(Walk.moment("2021-10-21T08:00:00+07:00"));
        assertThat(plan.event().path("starts").asText()).isEqualTo("2021-10-21T08:00");
        assertThat(plan.event().path("tentative").asBoolean()).isFalse();
        assertThat(plan.event().has("month")).isFalse();
    }

    @Test
    @Order(131)
    void units_read_the_old_and_the_new_date_and_who_decided() {
        JsonNode file = walk.office()
                .read("/api/assignments/"
                        + plan.work(ATTEND, HOA_THANH).get(0).path("id").asText());

        String mail = plan.said("EVENT", "dv-hoa-thanh");

        assertThat(mail)
                .contains("Theo lịch của lãnh đạo Tỉnh đoàn")
                .contains("08g00")
                .contains("21/10/2021")
                .contains("31/10/2021");
        assertThat(file.path("moves").path(0).path("from").asText()).isEqualTo("2021-10-31T23:59:59+07:00");
        assertThat(file.path("moves").path(0).path("by").asText()).isEqualTo("tinhdoan-btckt");
        assertThat(file.path("moves").path(0).path("reason").asText()).contains("Theo lịch của lãnh đạo");
    }

    @Test
    @Order(140)
    void the_date_can_move_again_and_the_same_date_changes_nothing() {
        plan.fix(plan.leader(), Map.of("starts", "2021-10-22T14:00", "reason", "Trùng họp Tỉnh ủy"))
                .expect(200);
        plan.fix(plan.leader(), Map.of("starts", "2021-10-22T14:00:00+07:00", "reason", "Lần nữa"))
                .expect(200);

        assertThat(plan.work(ATTEND, TP_TAY_NINH).get(0).path("dueAt").asText()).isEqualTo("2021-10-22T14:00:00+07:00");
        assertThat(plan.event().path("version").asInt()).isEqualTo(4);
        assertThat(plan.event().path("changes").findValuesAsText("reason"))
                .containsExactly(
                        "Dịch bệnh ổn",
                        "Tỉnh thực hiện Chỉ thị 15",
                        "Theo lịch của lãnh đạo Tỉnh đoàn",
                        "Trùng họp Tỉnh ủy");
    }

    @Test
    @Order(150)
    void back_in_person_the_invitations_are_owed_again_and_the_withdrawn_ones_stay_readable() {
        walk.clock("2021-10-05T08:00");
        spread(TP_TAY_NINH);
        walk.settle();
        accept();

        plan.choose(plan.drafter(), Map.of("alternative", "in-person", "reason", "Dịch đã được kiểm soát"))
                .expect(200);

        assertThat(plan.states(INVITE))
                .containsExactly(
                        "duong-minh-chau DONE_ON_TIME",
                        "hoa-thanh NOT_STARTED",
                        "hoa-thanh WITHDRAWN",
                        "tp-tay-ninh NOT_STARTED",
                        "tp-tay-ninh WITHDRAWN");
        assertThat(plan.states(SPREAD)).contains("tp-tay-ninh DONE_ON_TIME");
        assertThat(plan.event().path("place").asText()).startsWith("Sảnh Trung tâm học tập");
        assertThat(plan.event().path("starts").asText()).isEqualTo("2021-10-22T14:00");
        assertThat(plan.event().path("headCounts").findValuesAsText("count")).containsExactly("22", "24", "46");
    }

    /** The unit does its work for online. */
    private String spread(String unit) {
        String id = plan.work(SPREAD, unit).stream()
                .filter(row -> row.path("state").asText().equals("NOT_STARTED"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        plan.unit(unit).complete(plan.unit(unit).task(PERFORM, id), done(null));
        walk.settle();
        return id;
    }

    @Test
    @Order(155)
    void what_was_done_for_the_other_alternative_may_be_accepted_but_not_given_back() {
        plan.choose(plan.drafter(), Map.of("alternative", "online", "reason", "Lại có ca bệnh"))
                .expect(200);
        String id = spread(DUONG_MINH_CHAU);
        plan.choose(plan.drafter(), Map.of("alternative", "in-person", "reason", "Đã ổn"))
                .expect(200);
        JsonNode task = plan.office().task(TayNinh.ACCEPT, id);

        int back = plan.office()
                .tryToComplete(task, Map.of("decision", "RETURN", "reason", "Làm lại"))
                .status();
        plan.office().complete(task, Map.of("decision", "ACCEPT"));

        assertThat(back).isEqualTo(409);
        assertThat(plan.states(SPREAD)).contains("duong-minh-chau DONE_ON_TIME");
        assertThat(plan.states(INVITE))
                .filteredOn(state -> state.startsWith("hoa-thanh"))
                .containsExactly("hoa-thanh NOT_STARTED", "hoa-thanh WITHDRAWN", "hoa-thanh WITHDRAWN");
    }

    @Test
    @Order(160)
    void the_invitations_the_dialogue_and_the_duties_of_the_boards_are_done() {
        walk.clock("2021-10-12T08:00");
        plan.unit(HOA_THANH).complete(invitation(HOA_THANH), done(null));
        plan.unit(TP_TAY_NINH).complete(invitation(TP_TAY_NINH), done(50));
        walk.clock("2021-10-22T14:00");
        for (String user : List.of(
                "dv-duong-minh-chau",
                "dv-hoa-thanh",
                "dv-tp-tay-ninh",
                "tinhdoan-btckt",
                "tinhdoan-bantuyengiao",
                "tinhdoan-vanphong")) {
            Desk desk = walk.desk(user);
            desk.tasks(PERFORM).forEach(task -> desk.complete(task, done(null)));
        }
        walk.settle();
        accept();

        assertThat(plan.states(INVITE)).contains("hoa-thanh DONE_ON_TIME", "tp-tay-ninh DONE_ON_TIME");
        assertThat(plan.states(ATTEND))
                .contains("duong-minh-chau DONE_ON_TIME", "hoa-thanh DONE_ON_TIME", "tp-tay-ninh DONE_ON_TIME");
    }

    @Test
    @Order(170)
    void the_plan_closes_and_leaves_no_task_behind() {
        walk.clock("2021-10-29T08:00");
        walk.end(plan.office(), "Đã đối thoại trực tiếp");
        walk.clock("2021-10-29T09:00");

        int late = plan.choose(plan.drafter(), Map.of("alternative", "online", "reason", "Muộn"))
                .status();
        int moved = plan.fix(plan.drafter(), Map.of("starts", "2021-11-21T08:00", "reason", "Muộn"))
                .status();

        assertThat(walk.state()).isEqualTo("CLOSED");
        assertThat(late).isEqualTo(409);
        assertThat(moved).isEqualTo(409);
        assertThat(walk.engine("task")).isEmpty();
        assertThat(walk.engine("process-instance")).isEmpty();
    }

    @Test
    @Order(180)
    void everything_stays_readable_and_the_record_holds() {
        JsonNode verdict = walk.admin().read("/api/audit/verify");
        List<JsonNode> rows = walk.office().all("/api/audit/" + walk.plan());

        assertThat(verdict.path("ok").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(rows.stream().map(row -> row.path("kind").asText()))
                .contains("event-change-created", "assignment-withdrawn", "deadline-move-created", "plan-closed");
        assertThat(page()).contains("Dịch đã được kiểm soát").contains("Đã rút").contains("Lại có ca bệnh");
        Invariants.of(walk.application()).ofTheData();
    }

    private String page() {
        return walk.office().get("/ke-hoach/" + walk.plan()).expect(200).text();
    }
}
