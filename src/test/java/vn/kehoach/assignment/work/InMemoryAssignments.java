package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoach.assignment.obligation.InMemoryObligations;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.Rows;

/** The assignments, in memory, beside the obligations that they come from. */
public final class InMemoryAssignments implements Assignments {

    private static final Set<AssignmentStatus> STILL_OWED =
            EnumSet.of(AssignmentStatus.OPEN, AssignmentStatus.WAITING, AssignmentStatus.MISSING);

    private final Rows<Assignment> rows = new Rows<>();
    private final InMemoryObligations obligations;

    public InMemoryAssignments(InMemoryObligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public List<Assignment> saveAll(Iterable<Assignment> assignments) {
        List<Assignment> saved = new ArrayList<>();
        assignments.forEach(each -> saved.add(rows.save(each)));
        return saved;
    }

    @Override
    public Optional<Assignment> findById(AssignmentId id) {
        return rows.all().filter(each -> each.id().equals(id)).findFirst();
    }

    private Stream<Assignment> of(UUID plan) {
        return rows.where("planId", plan);
    }

    private Obligation source(Assignment work) {
        return obligations.find(work.obligation()).orElseThrow();
    }

    private Comparator<Assignment> inOrder() {
        return Comparator.<Assignment, Integer>comparing(work -> source(work).ordinal())
                .thenComparing(work -> work.view().unit());
    }

    @Override
    public List<Assignment> openMilestones(UUID plan, ObligationKind kind) {
        return of(plan).filter(work -> work.view().kind() == kind && work.status() == AssignmentStatus.OPEN)
                .filter(work -> Rows.column(work, "workflow") == Workflow.NONE)
                .sorted(Comparator.comparing(work -> work.dueAt().orElse(Instant.MAX)))
                .toList();
    }

    @Override
    public List<Assignment> reportsToLaunch(UUID request, int size) {
        return toLaunch(rows.where("requestId", request).filter(Assignment::report), size);
    }

    @Override
    public List<Assignment> dutiesToLaunch(UUID plan, int size) {
        return toLaunch(of(plan).filter(work -> Rows.column(work, "workflow") == Workflow.DUTY), size);
    }

    private static List<Assignment> toLaunch(Stream<Assignment> some, int size) {
        return some.filter(work -> !work.launched() && work.status() == AssignmentStatus.OPEN)
                .limit(size)
                .toList();
    }

    @Override
    public List<Assignment> ofAlternatives(UUID plan) {
        Comparator<Assignment> lastEnded = Comparator.comparing(
                work -> (Instant) Rows.column(work, "endedAt"), Comparator.nullsFirst(Comparator.reverseOrder()));
        return of(plan).filter(work -> source(work).onlyIf().isPresent())
                .sorted(inOrder().thenComparing(Assignment::withdrawn).thenComparing(lastEnded))
                .toList();
    }

    @Override
    public List<Assignment> hangingOn(UUID plan, String anchor) {
        return of(plan).filter(work -> STILL_OWED.contains(work.status()))
                .filter(work -> source(work)
                        .relative()
                        .map(Relative::anchor)
                        .filter(anchor::equals)
                        .isPresent())
                .sorted(inOrder())
                .toList();
    }

    @Override
    public List<String> unitsOf(UUID plan) {
        return units(of(plan));
    }

    @Override
    public List<String> unitsHangingOn(UUID plan, String anchor) {
        return units(hangingOn(plan, anchor).stream());
    }

    private static List<String> units(Stream<Assignment> work) {
        return work.map(each -> each.view().unit()).distinct().sorted().toList();
    }

    @Override
    public List<Assignment> findByPlanIdAndKind(UUID plan, ObligationKind kind) {
        return of(plan).filter(work -> work.view().kind() == kind).toList();
    }

    @Override
    public List<Assignment> findByObligationIdAndRoundOrderByUnitCode(UUID obligation, int round) {
        return rows.where("obligationId", obligation)
                .filter(work -> Rows.column(work, "round").equals(round))
                .sorted(Comparator.comparing(work -> work.view().unit()))
                .toList();
    }

    /** The reports of that collection. */
    public List<Assignment> of(RequestId request) {
        return rows.where("requestId", request.value()).toList();
    }

    /** All work of that plan. */
    public List<Assignment> of(PlanId plan) {
        return of(plan.value()).toList();
    }

    /** All work of that obligation, rounds and alternatives included. */
    public List<Assignment> of(Obligation obligation) {
        return rows.where("obligationId", obligation.id()).toList();
    }
}
