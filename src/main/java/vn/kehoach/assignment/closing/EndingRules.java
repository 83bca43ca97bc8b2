package vn.kehoach.assignment.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** What has to be said before a plan ends while work is open, or before its own event. */
@Component
class EndingRules {

    private static final int NAMED = 5;

    private final PlanEvents events;
    private final Clock clock;

    EndingRules(PlanEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** When the event of the plan is to take place, where it has not yet. */
    Optional<String> eventAhead(PlanId id) {
        EventLine event = events.view(id).line();
        return event.at()
                .filter(at -> at.isAfter(clock.instant()))
                .map(at -> event.month().map(EndingRules::monthWords).orElseGet(() -> VietnamTime.words(at)));
    }

    private static String monthWords(String yearAndMonth) {
        return "tháng " + yearAndMonth.substring(5) + "/" + yearAndMonth.substring(0, 4);
    }

    void require(PlanId id, List<OpenWork> unfinished, Ending said) {
        List<FieldError> errors = new ArrayList<>();
        if (!unfinished.isEmpty() && said.reason().isEmpty()) {
            errors.add(new FieldError(
                    "reason",
                    "Lý do kết thúc khi còn việc",
                    "phải ghi, vì còn " + unfinished.size() + " việc: " + named(unfinished)));
        }
        if (!said.beforeEvent()) {
            eventAhead(id)
                    .ifPresent(when -> errors.add(new FieldError(
                            "beforeEvent",
                            "Kết thúc trước sự kiện",
                            "phải xác nhận, vì sự kiện của kế hoạch chưa diễn ra (" + when + ")")));
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static String named(List<OpenWork> unfinished) {
        String first = unfinished.stream()
                .limit(NAMED)
                .map(each -> each.unitName() + ": " + each.what() + " (" + each.standingLabel() + ")")
                .collect(Collectors.joining("; "));
        return unfinished.size() > NAMED ? first + "; và " + (unfinished.size() - NAMED) + " việc khác" : first;
    }
}
