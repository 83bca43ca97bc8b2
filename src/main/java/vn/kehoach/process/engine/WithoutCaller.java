package vn.kehoach.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.security.account.Unasked;

/** Takes the caller away from the engine for one question or one act, and puts them back. */
@Component
public class WithoutCaller implements Unasked {

    private final IdentityService identity;

    WithoutCaller(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public <T> T by(Supplier<T> question) {
        Authentication caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            identity.setAuthentication(caller);
        }
    }
}
