package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.LEADER;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanView;

/** A unit asks for more time, and somebody else decides. */
class ExtensionServiceTest {

    private static final String REASON = "Chi đoàn chưa họp được";

    private final WorkWorld world = new WorkWorld();
    private final ExtensionService extensions = world.extensions();
    private final Instant later = world.moment("2020-02-25T17:00");
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private Assignment owed() {
        return world.owedByOne(aReport(plan).build());
    }

    private Assignment asked() {
        Assignment report = owed();
        ask(report, later);
        return report;
    }

    private void ask(Assignment work, Instant until) {
        extensions.ask(work.id(), until, REASON, world.caller(WORKER));
    }

    @Test
    void whoever_decides_is_told_what_is_asked_and_why() {
        Assignment report = asked();

        assertThat(world.said.toldOf(MailKind.EXTENSION))
                .contains(OFFICE, LEADER, "phobithu")
                .doesNotContain(WORKER);
        assertThat(world.said.the(MailKind.EXTENSION, LEADER).text())
                .isEqualTo("Đoàn Sở Du lịch xin gia hạn báo cáo “Gửi báo cáo góp ý” đến 17g00 ngày 25/02/2020."
                        + "\n\nLý do: " + REASON);
        assertThat(world.told.extensionsAsked).containsExactly(report.id());
        assertThat(report.dueAt()).as("nothing moves before the decision").contains(AssignmentBuilder.DUE);
    }

    @Test
    void more_time_for_a_duty_is_asked_in_the_words_of_a_duty() {
        ask(world.owedByOne(aDuty(plan).build()), later);

        assertThat(world.said.the(MailKind.EXTENSION, LEADER).text())
                .contains("xin gia hạn công việc “Chuẩn bị tham luận”");
    }

    @Test
    void to_another_unit_there_is_no_such_work() {
        Assignment report = owed();

        notFound(() -> extensions.ask(report.id(), later, REASON, world.caller("dv-so-noi-vu")));
        notFound(() -> extensions.ask(report.id(), later, REASON, world.caller(OFFICE)));

        assertThat(world.told.extensionsAsked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void there_must_be_a_reason(String empty) {
        Assignment report = owed();

        invalid(() -> extensions.ask(report.id(), later, empty, world.caller(WORKER)), "reason");
    }

    @Test
    void nobody_asks_for_the_deadline_that_they_have_or_for_an_earlier_one() {
        Assignment report = owed();

        invalid(() -> ask(report, AssignmentBuilder.DUE), "requestedDueAt");
        String message = invalid(() -> ask(report, AssignmentBuilder.DUE.minusSeconds(1)), "requestedDueAt");

        assertThat(message).contains("phải sau ngày 20/02/2020");
    }

    @Test
    void who_is_late_already_asks_for_a_moment_to_come() {
        Assignment report = owed();
        world.clock.set("2020-02-22T08:00");

        invalid(() -> ask(report, world.moment("2020-02-22T08:00")), "requestedDueAt");
        ask(report, world.moment("2020-02-22T08:01"));

        assertThat(world.extensionRequests.pendingOf(report.id())).isPresent();
    }

    @Test
    void one_request_at_a_time_waits() {
        Assignment report = asked();

        conflict(() -> ask(report, world.moment("2020-02-27T17:00")), "đang chờ quyết định");

        assertThat(world.extensionRequests.statesOf(report.id())).hasSize(1);
    }

    @Test
    void what_is_handed_in_needs_no_more_time() {
        Assignment report = owed();
        report.handIn(world.clock.instant(), WORKER);

        conflict(() -> ask(report, later), "báo cáo chưa nộp");
    }

    @Test
    void after_the_close_of_the_collection_nobody_asks_for_more_time() {
        Assignment report = owed();
        ReflectionTestUtils.setField(report, "status", AssignmentStatus.MISSING);

        conflict(() -> ask(report, later), "đợt thu chưa đóng");
    }

    @Test
    void whoever_is_to_come_to_a_conference_comes_on_its_day() {
        Assignment attendance =
                world.owedByOne(aDuty(plan).kind(ObligationKind.ATTENDANCE).build());

        conflict(() -> ask(attendance, later), "ngày của kế hoạch");
    }

    @Test
    void the_own_work_of_the_office_is_decided_by_its_leaders_alone() {
        Assignment own = world.owedByOne(aDuty(plan).of("van-phong-doan-khoi").build());

        extensions.ask(own.id(), later, REASON, world.caller(OFFICE));

        assertThat(world.said.toldOf(MailKind.EXTENSION))
                .contains(LEADER, "phobithu")
                .doesNotContain(OFFICE);
    }

    @Test
    void a_granted_deadline_counts_from_then_on_and_its_move_is_kept() {
        Assignment report = asked();

        extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.empty(), "", LEADER);

        assertThat(report.dueAt()).contains(later);
        assertThat(world.told.deadlines).containsEntry(report.id(), later);
        assertThat(world.moves.of(report.id()))
                .containsExactly(new InMemoryMoves.Read(
                        AssignmentBuilder.DUE, later, "Gia hạn theo đề nghị của đơn vị", LEADER));
        assertThat(world.extensionRequests.statesOf(report.id())).containsExactly(ExtensionState.GRANTED);
    }

    @Test
    void the_unit_reads_until_when_and_what_the_leader_added() {
        Assignment report = asked();
        world.said.forget();

        extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.empty(), "Lần cuối", LEADER);

        assertThat(world.said.the(MailKind.EXTENSION, WORKER).text())
                .isEqualTo("Báo cáo “Gửi báo cáo góp ý” được gia hạn đến 17g00 ngày 25/02/2020.\n\nÝ kiến: Lần cuối");
    }

    @Test
    void another_date_than_the_one_asked_for_may_be_granted() {
        Assignment report = asked();
        Instant sooner = world.moment("2020-02-22T17:00");

        extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.of(sooner), "Sớm hơn", LEADER);

        assertThat(report.dueAt()).contains(sooner);
    }

    @Test
    void no_date_before_the_one_that_the_unit_has_is_granted() {
        Assignment report = asked();
        Instant before = world.moment("2020-02-19T17:00");

        invalid(
                () -> extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.of(before), "", LEADER),
                "newDueAt");

        assertThat(report.dueAt()).contains(AssignmentBuilder.DUE);
        assertThat(world.told.deadlines).isEmpty();
    }

    @Test
    void a_date_that_has_passed_meanwhile_is_not_granted() {
        Assignment report = asked();
        world.clock.set("2020-02-26T08:00");

        String message = invalid(
                () -> extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.empty(), "", LEADER),
                "newDueAt");

        assertThat(message).contains("17g00 ngày 25/02/2020 đã qua");
    }

    @Test
    void who_was_named_missing_meanwhile_owes_it_again_until_the_granted_date() {
        Assignment report = asked();
        ReflectionTestUtils.setField(report, "status", AssignmentStatus.MISSING);

        extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.empty(), "", LEADER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void a_refusal_moves_nothing_and_says_why() {
        Assignment report = asked();
        world.said.forget();

        extensions.decide(report.id(), ExtensionDecision.REFUSE, Optional.empty(), "Đã đủ thời gian", LEADER);

        assertThat(report.dueAt()).contains(AssignmentBuilder.DUE);
        assertThat(world.moves.of(report.id())).isEmpty();
        assertThat(world.extensionRequests.statesOf(report.id())).containsExactly(ExtensionState.REFUSED);
        assertThat(world.said.the(MailKind.EXTENSION, WORKER).text())
                .isEqualTo("Báo cáo “Gửi báo cáo góp ý” không được gia hạn.\n\nÝ kiến: Đã đủ thời gian");
    }

    @ParameterizedTest
    @EnumSource
    void who_asks_does_not_answer(ExtensionDecision decision) {
        Assignment report = asked();

        forbidden(
                () -> extensions.decide(report.id(), decision, Optional.empty(), "Tự quyết", WORKER),
                "không tự quyết định");

        assertThat(world.extensionRequests.statesOf(report.id())).containsExactly(ExtensionState.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_asked_for_or_was_answered_is_not_decided(ExtensionDecision decision) {
        Assignment never = owed();
        Assignment answered = asked();
        extensions.decide(answered.id(), ExtensionDecision.REFUSE, Optional.empty(), "Không", LEADER);

        conflict(() -> extensions.decide(never.id(), decision, Optional.empty(), "", LEADER), "Không có đề nghị");
        conflict(() -> extensions.decide(answered.id(), decision, Optional.empty(), "", LEADER), "Không có đề nghị");
    }

    @Test
    void after_a_refusal_the_unit_may_ask_again() {
        Assignment report = asked();
        extensions.decide(report.id(), ExtensionDecision.REFUSE, Optional.empty(), "Chưa đủ lý do", LEADER);

        ask(report, later);

        assertThat(world.extensionRequests.statesOf(report.id()))
                .containsExactly(ExtensionState.REFUSED, ExtensionState.PENDING);
    }

    @Test
    void after_a_grant_only_a_still_later_date_is_asked_for() {
        Assignment report = asked();
        extensions.decide(report.id(), ExtensionDecision.GRANT, Optional.empty(), "", LEADER);

        invalid(() -> ask(report, later), "requestedDueAt");
        ask(report, later.plusSeconds(3600));

        assertThat(world.extensionRequests.pendingOf(report.id())).isPresent();
    }

    @Test
    void what_never_was_asked_for_does_not_lapse() {
        Assignment report = owed();

        extensions.lapse(report.id());

        assertThat(world.told.extensionsLapsed).isEmpty();
    }
}
