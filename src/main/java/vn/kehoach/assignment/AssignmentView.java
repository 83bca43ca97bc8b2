package vn.kehoach.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.plan.ObligationKind;
import vn.kehoach.plan.PlanId;

/**
 * An assignment as others read it.
 *
 * @param unit code of the unit that owes it
 * @param office code of the office of the plan's lead body
 * @param owner who proposed the plan
 */
public record AssignmentView(
        AssignmentId id,
        PlanId plan,
        String planLabel,
        Optional<RequestId> request,
        ObligationKind kind,
        String unit,
        String office,
        String owner,
        String what,
        Optional<Instant> dueAt,
        int progress,
        boolean done) {

    /** Whether the unit is the accepting office itself. */
    public boolean ofOfficeItself() {
        return unit.equals(office);
    }
}
