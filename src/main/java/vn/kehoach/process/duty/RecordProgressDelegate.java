package vn.kehoach.process.duty;

import static vn.kehoach.process.duty.Duty.assignmentOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.duty.DutyEntry;
import vn.kehoach.assignment.duty.DutyService;
import vn.kehoach.process.engine.Actor;

/** Records how far the duty is, in the transaction of the click. */
@Component
class RecordProgressDelegate implements JavaDelegate {

    private final DutyService duties;
    private final Actor actor;

    RecordProgressDelegate(DutyService duties, Actor actor) {
        this.duties = duties;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean done = Duty.DONE.get(execution).orElse(false);
        DutyEntry entry = new DutyEntry(
                Duty.RESULT.get(execution).orElse(""),
                Duty.PROGRESS.get(execution).map(Long::intValue).orElse(0),
                done,
                Duty.ATTACHMENT_IDS.get(execution).orElse(List.of()),
                Duty.COUNT.get(execution).map(Long::intValue));
        duties.record(assignmentOf(execution), entry, actor.id());
        Duty.DUTY_DONE.set(execution, done);
        Duty.ACCEPTANCE_NEEDED.set(execution, duties.acceptanceNeeded(assignmentOf(execution)));
    }
}
