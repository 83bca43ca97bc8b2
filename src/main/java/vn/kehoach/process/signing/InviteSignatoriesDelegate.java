package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.signing.SigningService;

/** Writes the mails to those who sign now and tells the model who they are. */
@Component
class InviteSignatoriesDelegate implements JavaDelegate {

    private final SigningService signing;

    InviteSignatoriesDelegate(SigningService signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Signing.SIGNING_RETURNED.set(execution, false);
        Signing.SIGNATORIES.setTransient(execution, signing.invite(signingOf(execution)));
    }
}
