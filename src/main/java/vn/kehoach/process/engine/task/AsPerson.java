package vn.kehoach.process.engine.task;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Work in the engine under the name of one person, whatever the route by which they came. */
@Component
class AsPerson {

    private final IdentityService identity;

    AsPerson(IdentityService identity) {
        this.identity = identity;
    }

    void run(String userId, Consumer<WorkingPerson> work) {
        Authentication before = identity.getCurrentAuthentication();
        List<String> groups = groupsOf(userId, before);
        identity.setAuthentication(userId, groups);
        try {
            work.accept(new WorkingPerson(userId, Set.copyOf(groups)));
        } finally {
            restore(before);
        }
    }

    private List<String> groupsOf(String userId, Authentication known) {
        if (known != null && userId.equals(known.getUserId()) && known.getGroupIds() != null) {
            return known.getGroupIds();
        }
        identity.clearAuthentication();
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void restore(Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before);
        }
    }
}
