package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.Collection;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;

/** What assignments tell their processes. */
public interface AssignmentWorkflow {

    /** These reports are owed from now on. */
    void reportsRequested(Collection<AssignmentView> reports);

    /** These duties are owed from now on. */
    void dutiesAssigned(Collection<AssignmentView> duties);

    /** The deadline moved; open tasks show the new one. */
    void deadlineMoved(AssignmentId id, Instant newDue);

    /** The unit asks for an extension; the office is to decide. */
    void extensionRequested(AssignmentId id);

    /** The unit reported before the decision; nothing is left to decide. */
    void extensionLapsed(AssignmentId id);

    /** Every unit has reported; the collection may move on. Told more than once, it moves on once. */
    void allReportsIn(RequestId id);

    /** What became of this work was decided elsewhere, such as in the roll of a conference; its tasks end. */
    void settled(Collection<AssignmentId> work, String reason);

    /** The plan is closed; what is still open ends. */
    void planEnded(PlanId id, String reason);

    /** This work is no longer owed; its tasks and timers end. */
    void withdrawn(Collection<AssignmentId> work, String reason);

    /** A collection opens after the work of its plan was given out. */
    void collectionOpened(RequestId id);

    /** The collection closes at another time. */
    void collectionMoved(RequestId id, Instant closesAt);
}
