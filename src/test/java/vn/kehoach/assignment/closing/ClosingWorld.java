package vn.kehoach.assignment.closing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryOpenPlan;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.notification.notice.AddressBook;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.Rows;

/** Plans that come to their end: their work is that of {@link WorkWorld}, and what the end writes is kept in memory. */
final class ClosingWorld {

    final WorkWorld work = new WorkWorld();
    final ToldClosing told = new ToldClosing();
    final InMemoryOpenPlan turns = new InMemoryOpenPlan(work.assignments);

    private final Map<PlanId, Ending> asked = new HashMap<>();

    ClosingService closing() {
        return new ClosingService(
                work.planning.plans(),
                new WorkEnd(this::end, work.roundTable, work.told, work.recorded, work.clock),
                new InMemoryLeftWork(work),
                this::collections,
                turns,
                new EndingRules(work.planning.events(), work.clock),
                new Asked(),
                new ClosingNotices(work.planning.organisation(), work.said, work.clock),
                told,
                work.recorded,
                work.clock);
    }

    /** Ends what is owed with a plan that is stopped. */
    StoppedWork stopped() {
        return new StoppedWork(
                turns,
                new InMemoryLeftWork(work),
                new WorkEnd(this::end, work.roundTable, work.told, work.recorded, work.clock),
                work.collections,
                AddressBook.of(work.planning.organisation()),
                work.planning.organisation(),
                work.clock);
    }

    /** Its collection closed without it; it was named then. */
    void neverCame(Assignment report) {
        ReflectionTestUtils.setField(report, "status", AssignmentStatus.MISSING);
    }

    private int end(PlanId plan, AssignmentStatus becomes, Instant now) {
        List<Assignment> owed = work.assignments.of(plan).stream()
                .filter(each -> Set.of(AssignmentStatus.OPEN, AssignmentStatus.MISSING, AssignmentStatus.WAITING)
                        .contains(each.status()))
                .toList();
        owed.forEach(each -> end(each, becomes, now));
        return owed.size();
    }

    private static void end(Assignment work, AssignmentStatus becomes, Instant now) {
        AssignmentStatus end =
                switch (work.status()) {
                    case WAITING -> AssignmentStatus.WITHDRAWN;
                    case MISSING -> AssignmentStatus.ENDED;
                    default -> becomes;
                };
        ReflectionTestUtils.setField(work, "status", end);
        ReflectionTestUtils.setField(work, "endedAt", now);
    }

    private List<NotYet.OpenCollection> collections(PlanId plan) {
        return work.collections.all().stream()
                .filter(each -> each.plan().equals(plan))
                .filter(each -> !is(each, "openedLate") && !isThere(each, "submittedAt"))
                .sorted(Comparator.comparing(each -> (Instant) Rows.column(each, "dueAt")))
                .map(each -> new NotYet.OpenCollection(
                        each.id().toString(), each.what(), stage(each).words()))
                .toList();
    }

    private static CollectionStage stage(ReportRequest collection) {
        return new CollectionStage(
                collection.closesAt(),
                collection.closed(),
                is(collection, "bySteps"),
                isThere(collection, "draftedAt"),
                isThere(collection, "finalisedAt"));
    }

    private static boolean is(ReportRequest collection, String column) {
        return (Boolean) Rows.column(collection, column);
    }

    private static boolean isThere(ReportRequest collection, String column) {
        return Rows.column(collection, column) != null;
    }

    private final class Asked implements EarlyEnds {

        @Override
        public Optional<Ending> of(PlanId plan) {
            return Optional.ofNullable(asked.get(plan));
        }

        @Override
        public void keep(PlanId plan, Ending said, String by, Instant now) {
            asked.put(plan, said);
        }
    }
}
