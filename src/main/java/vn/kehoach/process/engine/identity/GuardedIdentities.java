package vn.kehoach.process.engine.identity;

import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kehoach.organisation.account.AccountChanged;
import vn.kehoach.organisation.account.Memberships;

/**
 * The accounts and groups of the engine follow the register. What a person changes here, in Admin or over the engine's
 * interface, goes into the register in the same transaction or is refused; the program itself writes the register first.
 * What somebody had taken for a unit goes back when they leave. Locking accounts is left to the gate. The engine makes one
 * for each command.
 */
class GuardedIdentities extends DbIdentityServiceProvider {

    private final Memberships memberships;
    private final ApplicationEventPublisher events;

    GuardedIdentities(Memberships memberships, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.events = events;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        UserEntity user = findUserById(userId);
        if (password == null || user == null || user.getPassword() == null) {
            return takeAsLong(password);
        }
        return matchPassword(password, user);
    }

    /** How long the answer takes does not tell which accounts there are. */
    private static boolean takeAsLong(String password) {
        Context.getProcessEngineConfiguration().getPasswordManager().encrypt(String.valueOf(password));
        return false;
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        if (byPerson() != null) {
            memberships.give(userId, groupId, byPerson());
        }
        tellAfterCommit(userId);
        return LeftWork.groupsOf(userId).contains(groupId)
                ? new IdentityOperationResult(null, IdentityOperationResult.OPERATION_NONE)
                : super.createMembership(userId, groupId);
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        if (byPerson() != null) {
            memberships.take(userId, groupId, byPerson());
        }
        Set<String> left = LeftWork.groupsOf(userId);
        left.remove(groupId);
        tellAfterCommit(userId);
        IdentityOperationResult result = super.deleteMembership(userId, groupId);
        LeftWork.giveBack(userId, left);
        return result;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean isNew = ((UserEntity) user).getRevision() == 0;
        IdentityOperationResult saved = super.saveUser(user);
        if (isNew && byPerson() != null) {
            memberships.openAccount(user.getId(), byPerson()).stream()
                    .filter(group -> findGroupById(group) != null)
                    .forEach(group -> super.createMembership(user.getId(), group));
        }
        tellAfterCommit(user.getId());
        return saved;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        if (byPerson() != null) {
            memberships.closeAccount(userId, byPerson());
        }
        tellAfterCommit(userId);
        IdentityOperationResult result = super.deleteUser(userId);
        LeftWork.giveBack(userId, Set.of());
        return result;
    }

    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        if (byPerson() != null) {
            memberships.requireNotOurs(groupId);
        }
        return super.deleteGroup(groupId);
    }

    /** Who is logged in; nobody where the program acts by itself. */
    private static String byPerson() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private void tellAfterCommit(String userId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new AccountChanged(userId));
            }
        });
    }
}
