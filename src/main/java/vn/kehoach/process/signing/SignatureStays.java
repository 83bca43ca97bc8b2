package vn.kehoach.process.signing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.process.handover.Handover;
import vn.kehoach.shared.Refused;

/** A signature is the signatory's own: whoever stands in for somebody absent is named beforehand, not by moving the task. */
@Component
class SignatureStays extends Handover {

    SignatureStays() {
        super(Signing.SIGN_DOCUMENT);
    }

    @Override
    protected void handed(DelegateTask task, String owner) {
        if (!owner.equals(Signing.SIGNATORY.require(task))) {
            throw Refused.forbidden("Chữ ký không giao lại cho người khác được; người ký vắng mặt thì cử người ký thay,"
                    + " hoặc trả kế hoạch lại để đổi người ký");
        }
    }
}
