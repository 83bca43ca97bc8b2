package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.signing.SigningOutcome;
import vn.kehoach.signing.SigningService;

/** Tells the model where the signing stands. */
@Component
class ConcludeSigningDelegate implements JavaDelegate {

    private final SigningService signing;

    ConcludeSigningDelegate(SigningService signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SigningOutcome outcome = signing.outcome(signingOf(execution));
        Signing.SIGNING_OUTCOME.set(execution, outcome);
        Signing.SIGNED.set(execution, outcome == SigningOutcome.SIGNED);
    }
}
