package vn.kehoach.assignment.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.PlanId;
import vn.kehoach.shared.Refused;

/** The close of a collection: when all are in, or at its own deadline with the missing units named. */
@Service
@Transactional
public class CollectionService {

    private final ReportRequests requests;
    private final AssignmentWorkflow workflow;
    private final CollectionNotices notices;
    private final JdbcClient queries;
    private final AuditTrail trail;
    private final Clock clock;

    CollectionService(
            ReportRequests requests,
            AssignmentWorkflow workflow,
            CollectionNotices notices,
            JdbcClient queries,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.workflow = workflow;
        this.notices = notices;
        this.queries = queries;
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
        boolean complete = openReports(id) == 0;
        if (!request.closed() && !complete && !request.mayCloseUnfinished(clock.instant())) {
            throw Refused.conflict("Đợt thu báo cáo chưa đủ báo cáo và chưa hết hạn, chưa đóng được");
        }
        if (request.close(!complete, clock.instant())) {
            recordMissing(request, markMissing(id));
            notices.closed(request.plan(), id, request.what());
        }
    }

    private List<String> markMissing(RequestId id) {
        return queries.sql("update assignment set status = 'MISSING', version = version + 1 "
                        + "where request_id = :id and status = 'OPEN' and not if_any and (due_at is null or due_at <= :now) "
                        + "returning unit_code")
                .param("id", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
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

    private long openReports(RequestId id) {
        return queries.sql("select count(*) from assignment where request_id = :id and status = 'OPEN'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /**
     * The collections whose units have all reported and that are not closed yet. Found by looking, not by counting in the
     * transaction of a unit, so that units never wait for one another. One whose reports wait for a decision on the
     * alternatives, or were all withdrawn by it, stays open until its own deadline.
     */
    @Transactional(readOnly = true)
    public List<RequestId> complete() {
        return queries.sql(
                        """
                        select r.id from report_request r
                        where r.closed_at is null
                          and not exists (select 1 from assignment a where a.request_id = r.id and a.status in ('OPEN', 'WAITING'))
                          and (exists (select 1 from assignment a where a.request_id = r.id and a.status <> 'WITHDRAWN')
                               or not exists (select 1 from assignment a where a.request_id = r.id))
                        """)
                .query((row, n) -> RequestId.of(row.getString(1)))
                .list();
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
        Map<UUID, List<String>> missing = new HashMap<>();
        queries.sql(
                        """
                        update assignment a set status = 'MISSING', version = a.version + 1
                        from report_request r
                        where r.id = a.request_id and r.closed_at is not null and a.status = 'OPEN' and not a.if_any
                          and a.due_at <= :now
                          and a.due_at + (r.closes_at - r.due_at) <= :now
                        returning r.id, a.unit_code
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    missing.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        missing.forEach((id, units) -> recordMissing(requests.get(new RequestId(id)), units));
    }

    /** When the next of those is named. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextLateComer() {
        return queries.sql(
                        """
                        select min(a.due_at + (r.closes_at - r.due_at)) from assignment a
                          join report_request r on r.id = a.request_id
                        where r.closed_at is not null and a.status = 'OPEN' and not a.if_any
                        """)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** Moves a complete collection on. */
    public void moveOn(RequestId id) {
        requests.get(id).complete(clock.instant());
        workflow.allReportsIn(id);
    }
}
