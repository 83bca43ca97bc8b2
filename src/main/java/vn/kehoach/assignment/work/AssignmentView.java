package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;

/**
 * An assignment as others read it.
 *
 * @param unit code of the unit that owes it
 * @param office code of the office that accepts it: that of the issuing body nearest above the unit
 * @param owner who proposed the plan
 * @param owed by when it is due
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
        Owed owed,
        int progress,
        boolean done) {

    /** The day that it has, whether somebody owes it or not. */
    public Optional<Instant> dueAt() {
        return owed.dueAt();
    }

    /** By when it has to be done; what nobody owes has to be done by no date. */
    public Optional<Instant> owedBy() {
        return owed.by();
    }

    /** Whether the unit is the accepting office itself. */
    public boolean ofOfficeItself() {
        return unit.equals(office);
    }
}
