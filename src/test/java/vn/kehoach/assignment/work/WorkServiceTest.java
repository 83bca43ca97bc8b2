package vn.kehoach.assignment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.testing.Refusals.notFound;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanView;

/** The steps of a collection are entries of the plan's timeline: whoever takes a step is done with its entry. */
class WorkServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final WorkService work = new WorkService(world.assignments, world.clock);
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private Assignment entry(ObligationKind kind, String due) {
        return world.owedByOne(aDuty(plan)
                .kind(kind)
                .carriedByNobody()
                .of("van-phong-doan-khoi")
                .dueAt(world.moment(due))
                .build());
    }

    @Test
    void the_step_that_is_taken_is_done_now_by_whoever_took_it() {
        Assignment consolidation = entry(ObligationKind.CONSOLIDATION, "2020-02-25T17:00");
        Assignment finalisation = entry(ObligationKind.FINALISATION, "2020-03-10T17:00");

        work.reach(plan.id(), ObligationKind.CONSOLIDATION, OFFICE);

        assertThat(consolidation.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(consolidation.doneAt()).contains(world.clock.instant());
        assertThat(consolidation.cameLate()).isFalse();
        assertThat(finalisation.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void a_step_that_was_taken_before_is_done_at_that_moment() {
        Assignment consolidation = entry(ObligationKind.CONSOLIDATION, "2020-02-14T17:00");

        work.reach(plan.id(), ObligationKind.CONSOLIDATION, world.moment("2020-02-14T16:00"), OFFICE);

        assertThat(consolidation.doneAt()).contains(world.moment("2020-02-14T16:00"));
        assertThat(consolidation.cameLate()).isFalse();
    }

    @Test
    void a_step_that_is_taken_after_its_day_came_late() {
        Assignment consolidation = entry(ObligationKind.CONSOLIDATION, "2020-02-14T17:00");

        work.reach(plan.id(), ObligationKind.CONSOLIDATION, OFFICE);

        assertThat(consolidation.cameLate()).isTrue();
    }

    @Test
    void of_two_entries_of_one_kind_the_earlier_is_done_first() {
        Assignment later = entry(ObligationKind.FINALISATION, "2020-03-20T17:00");
        Assignment earlier = entry(ObligationKind.FINALISATION, "2020-03-10T17:00");

        assertThat(work.milestoneDue(plan.id(), ObligationKind.FINALISATION))
                .contains(world.moment("2020-03-10T17:00"));
        work.reach(plan.id(), ObligationKind.FINALISATION, OFFICE);

        assertThat(earlier.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(later.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(work.milestoneDue(plan.id(), ObligationKind.FINALISATION))
                .contains(world.moment("2020-03-20T17:00"));
    }

    @Test
    void a_step_without_an_entry_and_the_entry_of_another_plan_change_nothing() {
        Assignment consolidation = entry(ObligationKind.CONSOLIDATION, "2020-02-25T17:00");
        PlanView other = world.executing();

        work.reach(plan.id(), ObligationKind.FINAL_REPORT, OFFICE);
        work.reach(other.id(), ObligationKind.CONSOLIDATION, OFFICE);

        assertThat(consolidation.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(work.milestoneDue(plan.id(), ObligationKind.FINAL_REPORT)).isEmpty();
    }

    @Test
    void a_duty_that_somebody_carries_is_no_step() {
        Assignment duty = world.owedByOne(aDuty(plan).build());

        work.reach(plan.id(), ObligationKind.DUTY, WORKER);

        assertThat(duty.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void work_is_seen_by_its_id_and_an_unknown_id_is_refused() {
        Assignment duty = world.owedByOne(aDuty(plan).build());

        assertThat(work.view(duty.id()).what()).isEqualTo("Chuẩn bị tham luận");
        assertThat(work.view(duty.id()).office()).isEqualTo("van-phong-doan-khoi");
        notFound(() -> work.view(AssignmentId.next()));
    }
}
