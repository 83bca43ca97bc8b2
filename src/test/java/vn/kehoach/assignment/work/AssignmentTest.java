package vn.kehoach.assignment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.work.AssignmentBuilder.BEFORE;
import static vn.kehoach.assignment.work.AssignmentBuilder.DUE;
import static vn.kehoach.assignment.work.AssignmentBuilder.WORKER;
import static vn.kehoach.assignment.work.AssignmentBuilder.anAssignment;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.shared.Refused;

class AssignmentTest {

    private static final Instant LATER = DUE.plusSeconds(7 * 86_400);

    @Test
    void a_report_that_comes_late_is_taken_all_the_same() {
        Assignment report = anAssignment().build();

        report.handIn(LATER, WORKER);

        assertThat(report.view().done()).isTrue();
        assertThat(report.late(LATER)).isTrue();
    }

    @Test
    void a_report_is_taken_once() {
        Assignment report = anAssignment().handedIn();

        assertThatThrownBy(() -> report.handIn(BEFORE, WORKER))
                .isInstanceOf(Refused.class)
                .hasMessage("Báo cáo đã được nộp");
    }

    @Test
    void a_returned_report_is_owed_again_by_its_new_deadline() {
        Assignment report = anAssignment().handedIn();

        report.reopen();
        report.moveTo(LATER, BEFORE, "Thiếu số liệu", "vanphong");

        assertThat(report.view().done()).isFalse();
        assertThat(report.view().progress()).isZero();
        assertThat(report.dueAt()).contains(LATER);
        report.handIn(BEFORE, WORKER);
        assertThat(report.view().done()).isTrue();
    }

    @Test
    void what_was_not_handed_in_cannot_be_returned() {
        Assignment report = anAssignment().build();

        assertThatThrownBy(report::reopen).isInstanceOf(Refused.class);
    }

    @Test
    void a_deadline_moves_only_into_the_future() {
        Assignment report = anAssignment().build();

        assertThatThrownBy(() -> report.moveTo(DUE, DUE, "Gia hạn", "vanphong"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đã qua");

        assertThat(report.dueAt()).contains(DUE);
    }

    @Test
    void an_extension_is_asked_for_only_while_the_report_or_the_duty_is_owed() {
        Assignment report = anAssignment().build();
        Assignment done = anAssignment().handedIn();
        Assignment duty = anAssignment().duty().build();

        report.requireExtendable();
        duty.requireExtendable();

        assertThatThrownBy(done::requireExtendable).isInstanceOf(Refused.class);
    }

    @Test
    void supplementing_has_until_the_deadline_of_the_plan_or_longer() {
        Assignment report = anAssignment().handedIn();
        report.reopen();

        assertThatThrownBy(() -> report.moveTo(DUE.minusSeconds(1), BEFORE, "Thiếu số liệu", "vanphong"))
                .isInstanceOf(Refused.class)
                .hasMessage("Hạn mới: không được trước hạn của đơn vị (ngày 20/02/2020)");
        assertThat(report.dueAt()).contains(DUE);
        report.moveTo(DUE, BEFORE, "Thiếu số liệu", "vanphong");
        report.moveTo(LATER, BEFORE, "Thiếu số liệu", "vanphong");
        report.moveTo(DUE, BEFORE, "Thiếu số liệu", "vanphong");
        assertThat(report.dueAt())
                .as("the plan's own, not that of an earlier return")
                .contains(DUE);
    }

    @Test
    void a_granted_deadline_is_never_earlier_and_is_the_units_own_from_then_on() {
        Assignment report = anAssignment().build();

        assertThatThrownBy(() -> report.extendTo(DUE.minusSeconds(1), BEFORE, "Gia hạn", "bithu"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không được trước hạn của đơn vị");
        report.extendTo(LATER, BEFORE, "Gia hạn", "bithu");
        report.handIn(BEFORE, WORKER);
        report.reopen();

        assertThatThrownBy(() -> report.moveTo(DUE, BEFORE, "Thiếu số liệu", "vanphong"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("27/02/2020");
    }

    @Test
    void late_once_is_late_for_good_and_by_the_most() {
        Assignment report = anAssignment().build();
        Instant threeDaysLate = DUE.plusSeconds(3 * 86_400);
        report.handIn(threeDaysLate, WORKER);
        report.reopen();
        report.moveTo(LATER, threeDaysLate, "Thiếu số liệu", "vanphong");

        report.handIn(LATER, WORKER);

        assertThat(report.late(LATER)).as("this time").isFalse();
        assertThat(report.cameLate()).isTrue();
    }

    @Test
    void a_report_in_time_that_comes_again_in_time_did_not_come_late() {
        Assignment report = anAssignment().handedIn();
        report.reopen();
        report.moveTo(LATER, BEFORE, "Thiếu số liệu", "vanphong");

        report.handIn(LATER, WORKER);

        assertThat(report.cameLate()).isFalse();
    }

    @Test
    void a_duty_goes_forward_until_it_is_done() {
        Assignment duty = anAssignment().duty().build();

        duty.progressTo(40, "Đã mời đại biểu");
        assertThat(duty.view().progress()).isEqualTo(40);
        duty.handIn(BEFORE, WORKER);

        assertThat(duty.view().progress()).isEqualTo(100);
        assertThatThrownBy(() -> duty.progressTo(50, "Lại")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE})
    void progress_is_a_percentage(int percent) {
        Assignment duty = anAssignment().duty().build();

        assertThatThrownBy(() -> duty.progressTo(percent, "Xong"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("từ 0 đến 100");

        assertThat(duty.view().progress()).isZero();
    }

    @Test
    void a_phase_of_the_timeline_is_owed_by_nobody() {
        Assignment phase = anAssignment().phase().build();

        assertThatThrownBy(() -> phase.handIn(BEFORE, WORKER)).isInstanceOf(Refused.class);
    }

    @Test
    void a_step_of_the_collection_is_reached_once() {
        Assignment step = anAssignment().build();

        step.reach(BEFORE, "vanphong");
        step.reach(LATER, "vanphong");

        assertThat(step.view().done()).isTrue();
    }

    @Test
    void work_of_the_office_itself_is_told_from_that_of_a_unit() {
        assertThat(anAssignment().of(AssignmentBuilder.OFFICE).duty().build().byOfficeItself())
                .isTrue();
        assertThat(anAssignment().duty().build().byOfficeItself()).isFalse();
    }

    @Test
    void what_has_no_deadline_is_never_late() {
        Assignment duty = anAssignment().duty().dueAt(null).build();

        assertThat(duty.late(LATER)).isFalse();
        assertThat(duty.view().dueAt()).isEqualTo(Optional.empty());
    }

    @Test
    void who_came_was_there_in_time_whenever_the_roll_is_written_down() {
        Assignment attendance = anAssignment().duty().build();

        boolean noted = attendance.attended(true, "Có mặt 2 người", LATER, "vanphong");

        assertThat(noted).isTrue();
        assertThat(attendance.view().done()).isTrue();
        assertThat(attendance.doneAt()).contains(DUE);
    }

    @Test
    void who_was_absent_owes_nothing_more_until_the_roll_is_corrected() {
        Assignment attendance = anAssignment().duty().build();

        attendance.attended(false, "Vắng: về quê", BEFORE, "vanphong");

        assertThat(attendance.view().done()).isFalse();
        assertThat(attendance.doneAt()).isEmpty();
        assertThatThrownBy(() -> attendance.handIn(BEFORE, WORKER)).isInstanceOf(Refused.class);
        assertThat(attendance.attended(true, "Có mặt 1 người", BEFORE, "vanphong"))
                .isTrue();
        assertThat(attendance.doneAt()).contains(BEFORE);
    }

    @Test
    void a_phase_of_the_timeline_is_not_in_the_roll() {
        assertThat(anAssignment().phase().build().attended(true, "", BEFORE, "vanphong"))
                .isFalse();
    }
}
