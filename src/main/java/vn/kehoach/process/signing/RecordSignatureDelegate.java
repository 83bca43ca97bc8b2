package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.Actor;
import vn.kehoach.signing.SigningDecision;
import vn.kehoach.signing.SigningService;

/** Records a signature or a return, in the transaction of the click; the last signature gives the number. */
@Component
class RecordSignatureDelegate implements JavaDelegate {

    private final SigningService signing;
    private final Actor actor;

    RecordSignatureDelegate(SigningService signing, Actor actor) {
        this.signing = signing;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SigningDecision decision = Signing.DECISION.require(execution);
        String reason = Signing.REASON.get(execution).orElse("");
        signing.requireShown(signingOf(execution), Signing.VERSION.get(execution));
        Signing.SIGNING_RETURNED.set(
                execution,
                signing.decide(
                        signingOf(execution), Signing.SIGNATORY.require(execution), actor.id(), decision, reason));
    }
}
