package vn.kehoach.process.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kehoach.process.collision.Attempts;

/**
 * Repeats what somebody who is logged in asks of the engine itself, through its REST interface or its web apps. What
 * belongs to a transaction of ours is repeated with it; the engine's own jobs are repeated by the engine.
 */
@Component
class RepeatedCommands extends CommandWatch {

    /** They carry an object or a stream that the first attempt has changed or read to its end. */
    private static final Pattern ONCE = Pattern.compile("Save.*|Deploy.*|.*(Attachment|Picture).*");

    @Override
    protected CommandInterceptor interceptor(ProcessEngineConfigurationImpl engine) {
        return new Interceptor(engine);
    }

    private static final class Interceptor extends CommandInterceptor {

        private final ProcessEngineConfigurationImpl engine;

        Interceptor(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public <T> T execute(Command<T> command) {
            return !isOutermost()
                            || ONCE.matcher(command.getClass().getSimpleName()).matches()
                    ? next.execute(command)
                    : Attempts.ofUnchecked(() -> next.execute(command));
        }

        private boolean isOutermost() {
            return Context.getCommandContext() == null
                    && !TransactionSynchronizationManager.isActualTransactionActive()
                    && engine.getIdentityService().getCurrentAuthentication() != null;
        }
    }
}
