package vn.kehoach.process.signing;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.signing.SigningDecision;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningOutcome;

/** The names that signing.bpmn and the code share. Business key: the signing's id. */
public final class Signing {

    /** The id of the process. */
    public static final String KEY = "signing";

    /** Ký ban hành hoặc trả lại. */
    public static final String SIGN_DOCUMENT = "userTask_signDocument";

    /** What the signatory decides. */
    public static final ProcessVariable<SigningDecision> DECISION =
            ProcessVariable.choice("decision", SigningDecision.class);

    /** Why the plan is returned. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    /** The version of the document that was on the screen. */
    public static final ProcessVariable<Long> VERSION = ProcessVariable.integer("version");

    /** Whose signature the task is about. */
    static final ProcessVariable<String> SIGNATORY = ProcessVariable.id("signatory");

    /** Who signs now. */
    static final ProcessVariable<List<String>> SIGNATORIES = ProcessVariable.idList("signatories");

    /** Whether somebody returned the plan; the others need not sign any more. */
    static final ProcessVariable<Boolean> SIGNING_RETURNED = ProcessVariable.bool("signingReturned");

    /** Where the signing stands. */
    static final ProcessVariable<SigningOutcome> SIGNING_OUTCOME =
            ProcessVariable.choice("signingOutcome", SigningOutcome.class);

    /** Whether the plan is signed: the answer for the plan's own process. */
    static final ProcessVariable<Boolean> SIGNED = ProcessVariable.bool("signed");

    private Signing() {}

    static SigningId signingOf(DelegateExecution execution) {
        return SigningId.of(execution.getProcessBusinessKey());
    }
}
