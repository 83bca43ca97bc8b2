package vn.kehoach.assignment.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;

/** What the roll of a conference means for the attendance that units owe. */
@Service
@Transactional
public class AttendanceWork {

    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final Clock clock;

    AttendanceWork(Assignments assignments, AssignmentWorkflow workflow, Clock clock) {
        this.assignments = assignments;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Whether a unit came.
     *
     * @param words how many, who instead, or why not
     */
    public record Came(boolean present, String words) {}

    /** The first moment for which attendance is owed; empty where nobody owes it by a date. */
    @Transactional(readOnly = true)
    public Optional<Instant> owedAt(PlanId plan) {
        return assignments.findByPlanIdAndKind(plan.value(), ObligationKind.ATTENDANCE).stream()
                .flatMap(owed -> owed.dueAt().stream())
                .min(Instant::compareTo);
    }

    /** Takes over the roll: what these units owed of attendance is done or missed, and nothing is left to be done by hand. */
    public void settle(PlanId plan, Map<String, Came> roll, String by) {
        List<AssignmentId> settled = assignments.findByPlanIdAndKind(plan.value(), ObligationKind.ATTENDANCE).stream()
                .filter(owed -> note(owed, roll, by))
                .map(Assignment::id)
                .toList();
        workflow.settled(settled, "Văn phòng đã điểm danh");
    }

    private boolean note(Assignment owed, Map<String, Came> roll, String by) {
        return Optional.ofNullable(roll.get(owed.view().unit()))
                .map(came -> owed.attended(came.present(), came.words(), clock.instant(), by))
                .orElse(false);
    }
}
