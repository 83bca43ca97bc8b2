package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.plan.PlanWorld.DRAFTER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.plan.stop.StopsWithPlan.Stopped;

/** What a plan has given out ends with it: nothing is owed, nothing that was handed in is lost. */
class StoppedWorkTest {

    private final ClosingWorld world = new ClosingWorld();
    private PlanView plan;
    private Assignment handedIn;
    private Assignment owed;

    @BeforeEach
    void one_report_is_in_and_one_is_owed() {
        plan = world.work.executing();
        handedIn = world.work.owedByOne(aReport(plan).build());
        world.work
                .reports()
                .hand(
                        handedIn.id(),
                        new ReportEntry("Đã góp ý", false, "{}", ReportFacts.NONE, List.of()),
                        WorkWorld.WORKER);
        owed = world.work.owedByOne(aReport(plan).build());
    }

    private List<String> stop() {
        return world.stopped().planStopped(new Stopped(plan, "Đã thu hồi: Sai thẩm quyền", DRAFTER)).stream()
                .map(Addressee::id)
                .toList();
    }

    @Test
    void what_is_owed_counts_against_nobody_and_what_was_handed_in_or_never_came_stays() {
        Assignment missing = world.work.owedByOne(aReport(plan).build());
        world.neverCame(missing);

        stop();

        assertThat(owed.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(missing.status()).isEqualTo(AssignmentStatus.ENDED);
        assertThat(handedIn.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(world.work.told.ended).containsExactly(plan.id());
    }

    @Test
    void open_collections_are_closed_and_not_by_their_deadline() {
        stop();

        ReportRequest collection = world.work.collections.get(owed.request().orElseThrow());
        assertThat(collection.closed()).isTrue();
    }

    @Test
    void whoever_owes_or_waits_for_a_review_is_told_once() {
        assertThat(stop()).containsOnlyOnce(WorkWorld.WORKER);
    }
}
