package vn.kehoach.assignment.event;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.HangingDeadlines;
import vn.kehoach.assignment.deadline.Moved;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanId;
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
    private final HangingDeadlines deadlines;
    private final EventNotices notices;

    EventService(PlanEvents events, PlanService plans, HangingDeadlines deadlines, EventNotices notices) {
        this.events = events;
        this.plans = plans;
        this.deadlines = deadlines;
        this.notices = notices;
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
        List<Moved> moved = deadlines.follow(
                id,
                new HangingDeadlines.Decision(
                        Relative.EVENT,
                        rule -> event.line().anchorOf(rule).orElseThrow(),
                        "Theo thời gian sự kiện: " + decision.reason(),
                        by));
        notices.moved(plans.view(id), event, facts(event.line(), decision), moved);
    }

    private static Map<String, String> facts(EventLine event, EventView.Change decision) {
        return Map.of(
                "starts",
                        event.starts()
                                .flatMap(VietnamTime::deadline)
                                .map(VietnamTime::words)
                                .orElseThrow(),
                "ends",
                        event.ends()
                                .flatMap(VietnamTime::deadline)
                                .map(VietnamTime::words)
                                .orElse(""),
                "place", event.place().orElse(""),
                "reason", decision.reason());
    }
}
