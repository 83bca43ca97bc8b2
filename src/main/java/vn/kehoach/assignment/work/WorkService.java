package vn.kehoach.assignment.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;

/** How a piece of work stands, and the entries of the timeline that the steps of a collection reach. */
@Service
@Transactional
public class WorkService {

    private final Assignments assignments;
    private final Clock clock;

    WorkService(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /** A step of the collection is done: the entry of the timeline that stands for it is done too. */
    public void reach(PlanId plan, ObligationKind kind, String by) {
        reach(plan, kind, clock.instant(), by);
    }

    /** The same for a step that was taken at that moment. */
    public void reach(PlanId plan, ObligationKind kind, Instant at, String by) {
        assignments.openMilestones(plan.value(), kind).stream()
                .findFirst()
                .ifPresent(milestone -> milestone.reach(at, by));
    }

    /** The deadline of the entry of the timeline that stands for a step of the collection. */
    @Transactional(readOnly = true)
    public Optional<Instant> milestoneDue(PlanId plan, ObligationKind kind) {
        return assignments.openMilestones(plan.value(), kind).stream()
                .findFirst()
                .flatMap(Assignment::dueAt);
    }

    /** The assignment as it stands; an id that is not known is refused. */
    @Transactional(readOnly = true)
    public AssignmentView view(AssignmentId id) {
        return assignments.get(id).view();
    }
}
