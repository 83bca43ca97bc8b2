package vn.kehoach.process.duty;

import static vn.kehoach.process.duty.Duty.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.duty.DutyService;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.process.engine.Actor;

/** Records what the office decided on the work. */
@Component
class RecordAcceptanceDelegate implements JavaDelegate {

    private final DutyService duties;
    private final Actor actor;

    RecordAcceptanceDelegate(DutyService duties, Actor actor) {
        this.duties = duties;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Review review = new Review(
                Duty.DECISION.require(execution),
                Duty.REASON.get(execution).orElse(""),
                Duty.NEW_DUE_AT.get(execution));
        Duty.DUTY_ACCEPTED.set(execution, duties.review(assignmentOf(execution), review, actor.id()));
    }
}
