package vn.kehoach.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.EventDate;
import vn.kehoach.plan.EventLine;
import vn.kehoach.plan.EventView;
import vn.kehoach.plan.PlanEvents;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.Relative;
import vn.kehoach.shared.VietnamTime;

/**
 * When the event of a plan takes place. Deadlines that hang on it move in the transaction of the decision, each with its
 * old date, the reason and who decided; what is done already keeps its own.
 */
@Service
@Transactional
public class EventService {

    private final PlanEvents events;
    private final PlanService plans;
    private final Assignments assignments;
    private final ObligationRows obligations;
    private final ReportRequests requests;
    private final DeadlineMoves moves;
    private final RelativeDue relatives;
    private final AssignmentWorkflow workflow;
    private final EventNotices notices;
    private final Clock clock;

    EventService(
            PlanEvents events,
            PlanService plans,
            Assignments assignments,
            ObligationRows obligations,
            ReportRequests requests,
            DeadlineMoves moves,
            RelativeDue relatives,
            AssignmentWorkflow workflow,
            EventNotices notices,
            Clock clock) {
        this.events = events;
        this.plans = plans;
        this.assignments = assignments;
        this.obligations = obligations;
        this.requests = requests;
        this.moves = moves;
        this.relatives = relatives;
        this.workflow = workflow;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Fixes the date, or moves it again; the date that is in force already changes nothing.
     *
     * @param expected how many decisions on the event the caller had seen; not checked where it is empty
     */
    public void fix(PlanId id, EventDate date, OptionalInt expected, Caller caller) {
        events.fix(id, date, expected, caller).ifPresent(event -> follow(id, event, caller.userId()));
    }

    private void follow(PlanId id, EventView event, String by) {
        EventView.Change decision = event.changes().get(event.changes().size() - 1);
        Map<UUID, ObligationRows.Rule> rules = obligations.rulesOf(id);
        Map<RequestId, Instant> collections = new HashMap<>();
        List<Moved> moved = new ArrayList<>();
        assignments.hangingOn(id.value(), Relative.EVENT).forEach(work -> {
            Relative rule = rules.get(work.obligation()).relative().orElseThrow();
            Instant due = relatives.of(rule, event.line().anchorOf(rule).orElseThrow());
            work.request().ifPresent(request -> collections.put(request, due));
            if (!work.dueAt().equals(Optional.of(due))) {
                moved.add(move(work, due, decision.reason(), by));
            }
        });
        collections.forEach((request, due) ->
                requests.get(request).follow(due).ifPresent(closesAt -> workflow.collectionMoved(request, closesAt)));
        notices.moved(plans.view(id), event, said(event.line(), decision), moved);
    }

    private Moved move(Assignment work, Instant due, String reason, String by) {
        Optional<Instant> before = work.dueAt();
        moves.save(work.follow(due, clock.instant(), "Theo thời gian sự kiện: " + reason, by));
        workflow.deadlineMoved(work.id(), due);
        return new Moved(work.view(), before);
    }

    private static String said(EventLine event, EventView.Change decision) {
        String end = event.ends()
                .flatMap(VietnamTime::deadline)
                .map(at -> " đến " + VietnamTime.words(at))
                .orElse("");
        String place = event.place().map(words -> "\n\nĐịa điểm: " + words).orElse("");
        return "Sự kiện của kế hoạch tổ chức vào "
                + VietnamTime.words(
                        event.starts().flatMap(VietnamTime::deadline).orElseThrow()) + end + "." + place + "\n\nLý do: "
                + decision.reason()
                + "\n\nCác hạn tính theo sự kiện thay đổi như sau.";
    }
}
