package vn.kehoach.assignment.rounds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.assignment.obligation.WorkRounds;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.state.PlanId;

/** Opens the rounds of work that comes back (báo cáo định kỳ), each by itself and once, until its plan is closed. */
@Service
@Transactional
public class RoundService {

    private final WorkRounds rounds;
    private final RoundTable table;
    private final Assignments assignments;
    private final ReportRequests requests;
    private final AssignmentNotices notices;
    private final AssignmentWorkflow workflow;
    private final AuditTrail trail;
    private final Clock clock;

    RoundService(
            WorkRounds rounds,
            RoundTable table,
            Assignments assignments,
            ReportRequests requests,
            AssignmentNotices notices,
            AssignmentWorkflow workflow,
            AuditTrail trail,
            Clock clock) {
        this.rounds = rounds;
        this.table = table;
        this.assignments = assignments;
        this.requests = requests;
        this.notices = notices;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds that are to open by now. */
    @Transactional(readOnly = true)
    List<RoundTable.Key> toOpen() {
        return table.toOpen(clock.instant());
    }

    /** Opens that round, unless somebody else has it. */
    void open(RoundTable.Key round) {
        table.take(round, clock.instant()).ifPresent(this::open);
    }

    private void open(WorkRounds.Next round) {
        Optional<ReportRequest> collection = round.due()
                .flatMap(due -> requests.findByObligationIdAndRound(round.obligation(), round.number() - 1)
                        .map(before -> requests.save(before.inRound(round.number(), round.named(), due))));
        List<Assignment> work =
                assignments.findByObligationIdAndRoundOrderByUnitCode(round.obligation(), round.number() - 1).stream()
                        .filter(before -> !before.withdrawn())
                        .map(before -> before.inRound(
                                round.number(), round.named(), round.due(), collection.map(ReportRequest::id)))
                        .toList();
        assignments.saveAll(work);
        rounds.planAfter(round);
        collection.map(ReportRequest::id).ifPresent(workflow::collectionOpened);
        trail.record(
                AuditEntry.of("round-opened", "obligation", round.obligation().toString())
                        .ofPlan(round.plan())
                        .with("round", round.number())
                        .with("units", work.size()));
    }

    /** It could not be opened: it is tried again after a while, and the office is told the first time. */
    void failed(RoundTable.Key round) {
        if (table.failed(round, clock.instant())) {
            assignments.findByObligationIdAndRoundOrderByUnitCode(round.obligation(), round.number() - 1).stream()
                    .findFirst()
                    .map(Assignment::view)
                    .ifPresent(before -> notices.roundFailed(before, round));
        }
    }

    /** When the next round opens; it may have passed. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextOpening() {
        return table.nextOpening();
    }

    /** The plans of which duties of a round are written and wait to be set going. */
    @Transactional(readOnly = true)
    public List<PlanId> plansToLaunch() {
        return table.plansToLaunch();
    }
}
