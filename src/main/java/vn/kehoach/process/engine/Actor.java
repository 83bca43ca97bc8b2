package vn.kehoach.process.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.ActingPerson;

/** Who is acting: the person logged in, or the system where a job runs. */
@Component
public class Actor implements ActingPerson {

    /** Who acts in jobs. */
    public static final String SYSTEM = "he-thong";

    private final IdentityService identity;

    /** Asks that service. */
    public Actor(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The groups of that user where it is they who act; empty where that is not known. */
    public Optional<List<String>> groupsIfActing(String user) {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(caller -> user.equals(caller.getUserId()))
                .map(Authentication::getGroupIds);
    }

    /** The user id, {@link #SYSTEM} in a job. */
    @Override
    public String id() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(SYSTEM);
    }
}
