package vn.kehoach.assignment.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** The office reminds by hand, beside the mails of the morning: of one unit's work, or of all that is due. Once an hour each. */
@Service
@Transactional
public class HandReminderService {

    private static final Set<AssignmentState> DUE = Set.of(AssignmentState.DUE_SOON, AssignmentState.OVERDUE);

    private final Assignments assignments;
    private final DeadlineBoard board;
    private final HandReminders reminders;
    private final HandReminderNotices notices;
    private final AuditTrail trail;
    private final Clock clock;

    HandReminderService(
            Assignments assignments,
            DeadlineBoard board,
            HandReminders reminders,
            HandReminderNotices notices,
            AuditTrail trail,
            Clock clock) {
        this.assignments = assignments;
        this.board = board;
        this.reminders = reminders;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What became of one of them.
     *
     * @param reason why it was not done; null where it was
     */
    public record Result(String id, boolean done, String reason) {}

    /** Those of which the caller may remind: somebody owes them still, and the caller's office accepts the results. */
    @Transactional(readOnly = true)
    public Set<AssignmentId> remindable(Collection<AssignmentId> ids, Caller caller) {
        return reminders.open(ids, caller);
    }

    /** The work of the plan that is due soon or late, of which the caller may remind. */
    @Transactional(readOnly = true)
    public List<AssignmentId> due(PlanId plan, Caller caller) {
        List<AssignmentId> due = new ArrayList<>();
        board.each(DeadlineFilter.of(plan.toString(), "", "", ""), caller, row -> {
            if (DUE.contains(row.state())) {
                due.add(AssignmentId.of(row.id()));
            }
        });
        due.retainAll(reminders.open(due, caller));
        return due;
    }

    /**
     * Reminds of each of them; each person gets one mail. What is not reminded of says why.
     *
     * @param trial whether nothing is sent, only answered what would be done
     */
    public List<Result> remind(List<AssignmentId> ids, boolean trial, Caller caller) {
        Instant now = clock.instant();
        Set<AssignmentId> open = reminders.open(ids, caller);
        Map<AssignmentId, Result> results = new HashMap<>();
        // In one order, so that two who press at once wait for each other and not in a ring.
        new TreeSet<>(ids.stream().map(AssignmentId::value).toList()).forEach(each -> {
            AssignmentId id = new AssignmentId(each);
            Optional<String> refusal =
                    open.contains(id) ? tooSoon(id, trial, now, caller) : Optional.of(why(id, caller));
            results.put(id, new Result(id.toString(), refusal.isEmpty(), refusal.orElse(null)));
        });
        List<AssignmentView> told = results.keySet().stream()
                .filter(id -> results.get(id).done())
                .map(id -> assignments.get(id).view())
                .toList();
        if (!trial) {
            notices.remind(told, now);
            told.forEach(this::record);
        }
        return ids.stream().distinct().map(results::get).toList();
    }

    private String why(AssignmentId id, Caller caller) {
        if (board.row(id, caller).isEmpty()) {
            return "không có việc này";
        }
        boolean ours = caller.admin()
                || caller.units().contains(assignments.get(id).view().office());
        return ours ? "việc này không còn ai phải làm" : "chỉ văn phòng nhận kết quả của việc này nhắc được";
    }

    private Optional<String> tooSoon(AssignmentId id, boolean trial, Instant now, Caller caller) {
        Optional<Instant> before = reminders.withinTheHour(id, now);
        boolean free = trial ? before.isEmpty() : reminders.take(id, caller.userId(), now);
        return free
                ? Optional.empty()
                : Optional.of("đã nhắc lúc "
                        + reminders
                                .withinTheHour(id, now)
                                .map(VietnamTime::words)
                                .orElse("vừa rồi")
                        + "; mỗi việc một giờ chỉ nhắc một lần");
    }

    private void record(AssignmentView work) {
        trail.record(AuditEntry.of("work-reminded", "assignment", work.id().toString())
                .ofPlan(work.plan().value())
                .with("unitCode", work.unit()));
    }
}
