package vn.kehoach.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.UnitView;
import vn.kehoach.plan.EventView;
import vn.kehoach.plan.IssuingOffices;
import vn.kehoach.plan.PlanContent;
import vn.kehoach.plan.PlanEvents;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanState;
import vn.kehoach.plan.PlanView;
import vn.kehoach.plan.content.ObligationKind;
import vn.kehoach.shared.Refused;

/** Turns an issued plan into assignments and sets their processes going, a batch at a time. */
@Service
@Transactional
public class WorkService {

    private static final int BATCH = 100;
    private static final Set<PlanState> WORKED_ON = EnumSet.of(PlanState.EXECUTING, PlanState.CLOSED);

    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanEvents events;
    private final AlternativePolicy alternatives;
    private final WorkPlan workPlan;
    private final IssuingOffices offices;
    private final ObligationRows obligations;
    private final Assignments assignments;
    private final ReportRequests requests;
    private final WorkRounds rounds;
    private final RoundTable roundTable;
    private final AssignmentWorkflow workflow;
    private final JdbcClient queries;
    private final AuditTrail trail;
    private final Clock clock;

    WorkService(
            PlanService plans,
            PlanReaders readers,
            PlanEvents events,
            AlternativePolicy alternatives,
            WorkPlan workPlan,
            IssuingOffices offices,
            ObligationRows obligations,
            Assignments assignments,
            ReportRequests requests,
            WorkRounds rounds,
            RoundTable roundTable,
            AssignmentWorkflow workflow,
            JdbcClient queries,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.events = events;
        this.alternatives = alternatives;
        this.workPlan = workPlan;
        this.offices = offices;
        this.obligations = obligations;
        this.assignments = assignments;
        this.requests = requests;
        this.rounds = rounds;
        this.roundTable = roundTable;
        this.workflow = workflow;
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes the obligations and assignments of an issued plan; a second call changes nothing. */
    public void assign(PlanId id) {
        PlanView plan = plans.view(id);
        if (WORKED_ON.contains(plan.state())) {
            return;
        }
        requireState(plan, PlanState.ISSUED);
        PlanContent content = plans.content(id);
        EventView event = events.viewLocked(id);
        List<Obligation> work = workPlan.of(plan, content, event.line());
        if (work.isEmpty() || !obligations.exist(work.get(0))) {
            obligations.save(work);
            work.forEach(obligation -> openRequest(obligation, content));
            UnaryOperator<String> accepting = offices.acceptingFor(plan);
            work.forEach(obligation -> assignments.saveAll(
                    assignmentsOf(obligation, event, accepting).toList()));
            work.forEach(rounds::planSecond);
            readers.letReadIssued(
                    id,
                    work.stream()
                            .flatMap(each -> each.units().stream())
                            .distinct()
                            .map(UnitView::groupId)
                            .toList());
            plans.startExecuting(id);
        }
    }

    private static void requireState(PlanView plan, PlanState state) {
        if (plan.state() != state) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + plan.state().label() + "”, chưa giao việc được");
        }
    }

    private void openRequest(Obligation obligation, PlanContent content) {
        if (obligation.request().isPresent()) {
            Instant due = obligation.due().orElseThrow();
            requests.save(ReportRequest.of(obligation, due, WorkPlan.closesAt(due, content)));
        }
    }

    private Stream<Assignment> assignmentsOf(Obligation obligation, EventView event, UnaryOperator<String> accepting) {
        AlternativeOutcome begin = alternatives.decide(obligation.onlyIf(), event.alternative(), AlternativePolicy.NEW);
        return obligation.units().stream().map(unit -> Assignment.of(obligation, unit)
                .acceptedBy(accepting.apply(unit))
                .beginning(begin));
    }

    /** Starts the next duties of a plan; tells whether some are left. */
    public boolean launchDuties(PlanId id) {
        requireState(plans.view(id), PlanState.EXECUTING);
        List<Assignment> batch = assignments.dutiesToLaunch(id.value(), BATCH);
        workflow.dutiesAssigned(launched(batch));
        return batch.size() == BATCH;
    }

    /** Starts the next reports of a collection; tells whether some are left. */
    public boolean launchReports(RequestId id) {
        requireState(plans.view(requests.get(id).plan()), PlanState.EXECUTING);
        List<Assignment> batch = assignments.reportsToLaunch(id.value(), BATCH);
        workflow.reportsRequested(launched(batch));
        return batch.size() == BATCH;
    }

    private static Collection<AssignmentView> launched(List<Assignment> batch) {
        batch.forEach(Assignment::launch);
        return batch.stream().map(Assignment::view).toList();
    }

    /** The collections that open with the plan, each once; others follow by themselves. */
    public List<RequestId> requestsOf(PlanId id) {
        requireState(plans.view(id), PlanState.EXECUTING);
        return queries.sql(
                        """
                        with listed as (update report_request set listed = true
                                        where plan_id = :plan and not opened_late and not listed returning id, due_at)
                        select id from listed order by due_at, id
                        """)
                .param("plan", id.value())
                .query((row, n) -> RequestId.of(row.getString(1)))
                .list();
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

    /** The plan is closed: what is still open stays as it is, and nobody is reminded of it any more. */
    public void endAll(PlanId id, String reason) {
        int ended = end(id, "ENDED", List.of("OPEN", "MISSING")) + end(id, "WITHDRAWN", List.of("WAITING"));
        roundTable.end(id);
        if (ended > 0) {
            trail.record(AuditEntry.of("assignments-ended", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("count", ended));
        }
        workflow.planEnded(id, reason);
    }

    private int end(PlanId id, String status, List<String> from) {
        return queries.sql("update assignment set status = :status, ended_at = :now, version = version + 1 "
                        + "where plan_id = :plan and status in (:from)")
                .param("from", from)
                .param("status", status)
                .param("now", Timestamp.from(clock.instant()))
                .param("plan", id.value())
                .update();
    }

    /** The assignment as it stands. */
    @Transactional(readOnly = true)
    public AssignmentView view(AssignmentId id) {
        return assignments.get(id).view();
    }
}
