package vn.kehoach.assignment.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.event.AttendanceWork.Came;
import vn.kehoach.assignment.obligation.ObligationBuilder;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.testing.Rows;

/** What the roll says of a unit settles the attendance that it owed. */
class AttendanceWorkTest {

    private final WorkWorld world = new WorkWorld();
    private final AttendanceWork attendance = world.attendance();
    private PlanView plan;
    private Assignment duLich;
    private Assignment noiVu;

    @BeforeEach
    void two_units_owe_attendance() {
        plan = world.executing();
        List<Assignment> owed = world.owed(invited("2020-02-20T08:00").build());
        duLich = owed.get(0);
        noiVu = owed.get(1);
    }

    private ObligationBuilder invited(String moment) {
        return aDuty(plan)
                .kind(ObligationKind.ATTENDANCE)
                .of("so-du-lich", "so-noi-vu")
                .dueAt(world.moment(moment));
    }

    private void rollSays(Map<String, Came> roll) {
        world.clock.set("2020-02-20T11:00");
        attendance.settle(plan.id(), roll, OFFICE);
    }

    @Test
    void who_came_was_there_in_time_however_late_the_roll_is_written() {
        rollSays(Map.of("so-du-lich", new Came(true, "Có mặt 2 người")));

        assertThat(duLich.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(duLich.doneAt()).contains(world.moment("2020-02-20T08:00"));
        assertThat(Rows.column(duLich, "result")).isEqualTo("Có mặt 2 người");
        assertThat(Rows.column(duLich, "doneBy")).isEqualTo(OFFICE);
    }

    @Test
    void who_did_not_come_is_absent_with_the_reason() {
        rollSays(Map.of("so-noi-vu", new Came(false, "Vắng: họp sở")));

        assertThat(noiVu.status()).isEqualTo(AssignmentStatus.ABSENT);
        assertThat(noiVu.doneAt()).isEmpty();
        assertThat(Rows.column(noiVu, "result")).isEqualTo("Vắng: họp sở");
    }

    @Test
    void whom_the_roll_does_not_name_still_owes_it() {
        rollSays(Map.of("so-du-lich", new Came(true, "Có mặt 2 người")));

        assertThat(noiVu.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(world.told.settled).containsExactly(duLich.id());
    }

    @Test
    void a_corrected_roll_counts() {
        rollSays(Map.of("so-noi-vu", new Came(false, "Vắng: họp sở")));

        rollSays(Map.of("so-noi-vu", new Came(true, "Có mặt 1 người")));

        assertThat(noiVu.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void who_came_by_mistake_may_be_absent_after_all() {
        rollSays(Map.of("so-du-lich", new Came(true, "Có mặt 2 người")));

        rollSays(Map.of("so-du-lich", new Came(false, "Vắng: nhầm đơn vị")));

        assertThat(duLich.status()).isEqualTo(AssignmentStatus.ABSENT);
        assertThat(duLich.view().progress()).isZero();
    }

    @Test
    void attendance_that_is_not_owed_any_more_is_not_noted() {
        duLich.withdraw(world.clock.instant());

        rollSays(Map.of("so-du-lich", new Came(true, "Có mặt 2 người")));

        assertThat(duLich.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(world.told.settled).isEmpty();
    }

    @Test
    void other_work_of_a_unit_that_came_is_still_owed() {
        Assignment speech = world.owedByOne(aDuty(plan).at(1).build());

        rollSays(Map.of("so-du-lich", new Came(true, "Có mặt 2 người")));

        assertThat(speech.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void the_first_moment_for_which_attendance_is_owed_counts() {
        world.owed(invited("2020-02-19T14:00").at(1).build());

        assertThat(attendance.owedAt(plan.id())).contains(world.moment("2020-02-19T14:00"));
    }

    @Test
    void where_nobody_owes_attendance_there_is_no_such_moment() {
        assertThat(attendance.owedAt(world.executing().id())).isEmpty();
    }
}
