package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.signing.SigningService;

/** Knows who may complete a task that is another person's by name: today's substitute of a signatory, and nobody else. */
@Component
public class SubstituteSigners {

    private final SigningService signing;

    SubstituteSigners(SigningService signing) {
        this.signing = signing;
    }

    /** Whether the user stands in at this moment for whom the task is assigned to; signing itself has further rules. */
    public boolean mayComplete(DelegateTask task, String user) {
        return Signing.SIGN_DOCUMENT.equals(task.getTaskDefinitionKey())
                && task.getAssignee() != null
                && !task.getAssignee().equals(user)
                && signing.isSubstitute(signingOf(task.getExecution()), task.getAssignee(), user);
    }
}
