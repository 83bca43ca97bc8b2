package vn.kehoach.assignment.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.testing.Rows;

/** Work that was given out is set going a hundred at a time, each piece once, and only while its plan runs. */
class LaunchServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final LaunchService launch =
            new LaunchService(world.planning.plans(), world.assignments, world.collections, world.told, this::take);
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    /** The table of collections, in memory. */
    private List<RequestId> take(PlanId id) {
        return world.collections.all().stream()
                .filter(request -> request.plan().equals(id))
                .filter(request -> Rows.column(request, "openedLate").equals(false))
                .filter(request -> Rows.column(request, "listed").equals(false))
                .peek(request -> ReflectionTestUtils.setField(request, "listed", true))
                .sorted(Comparator.comparing(request -> (Instant) Rows.column(request, "dueAt")))
                .map(ReportRequest::id)
                .toList();
    }

    private static String[] units(int count) {
        return IntStream.range(0, count).mapToObj(n -> "don-vi-" + n).toArray(String[]::new);
    }

    private static List<String> unitsOf(List<AssignmentView> some) {
        return some.stream().map(AssignmentView::unit).toList();
    }

    @Test
    void each_duty_is_set_going_once() {
        List<Assignment> duties =
                world.given(aDuty(plan).of("so-du-lich", "so-noi-vu").build());

        boolean more = launch.launchDuties(plan.id());
        launch.launchDuties(plan.id());

        assertThat(more).isFalse();
        assertThat(unitsOf(world.told.duties)).containsExactly("so-du-lich", "so-noi-vu");
        assertThat(duties).allMatch(Assignment::launched);
    }

    @Test
    void a_hundred_are_set_going_at_a_time_until_none_is_left() {
        world.given(aDuty(plan).of(units(201)).build());

        List<Boolean> more =
                List.of(launch.launchDuties(plan.id()), launch.launchDuties(plan.id()), launch.launchDuties(plan.id()));

        assertThat(more).containsExactly(true, true, false);
        assertThat(unitsOf(world.told.duties)).hasSize(201).doesNotHaveDuplicates();
    }

    @Test
    void after_exactly_a_hundred_it_is_looked_once_more() {
        world.given(aDuty(plan).of(units(100)).build());

        assertThat(launch.launchDuties(plan.id())).isTrue();
        assertThat(launch.launchDuties(plan.id())).isFalse();
        assertThat(world.told.duties).hasSize(100);
    }

    @Test
    void the_reports_of_one_collection_are_set_going_without_those_of_another() {
        Obligation first = aReport(plan).of("so-du-lich", "so-noi-vu").build();
        Obligation second = aReport(plan).of("so-xay-dung").build();
        world.given(first);
        world.given(second);

        boolean more = launch.launchReports(first.request().orElseThrow());

        assertThat(more).isFalse();
        assertThat(unitsOf(world.told.reports)).containsExactly("so-du-lich", "so-noi-vu");
        assertThat(world.told.duties).isEmpty();
    }

    @Test
    void what_waits_for_a_decision_on_the_event_is_not_set_going() {
        world.waiting(aDuty(plan).onlyIf("online").build());

        launch.launchDuties(plan.id());

        assertThat(world.told.duties).isEmpty();
    }

    @Test
    void the_collections_of_a_plan_are_told_once_by_their_deadlines() {
        Obligation later = aReport(plan).dueAt(world.moment("2020-03-20T17:00")).build();
        Obligation earlier =
                aReport(plan).dueAt(world.moment("2020-03-10T17:00")).build();
        world.given(later);
        world.given(earlier);

        List<RequestId> told = launch.requestsOf(plan.id());

        assertThat(told)
                .containsExactly(
                        earlier.request().orElseThrow(), later.request().orElseThrow());
        assertThat(launch.requestsOf(plan.id())).isEmpty();
    }

    @Test
    void under_a_plan_that_is_not_worked_on_nothing_is_set_going() {
        Obligation report = aReport(plan).build();
        world.given(report);
        world.given(aDuty(plan).build());
        PlanId issued = world.planning.issued(PlanText.aPlan());
        world.planning.plans().close(plan.id(), "Đã tổ chức xong");

        conflict(() -> launch.launchDuties(issued), "Đã ban hành", "chưa giao việc được");
        conflict(() -> launch.launchDuties(plan.id()), "chưa giao việc được");
        conflict(() -> launch.launchReports(report.request().orElseThrow()), "chưa giao việc được");
        conflict(() -> launch.requestsOf(plan.id()), "chưa giao việc được");

        assertThat(world.told.duties).isEmpty();
        assertThat(world.told.reports).isEmpty();
    }
}
