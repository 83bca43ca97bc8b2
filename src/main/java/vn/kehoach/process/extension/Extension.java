package vn.kehoach.process.extension;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.assignment.deadline.ExtensionDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.process.ProcessVariable;

/** The names that {@code subProcess_extension} of unit-report.bpmn and duty.bpmn shares with the code. */
public final class Extension {

    /** Quyết định gia hạn. */
    public static final String DECIDE_EXTENSION = "userTask_decideExtension";

    /** What is decided. */
    public static final ProcessVariable<ExtensionDecision> DECISION =
            ProcessVariable.choice("decision", ExtensionDecision.class);

    /** Why it is refused. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    /** The date to which the deadline moves. */
    public static final ProcessVariable<Instant> NEW_DUE_AT = ProcessVariable.moment("newDueAt");

    /** What {@code startEvent_extensionRequested} waits for. */
    public static final String REQUESTED = "message_extensionRequested";

    /** What {@code event_extensionLapsed} waits for. */
    public static final String LAPSED = "message_extensionLapsed";

    private Extension() {}

    static AssignmentId assignmentOf(DelegateExecution execution) {
        return AssignmentId.of(execution.getProcessBusinessKey());
    }

    static AssignmentId assignmentOf(DelegateTask task) {
        return assignmentOf(task.getExecution());
    }
}
