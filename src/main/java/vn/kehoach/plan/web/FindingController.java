package vn.kehoach.plan.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanAnswers;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** Answers to what holds the signing of a plan, over HTTP. */
@RestController
@RequestMapping("/api/plans/{id}")
class FindingController {

    private final PlanAnswers answers;

    FindingController(PlanAnswers answers) {
        this.answers = answers;
    }

    /** Why it may stay as it is. */
    record Reason(String reason) {}

    /** The version that the writer started from. */
    record Started(Integer version) {}

    /** The version that is there now. */
    record Saved(int version) {}

    @PutMapping("/findings/{rule}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String id, @PathVariable String rule, @RequestBody Reason reason, Caller caller) {
        answers.accept(PlanId.of(id), rule, reason.reason() == null ? "" : reason.reason(), caller);
    }

    @PutMapping("/number-from-register")
    Saved takeFromRegister(@PathVariable String id, @RequestBody Started started, Caller caller) {
        if (started.version() == null) {
            throw Refused.invalid("version", "Phiên bản", "cần số phiên bản mà bản sửa bắt đầu từ đó");
        }
        PlanView plan = answers.takeFromRegister(PlanId.of(id), started.version(), caller);
        return new Saved(plan.contentVersion());
    }
}
