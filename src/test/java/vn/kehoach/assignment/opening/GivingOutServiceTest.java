package vn.kehoach.assignment.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aConferenceWithAlternatives;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.deadline.DeadlineParts;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.review.DueReadings;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.VietnamTime;

/** What an issued plan asks for is given out once: to each unit its own piece, and the plan is worked on from then. */
class GivingOutServiceTest {

    private static final String DUTY = "{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi danh sách', 'due': '2020-02-20'}";
    private static final String REPORT =
            "{'who': 'Cơ sở Đoàn', 'kind': 'UNIT_REPORT', 'what': 'Gửi báo cáo', 'due': '2020-02-20'}";

    private final WorkWorld world = new WorkWorld();
    private final GivingOutService giving = new GivingOutService(
            world.planning.plans(),
            world.planning.readers(),
            world.planning.events(),
            new WorkPlan(
                    world.planning.organisation(),
                    DueReadings.strict(),
                    DeadlineParts.relativeDue(world.planning.calendar())),
            new NewWork(
                    GivingOutServiceTest::policy,
                    world.planning.offices(),
                    world.obligations,
                    world.assignments,
                    world.collections,
                    world.workRounds()));

    private static AlternativeOutcome policy(Optional<String> boundTo, Optional<String> inForce, String state) {
        return boundTo.isEmpty() || boundTo.equals(inForce) ? AlternativeOutcome.OPEN : AlternativeOutcome.WAIT;
    }

    private PlanId sent(PlanText text) {
        PlanId id = world.planning.issued(text);
        world.planning.plans().dispatch(id);
        return id;
    }

    private PlanId given(PlanText text) {
        PlanId id = sent(text);
        giving.assign(id);
        return id;
    }

    private List<AssignmentView> work(PlanId id) {
        return world.assignments.of(id).stream().map(Assignment::view).toList();
    }

    private PlanState state(PlanId id) {
        return world.planning.plans().view(id).state();
    }

    @Test
    void a_unit_gets_its_piece_with_the_plans_number_its_deadline_and_the_office_that_accepts_it() {
        PlanId id = given(aPlan().owing(DUTY));

        assertThat(work(id)).singleElement().satisfies(duty -> {
            assertThat(duty.unit()).isEqualTo("so-du-lich");
            assertThat(duty.planLabel())
                    .isEqualTo(world.planning.plans().view(id).label());
            assertThat(duty.dueAt()).contains(VietnamTime.endOf(LocalDate.parse("2020-02-20")));
            assertThat(duty.office()).isEqualTo(world.planning.plans().view(id).leadOffice());
            assertThat(duty.done()).isFalse();
        });
        assertThat(state(id)).isEqualTo(PlanState.EXECUTING);
    }

    @Test
    void a_report_of_a_group_is_one_collection_and_a_report_of_each_unit() {
        PlanId id = given(aPlan().owing(REPORT));

        assertThat(world.collections.all()).singleElement().satisfies(collection -> {
            assertThat(collection.plan()).isEqualTo(id);
            assertThat(work(id)).hasSize(28).allMatch(report -> report.request().equals(Optional.of(collection.id())));
        });
        assertThat(work(id)).extracting(AssignmentView::unit).doesNotHaveDuplicates();
    }

    @Test
    void a_duty_opens_no_collection() {
        given(aPlan().owing(DUTY));

        assertThat(world.collections.all()).isEmpty();
    }

    @Test
    void who_owes_something_may_read_the_plan_from_then_on_and_nobody_else() {
        PlanId id = sent(aPlan().owing(DUTY));
        assertThat(world.planning.readers().mayRead(id, world.caller(WorkWorld.WORKER)))
                .isFalse();

        giving.assign(id);

        assertThat(world.planning.readers().mayRead(id, world.caller(WorkWorld.WORKER)))
                .isTrue();
        assertThat(world.planning.readers().mayRead(id, world.caller("dv-so-noi-vu")))
                .isFalse();
    }

    @Test
    void a_step_that_is_run_twice_gives_nothing_out_twice() {
        PlanId id = given(aPlan().owing(DUTY).owing(REPORT));

        giving.assign(id);

        assertThat(work(id)).hasSize(29);
        assertThat(world.collections.all()).hasSize(1);
        assertThat(world.obligations.of(id)).hasSize(2);
    }

    @Test
    void a_plan_that_is_not_issued_yet_is_refused_and_asks_nobody() {
        PlanId id = world.planning.submitted(aPlan().owing(DUTY));

        conflict(() -> giving.assign(id));

        assertThat(work(id)).isEmpty();
        assertThat(state(id)).isEqualTo(PlanState.SIGNING);
    }

    @Test
    void a_plan_that_nobody_was_sent_is_not_worked_on() {
        PlanId id = world.planning.issued(aPlan().owing(DUTY));

        conflict(() -> giving.assign(id));

        assertThat(state(id)).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void a_plan_that_is_concluded_stays_as_it_is() {
        PlanId id = world.planning.closed(aPlan().owing(DUTY));

        giving.assign(id);

        assertThat(work(id)).isEmpty();
        assertThat(state(id)).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void a_plan_that_asks_for_nothing_is_worked_on_all_the_same() {
        PlanId id = given(aPlan());

        assertThat(work(id)).isEmpty();
        assertThat(state(id)).isEqualTo(PlanState.EXECUTING);
    }

    @Test
    void what_belongs_to_an_alternative_waits_until_somebody_has_chosen() {
        PlanId id = given(aConferenceWithAlternatives()
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Trang trí hội trường', 'due': '2020-02-20',"
                        + " 'onlyIf': 'DIRECT'}")
                .owing(DUTY));

        assertThat(world.assignments.of(id))
                .extracting(each -> each.view().what() + " " + each.status())
                .contains("Trang trí hội trường " + AssignmentStatus.WAITING, "Gửi danh sách " + AssignmentStatus.OPEN);
    }
}
