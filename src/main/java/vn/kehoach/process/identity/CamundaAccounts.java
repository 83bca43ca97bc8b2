package vn.kehoach.process.identity;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Account;
import vn.kehoach.organisation.account.AccountDirectory;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.process.engine.WithoutCaller;

/** Accounts in the engine's own user tables. Whoever is logged in, the import may do what it does. */
@Component
class CamundaAccounts implements AccountDirectory {

    private static final String TYPE = "WORKFLOW";
    private static final String UNIT = UnitView.groupId("");

    private final IdentityService identity;
    private final WithoutCaller caller;

    CamundaAccounts(IdentityService identity, WithoutCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void provideGroups(Collection<UnitView> units) {
        unchecked(() -> {
            var existing = identity.createGroupQuery().list().stream()
                    .collect(Collectors.toMap(Group::getId, Function.identity()));
            ROLES.forEach((id, name) -> provideGroup(existing.get(id), id, name));
            units.forEach(unit -> provideGroup(existing.get(unit.groupId()), unit.groupId(), unit.name()));
        });
    }

    private void provideGroup(Group existing, String id, String name) {
        Group group = existing == null ? identity.newGroup(id) : existing;
        if (existing != null && name.equals(existing.getName())) {
            return;
        }
        group.setName(name);
        group.setType(TYPE);
        identity.saveGroup(group);
    }

    @Override
    public void provision(Account account) {
        unchecked(() -> {
            provideUser(account);
            provideMemberships(account.id(), account.groups());
        });
    }

    /**
     * The web apps print first name before last name: họ và tên đệm first is how a Vietnamese name reads. Without a
     * password nobody gets in until an administrator gives one.
     */
    private void provideUser(Account account) {
        User existing = identity.createUserQuery().userId(account.id()).singleResult();
        User user = existing == null ? identity.newUser(account.id()) : existing;
        user.setFirstName(account.familyName());
        user.setLastName(account.givenName());
        user.setEmail(account.email());
        if (existing == null) {
            user.setPassword(account.initialPassword());
        }
        identity.saveUser(user);
    }

    private void provideMemberships(String user, Set<String> wanted) {
        Set<String> present = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(user, group));
        present.stream()
                .filter(group -> !wanted.contains(group) && isOurs(group))
                .forEach(group -> identity.deleteMembership(user, group));
    }

    private static boolean isOurs(String group) {
        return ROLES.containsKey(group) || group.startsWith(UNIT);
    }

    @Override
    public void close(String id) {
        unchecked(() -> identity.deleteUser(id));
    }

    private void unchecked(Runnable work) {
        caller.by(() -> {
            work.run();
            return null;
        });
    }
}
