package vn.kehoach.assignment.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.invalid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.deadline.ExtensionState;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.testing.Rows;

/** Carrying out a duty in steps, and what the office decides on it. */
class DutyServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final DutyService duties = world.duties();
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private Assignment owed() {
        return world.owedByOne(aDuty(plan).build());
    }

    private static DutyEntry at(int percent, String result) {
        return new DutyEntry(result, percent, false, List.of());
    }

    private static DutyEntry done(String result) {
        return new DutyEntry(result, 100, true, List.of());
    }

    private static DutyEntry done(int count) {
        return new DutyEntry("Đã mời", 100, true, List.of(), Optional.of(count));
    }

    private Assignment carriedOut() {
        Assignment duty = owed();
        duties.record(duty.id(), done("Đã gửi tham luận"), WORKER);
        return duty;
    }

    private static Review back(String reason, Instant until) {
        return new Review(ReviewDecision.RETURN, reason, Optional.ofNullable(until));
    }

    private static Review accept() {
        return new Review(ReviewDecision.ACCEPT, "", Optional.empty());
    }

    @Test
    void progress_is_noted_and_the_duty_stays_owed() {
        Assignment duty = owed();

        duties.record(duty.id(), at(40, "Đã phân công viết"), WORKER);

        assertThat(duty.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(duty.view().progress()).isEqualTo(40);
    }

    @Test
    void each_entry_is_kept_in_its_order() {
        Assignment duty = owed();

        duties.record(duty.id(), at(40, "Đã phân công viết"), WORKER);
        duties.record(duty.id(), at(70, "Đã có bản thảo"), WORKER);
        duties.record(duty.id(), done("Đã gửi"), WORKER);

        assertThat(world.submissions.of(duty.id().value()))
                .extracting(each -> Rows.column(each, "summary"))
                .containsExactly("Đã phân công viết", "Đã có bản thảo", "Đã gửi");
        assertThat(world.submissions.of(duty.id().value()))
                .extracting(each -> Rows.column(each, "number"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void who_is_done_owes_nothing_more() {
        Assignment duty = carriedOut();

        assertThat(duty.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(duty.view().progress()).isEqualTo(100);
        conflict(() -> duties.record(duty.id(), done("Lần nữa"), WORKER));
        assertThat(world.submissions.of(duty.id().value())).hasSize(1);
    }

    @Test
    void an_entry_with_nothing_in_it_is_refused() {
        Assignment duty = owed();

        String message =
                invalid(() -> duties.record(duty.id(), new DutyEntry("  ", 0, false, List.of()), WORKER), "result");

        assertThat(message).contains("chưa ghi gì");
        assertThat(world.submissions.of(duty.id().value())).isEmpty();
    }

    @Test
    void done_is_enough_and_a_file_is_enough() {
        Assignment first = owed();
        Assignment second = owed();
        String file = world.files.uploaded(second.id().value(), "tham-luan.pdf");

        duties.record(first.id(), new DutyEntry("", 0, true, List.of()), WORKER);
        duties.record(second.id(), new DutyEntry("", 0, false, List.of(file)), WORKER);

        assertThat(first.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(world.files.handedInWith(second.id().value())).containsExactly("tham-luan.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void progress_is_a_percentage_and_the_entry_is_not_kept_otherwise(int percent) {
        Assignment duty = owed();

        invalid(() -> duties.record(duty.id(), at(percent, "Đang làm"), WORKER), "progress");

        assertThat(world.submissions.of(duty.id().value())).isEmpty();
    }

    @Test
    void who_is_done_and_names_a_number_has_as_many_as_the_plan_asks_for() {
        Assignment duty = world.owedByOne(aDuty(plan).asking(22, null).build());

        String message = invalid(() -> duties.record(duty.id(), done(21), WORKER), "count");
        duties.record(duty.id(), done(22), WORKER);

        assertThat(message).contains("tối thiểu 22");
        assertThat(duty.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void on_the_way_there_every_number_is_taken_and_none_is_needed_at_the_end() {
        Assignment duty = world.owedByOne(aDuty(plan).asking(22, null).build());

        duties.record(duty.id(), new DutyEntry("Đã có 3", 10, false, List.of(), Optional.of(3)), WORKER);
        duties.record(duty.id(), done("Đã mời đủ"), WORKER);

        assertThat(duty.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void more_than_the_most_is_refused_too() {
        Assignment duty = world.owedByOne(aDuty(plan).asking(null, 5).build());

        invalid(() -> duties.record(duty.id(), done(6), WORKER), "count");

        assertThat(duty.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void what_is_done_after_its_deadline_is_marked_late() {
        Assignment duty = owed();
        world.clock.set("2020-02-21T08:00");

        duties.record(duty.id(), done("Muộn"), WORKER);

        assertThat(duty.cameLate()).isTrue();
        assertThat(Rows.column(world.lastVersion(duty), "late")).isEqualTo(true);
    }

    @Test
    void a_duty_that_is_done_leaves_no_extension_to_decide_but_one_in_progress_does() {
        Assignment duty = owed();
        world.extensions().ask(duty.id(), world.moment("2020-02-25T17:00"), "Chưa họp", world.caller(WORKER));

        duties.record(duty.id(), at(50, "Đang làm"), WORKER);
        assertThat(world.extensionRequests.pendingOf(duty.id())).isPresent();
        duties.record(duty.id(), done("Xong"), WORKER);

        assertThat(world.extensionRequests.statesOf(duty.id())).containsExactly(ExtensionState.LAPSED);
        assertThat(world.told.extensionsLapsed).containsExactly(duty.id());
    }

    @Test
    void the_duty_of_another_alternative_is_not_carried_out() {
        Assignment duty = world.waiting(aDuty(plan).onlyIf("ONLINE").build()).get(0);

        conflict(() -> duties.record(duty.id(), at(10, "Sớm"), WORKER), "không còn phải thực hiện");
    }

    @Test
    void the_work_of_a_unit_is_accepted_by_the_office() {
        assertThat(duties.acceptanceNeeded(owed().id())).isTrue();
    }

    @Test
    void nobody_accepts_their_own_work_neither_that_of_the_office_nor_that_of_its_body() {
        Assignment ofOffice =
                world.owedByOne(aDuty(plan).of("van-phong-doan-khoi").build());
        Assignment ofBody = world.owedByOne(aDuty(plan).of("doan-khoi").build());
        Assignment ofBoard =
                world.owedByOne(aDuty(plan).of("ban-to-chuc-doan-khoi").build());

        assertThat(duties.acceptanceNeeded(ofOffice.id())).isFalse();
        assertThat(duties.acceptanceNeeded(ofBody.id())).isFalse();
        assertThat(duties.acceptanceNeeded(ofBoard.id())).as("a board").isTrue();
    }

    @Test
    void accepted_work_stays_done_and_is_accepted_once() {
        Assignment duty = carriedOut();

        assertThat(duties.review(duty.id(), accept(), OFFICE)).isTrue();

        assertThat(duty.status()).isEqualTo(AssignmentStatus.DONE);
        conflict(() -> duties.review(duty.id(), accept(), OFFICE), "đã được xem xét");
    }

    @Test
    void work_in_progress_is_not_accepted() {
        Assignment duty = owed();
        duties.record(duty.id(), at(90, "Gần xong"), WORKER);

        conflict(() -> duties.review(duty.id(), accept(), OFFICE), "chưa được nộp");
    }

    @Test
    void returned_work_is_owed_again_by_the_same_deadline_where_no_other_is_named() {
        Assignment duty = carriedOut();

        boolean accepted = duties.review(duty.id(), back("Chưa có minh chứng", null), OFFICE);

        assertThat(accepted).isFalse();
        assertThat(duty.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(duty.dueAt()).contains(AssignmentBuilder.DUE);
        assertThat(world.moves.of(duty.id())).isEmpty();
        assertThat(world.said.the(MailKind.RETURN, WORKER).text())
                .isEqualTo("Công việc “Chuẩn bị tham luận” được trả lại.\n\nLý do: Chưa có minh chứng");
        assertThat(world.givenBack).singleElement().satisfies(back -> {
            assertThat(back.reason()).isEqualTo("Chưa có minh chứng");
            assertThat(back.until()).isEmpty();
        });
    }

    @Test
    void returned_work_may_have_a_later_deadline_which_is_noted() {
        Assignment duty = carriedOut();
        Instant until = world.moment("2020-02-27T17:00");

        duties.review(duty.id(), back("Chưa có minh chứng", until), OFFICE);

        assertThat(duty.dueAt()).contains(until);
        assertThat(world.moves.of(duty.id()))
                .containsExactly(new InMemoryMoves.Read(AssignmentBuilder.DUE, until, "Chưa có minh chứng", OFFICE));
        assertThat(world.said.the(MailKind.RETURN, WORKER).text()).contains("hạn mới 17g00 ngày 27/02/2020");
    }

    @Test
    void work_is_not_given_back_with_a_deadline_that_has_passed() {
        Assignment duty = carriedOut();

        invalid(() -> duties.review(duty.id(), back("Thiếu", world.moment("2020-02-17T17:00")), OFFICE), "newDueAt");

        assertThat(world.said.about(MailKind.RETURN)).isEmpty();
    }

    @Test
    void only_work_with_a_result_is_given_back() {
        Assignment duty = owed();

        conflict(() -> duties.review(duty.id(), back("Thiếu", null), OFFICE), "chưa có kết quả");
    }

    @Test
    void work_of_an_alternative_that_is_not_in_force_is_not_given_back() {
        PlanView conference = world.executing(PlanText.aConferenceWithAlternatives());
        Assignment duty = world.owedByOne(aDuty(conference).onlyIf("ONLINE").build());
        duties.record(duty.id(), done("Đã kiểm tra đường truyền"), WORKER);

        conflict(() -> duties.review(duty.id(), back("Thiếu", null), OFFICE), "phương án không còn áp dụng");

        assertThat(duty.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void after_a_return_the_next_result_is_looked_at_anew() {
        Assignment duty = carriedOut();
        duties.review(duty.id(), back("Chưa có minh chứng", null), OFFICE);

        duties.record(duty.id(), done("Đã bổ sung"), WORKER);

        assertThat(duties.review(duty.id(), accept(), OFFICE)).isTrue();
        assertThat(world.submissions.of(duty.id().value()))
                .extracting(each -> Rows.column(each, "decision"))
                .containsExactly(ReviewDecision.RETURN, ReviewDecision.ACCEPT);
    }
}
