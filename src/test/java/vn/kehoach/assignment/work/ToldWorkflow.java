package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;

/** What the processes were told, kept for looking at. */
public final class ToldWorkflow implements AssignmentWorkflow {

    public final List<AssignmentView> reports = new ArrayList<>();
    public final List<AssignmentView> duties = new ArrayList<>();
    public final Map<AssignmentId, Instant> deadlines = new LinkedHashMap<>();
    public final List<AssignmentId> extensionsAsked = new ArrayList<>();
    public final List<AssignmentId> extensionsLapsed = new ArrayList<>();
    public final List<RequestId> complete = new ArrayList<>();
    public final List<AssignmentId> settled = new ArrayList<>();
    public final List<PlanId> ended = new ArrayList<>();
    public final List<AssignmentId> withdrawn = new ArrayList<>();
    public final List<RequestId> collectionsOpened = new ArrayList<>();
    public final Map<RequestId, Instant> collectionsMoved = new LinkedHashMap<>();

    @Override
    public void reportsRequested(Collection<AssignmentView> some) {
        reports.addAll(some);
    }

    @Override
    public void dutiesAssigned(Collection<AssignmentView> some) {
        duties.addAll(some);
    }

    @Override
    public void deadlineMoved(AssignmentId id, Instant newDue) {
        deadlines.put(id, newDue);
    }

    @Override
    public void extensionRequested(AssignmentId id) {
        extensionsAsked.add(id);
    }

    @Override
    public void extensionLapsed(AssignmentId id) {
        extensionsLapsed.add(id);
    }

    @Override
    public void allReportsIn(RequestId id) {
        complete.add(id);
    }

    @Override
    public void settled(Collection<AssignmentId> work, String reason) {
        settled.addAll(work);
    }

    @Override
    public void planEnded(PlanId id, String reason) {
        ended.add(id);
    }

    @Override
    public void withdrawn(Collection<AssignmentId> work, String reason) {
        withdrawn.addAll(work);
    }

    @Override
    public void collectionOpened(RequestId id) {
        collectionsOpened.add(id);
    }

    @Override
    public void collectionMoved(RequestId id, Instant closesAt) {
        collectionsMoved.put(id, closesAt);
    }
}
