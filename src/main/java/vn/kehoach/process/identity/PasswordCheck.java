package vn.kehoach.process.identity;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Installation;

/**
 * How the engine keeps and checks passwords. By itself it would hash them once, and lock an account for good after ten
 * wrong ones, whoever typed them; here it counts nothing, because the gate slows down whoever types wrong ones. What somebody had taken for a unit goes back when they leave.
 */
@Component
class PasswordCheck extends AbstractProcessEnginePlugin {

    /** The passwords of a demo are known to all: there is nothing to guard, and fifty of them at its first start. */
    private static final int DEMO_COST = 6;

    private final SlowHash hash;

    PasswordCheck(@Value("${kehoach.accounts.hash-cost}") int cost, Installation installation) {
        hash = new SlowHash(installation.demo() ? Math.min(cost, DEMO_COST) : cost);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(hash);
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(NeverLocked.class));
    }

    /** The engine makes one for each command. */
    public static final class NeverLocked extends DbIdentityServiceProvider {

        @Override
        public boolean checkPassword(String userId, String password) {
            UserEntity user = findUserById(userId);
            if (password == null || user == null || user.getPassword() == null) {
                return takeAsLong(password);
            }
            return matchPassword(password, user);
        }

        @Override
        public IdentityOperationResult deleteMembership(String userId, String groupId) {
            Set<String> left = LeftWork.groupsOf(userId);
            left.remove(groupId);
            IdentityOperationResult result = super.deleteMembership(userId, groupId);
            LeftWork.giveBack(userId, left);
            return result;
        }

        @Override
        public IdentityOperationResult deleteUser(String userId) {
            IdentityOperationResult result = super.deleteUser(userId);
            LeftWork.giveBack(userId, Set.of());
            return result;
        }

        /** How long the answer takes does not tell which accounts there are. */
        private static boolean takeAsLong(String password) {
            Context.getProcessEngineConfiguration().getPasswordManager().encrypt(String.valueOf(password));
            return false;
        }
    }
}
