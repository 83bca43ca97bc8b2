package vn.kehoach.assignment.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.Ending;
import vn.kehoach.assignment.closing.OpenWork;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** What is open in a plan, and its end before its last date. */
@RestController
@RequestMapping("/api/plans/{id}")
class ClosingController {

    private final ClosingService closing;

    ClosingController(ClosingService closing) {
        this.closing = closing;
    }

    @GetMapping("/open-work")
    PageOf<OpenWork> open(@PathVariable String id, PageRequest page, Caller caller) {
        return closing.openWork(PlanId.of(id), page, caller);
    }

    /** Why the plan ends while something is open, and that it may end before its event; may be left out where neither is so. */
    record Asked(String reason, boolean beforeEvent) {}

    /** The office gets the task {@code userTask_closePlan} before its time. */
    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String id, @RequestBody(required = false) Asked asked, Caller caller) {
        Ending said = asked == null ? new Ending("", false) : new Ending(asked.reason(), asked.beforeEvent());
        closing.askFor(PlanId.of(id), said, caller);
    }
}
