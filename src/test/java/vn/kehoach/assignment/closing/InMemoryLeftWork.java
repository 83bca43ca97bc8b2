package vn.kehoach.assignment.closing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Rows;

/** What plans leave behind, read from the work, the reports and the plans that are in memory. */
final class InMemoryLeftWork implements LeftWork {

    private final WorkWorld world;

    InMemoryLeftWork(WorkWorld world) {
        this.world = world;
    }

    @Override
    public List<OpenWork> page(PlanId plan, PageRequest page) {
        return open(plan)
                .sorted(Comparator.comparing((OpenWork each) -> each.standing().name())
                        .thenComparing(OpenWork::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OpenWork::unitName))
                .skip(page.offset())
                .limit(page.size())
                .toList();
    }

    @Override
    public List<OpenWork> all(PlanId plan) {
        return open(plan).sorted(Comparator.comparing(OpenWork::unit)).toList();
    }

    private Stream<OpenWork> open(PlanId plan) {
        return world.assignments.of(plan).stream()
                .flatMap(each -> standing(each).stream().map(standing -> line(each, standing)));
    }

    private OpenWork line(Assignment work, OpenWork.Standing standing) {
        String unit = work.view().unit();
        return new OpenWork(
                work.id().toString(),
                unit,
                world.planning.organisation().unitOf(unit).name(),
                work.view().what(),
                work.dueAt().map(VietnamTime::iso).orElse(null),
                standing,
                standing.label());
    }

    private Optional<OpenWork.Standing> standing(Assignment work) {
        if (toReview(work)) {
            return Optional.of(OpenWork.Standing.TO_REVIEW);
        }
        if (ifAny(work)) {
            return Optional.empty();
        }
        return switch (work.status()) {
            case OPEN, WAITING -> Optional.of(OpenWork.Standing.OWED);
            case MISSING -> Optional.of(OpenWork.Standing.MISSING);
            default -> Optional.empty();
        };
    }

    private boolean toReview(Assignment work) {
        Object workflow = Rows.column(work, "workflow");
        boolean reviewed = workflow == Workflow.REPORT || workflow == Workflow.DUTY && !byItsOwnOffice(work);
        return work.status() == AssignmentStatus.DONE
                && reviewed
                && world.submissions
                        .findFirstByAssignmentIdOrderByNumberDesc(work.id().value())
                        .filter(last -> Rows.column(last, "decision") == null)
                        .isPresent();
    }

    private boolean byItsOwnOffice(Assignment work) {
        return world.planning
                .organisation()
                .deskOf(work.view().unit())
                .equals(work.view().office());
    }

    private static boolean ifAny(Assignment work) {
        return work.view().owed().ifAny();
    }

    @Override
    public OpenWork.Counts counts(PlanId plan) {
        Map<OpenWork.Standing, Long> found = new EnumMap<>(OpenWork.Standing.class);
        open(plan).forEach(each -> found.merge(each.standing(), 1L, Long::sum));
        return OpenWork.Counts.of(found);
    }

    @Override
    public WorkTally tally(PlanId plan, Instant now) {
        return WorkTally.of(world.assignments.of(plan).stream()
                .map(each -> head(each, now))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private String head(Assignment work, Instant now) {
        return standing(work).map(Enum::name).orElseGet(() -> switch (work.status()) {
            case PHASE -> passed(work, now) ? "DONE" : "AHEAD";
            case DONE, ABSENT, WITHDRAWN -> work.status().name();
            default -> ifAny(work) ? "NOT_OWED" : "OWED";
        });
    }

    private static boolean passed(Assignment work, Instant now) {
        return work.dueAt().filter(due -> !due.plusSeconds(1).isAfter(now)).isPresent();
    }

    @Override
    public List<PlanId> over(Collection<PlanId> plans, Instant now) {
        return plans.stream()
                .filter(this::running)
                .filter(plan -> nothingOwed(plan, now)
                        || lastDate(plan).filter(last -> !now.isBefore(last)).isPresent())
                .toList();
    }

    private boolean running(PlanId plan) {
        return world.planning.plans().view(plan).state() == PlanState.EXECUTING;
    }

    private boolean nothingOwed(PlanId plan, Instant now) {
        return world.assignments.of(plan).stream()
                .filter(each -> each.status() == AssignmentStatus.OPEN || each.status() == AssignmentStatus.WAITING)
                .allMatch(each ->
                        ifAny(each) && each.dueAt().filter(now::isBefore).isEmpty());
    }

    private Optional<Instant> lastDate(PlanId plan) {
        return world.assignments.of(plan).stream()
                .filter(Predicate.not(Assignment::withdrawn))
                .flatMap(each -> each.dueAt().stream())
                .max(Instant::compareTo)
                .map(last -> last.plusSeconds(1));
    }

    @Override
    public Optional<Instant> nextLastDate(Collection<PlanId> plans, Instant now) {
        return plans.stream()
                .filter(this::running)
                .flatMap(plan -> lastDate(plan).stream())
                .filter(Predicate.not(now::isAfter))
                .min(Instant::compareTo);
    }
}
