package vn.kehoach.testing;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** People whom a test needs in the engine. */
public final class Members {

    private Members() {}

    /** Somebody of that group, whose password is the user id; whoever is there already stays. */
    public static void join(IdentityService identity, String user, String group) {
        join(identity, user, group, user);
    }

    /** Somebody of that group with a password; whoever is there already stays. */
    public static void join(IdentityService identity, String user, String group, String password) {
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        if (identity.createUserQuery().userId(user).count() == 0) {
            User added = identity.newUser(user);
            added.setPassword(password);
            identity.saveUser(added);
            identity.createMembership(user, group);
        }
    }

    /** Gives people whom the organisation knows already their user id as password. */
    public static void withPassword(IdentityService identity, String... users) {
        for (String user : users) {
            User known = identity.createUserQuery().userId(user).singleResult();
            known.setPassword(user);
            identity.saveUser(known);
        }
    }
}
