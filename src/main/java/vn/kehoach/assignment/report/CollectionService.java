package vn.kehoach.assignment.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** The close of a collection: when all are in, or at its own deadline with the missing units named. */
@Service
@Transactional
public class CollectionService {

    private final ReportRequests requests;
    private final AssignmentWorkflow workflow;
    private final CollectionNotices notices;
    private final CollectedWork work;
    private final AuditTrail trail;
    private final Clock clock;

    CollectionService(
            ReportRequests requests,
            AssignmentWorkflow workflow,
            CollectionNotices notices,
            CollectedWork work,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.workflow = workflow;
        this.notices = notices;
        this.work = work;
        this.trail = trail;
        this.clock = clock;
    }

    /** When the collection closes by itself. */
    @Transactional(readOnly = true)
    public Instant closesAt(RequestId id) {
        return requests.get(id).closesAt();
    }

    /** What is collected, as the plan says it. */
    @Transactional(readOnly = true)
    public String whatOf(RequestId id) {
        return requests.get(id).what();
    }

    /** The plan of a collection. */
    @Transactional(readOnly = true)
    public PlanId planOf(RequestId id) {
        return requests.get(id).plan();
    }

    /**
     * Closes it; who has not reported is missing from now on, unless a later deadline of its own was granted: that unit owes
     * until then. Closing twice changes nothing.
     */
    public void close(RequestId id) {
        ReportRequest request = requests.get(id);
        boolean complete = work.open(id) == 0;
        if (!request.closed() && !complete && !request.mayCloseUnfinished(clock.instant())) {
            throw Refused.conflict("Đợt thu báo cáo chưa đủ báo cáo và chưa hết hạn, chưa đóng được");
        }
        if (request.close(complete, clock.instant())) {
            recordMissing(request, work.markMissing(id, clock.instant()));
            notices.closed(request.plan(), id, request.what());
        }
    }

    private void recordMissing(ReportRequest request, List<String> units) {
        if (!units.isEmpty()) {
            trail.record(AuditEntry.of(
                            "assignments-missing", "collection", request.id().toString())
                    .ofPlan(request.plan().value())
                    .with("count", units.size())
                    .with("units", units.stream().sorted().toList()));
        }
    }

    /**
     * The collections whose units have all reported and that are not closed yet. Found by looking, not by counting in the
     * transaction of a unit, so that units never wait for one another. One whose reports wait for a decision on the
     * alternatives, or were all withdrawn by it, stays open until its own deadline.
     */
    @Transactional(readOnly = true)
    public List<RequestId> complete() {
        return work.complete();
    }

    /** The draft report is ready. */
    public void drafted(RequestId id) {
        requests.get(id).drafted(clock.instant());
    }

    /** A round on the draft report opens. */
    public void consulted(RequestId id) {
        requests.get(id).consulted(clock.instant());
    }

    /** The report is final. */
    public void finalised(RequestId id) {
        requests.get(id).finalised(clock.instant());
    }

    /** The report went to the superior body. */
    public void submitted(RequestId id) {
        requests.get(id).submitted(clock.instant());
    }

    /**
     * Names as missing who did not report by a deadline of its own after the close either. Such a unit is told that it is
     * late for as long as the others were, before their collection closed.
     */
    public void nameLateComers() {
        work.markLateComers(clock.instant()).forEach((id, units) -> recordMissing(requests.get(id), units));
    }

    /** When the next of those is named. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextLateComer() {
        return work.nextLateComer();
    }

    /** Moves a complete collection on. */
    public void moveOn(RequestId id) {
        requests.get(id).complete(clock.instant());
        workflow.allReportsIn(id);
    }
}
