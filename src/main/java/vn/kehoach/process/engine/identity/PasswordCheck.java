package vn.kehoach.process.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Memberships;
import vn.kehoach.platform.Installation;

/**
 * How the engine keeps and checks passwords. By itself it would hash them once, and lock an account for good after ten
 * wrong ones, whoever typed them; here it counts nothing, because the gate slows down whoever types wrong ones.
 */
@Component
class PasswordCheck extends AbstractProcessEnginePlugin {

    /** The passwords of a demo are known to all: there is nothing to guard, and fifty of them at its first start. */
    private static final int DEMO_COST = 6;

    private final SlowHash hash;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;

    PasswordCheck(
            @Value("${kehoach.accounts.hash-cost}") int cost,
            Installation installation,
            @Lazy Memberships memberships,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.events = events;
        hash = new SlowHash(installation.demo() ? Math.min(cost, DEMO_COST) : cost);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(hash);
        engine.setIdentityProviderSessionFactory(new Identities());
    }

    private final class Identities implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return GuardedIdentities.class;
        }

        @Override
        public Session openSession() {
            return new GuardedIdentities(memberships, events);
        }
    }
}
