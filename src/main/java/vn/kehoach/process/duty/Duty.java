package vn.kehoach.process.duty;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.process.ProcessVariable;

/** The names that duty.bpmn and the code share. Business key: the assignment's id. */
public final class Duty {

    /** The id of the process. */
    public static final String KEY = "duty";

    /** Thực hiện công việc. */
    public static final String PERFORM_DUTY = "userTask_performDuty";

    /** Nghiệm thu công việc. */
    public static final String ACCEPT_DUTY = "userTask_acceptDuty";

    /** What has come of it. */
    public static final ProcessVariable<String> RESULT = ProcessVariable.text("result");

    /** How far it is, 0 to 100. */
    public static final ProcessVariable<Long> PROGRESS = ProcessVariable.integer("progress");

    /** Whoever performs it says that it is done. */
    public static final ProcessVariable<Boolean> DONE = ProcessVariable.bool("done");

    /** Ids of files uploaded before. */
    public static final ProcessVariable<List<String>> ATTACHMENT_IDS = ProcessVariable.idList("attachmentIds");

    /** How many, where the plan asks for a number. */
    public static final ProcessVariable<Long> COUNT = ProcessVariable.integer("count");

    /** What the office decides. */
    public static final ProcessVariable<ReviewDecision> DECISION =
            ProcessVariable.choice("decision", ReviewDecision.class);

    /** Why it is to be done again. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    /** By when it is to be done again; missing where the deadline stays. */
    public static final ProcessVariable<Instant> NEW_DUE_AT = ProcessVariable.moment("newDueAt");

    /** Whether the duty is carried out. */
    static final ProcessVariable<Boolean> DUTY_DONE = ProcessVariable.bool("dutyDone");

    /** Whether somebody else is to accept it. */
    static final ProcessVariable<Boolean> ACCEPTANCE_NEEDED = ProcessVariable.bool("acceptanceNeeded");

    /** Whether it was accepted. */
    static final ProcessVariable<Boolean> DUTY_ACCEPTED = ProcessVariable.bool("dutyAccepted");

    private Duty() {}

    static AssignmentId assignmentOf(DelegateExecution execution) {
        return AssignmentId.of(execution.getProcessBusinessKey());
    }

    static AssignmentId assignmentOf(DelegateTask task) {
        return assignmentOf(task.getExecution());
    }
}
