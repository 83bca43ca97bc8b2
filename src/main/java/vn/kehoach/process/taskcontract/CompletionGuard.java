package vn.kehoach.process.taskcontract;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * A second lock behind the filter: the engine itself refuses a logged-in person who completes a task past {@link
 * TaskCompletion}. Code inside the engine, such as a delegate, and work that nobody is logged in for go on as ever.
 */
@Component
class CompletionGuard extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
    }

    private static List<CommandInterceptor> with(
            List<CommandInterceptor> present, ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> all = new ArrayList<>(present == null ? List.of() : present);
        all.add(0, new Interceptor(engine));
        return all;
    }

    private static final class Interceptor extends CommandInterceptor {

        private final ProcessEngineConfigurationImpl engine;

        Interceptor(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (completes(command) && Context.getCommandContext() == null && somebodyIsLoggedIn()) {
                throw new BadUserRequestException("Công việc chỉ được hoàn thành bằng biểu mẫu của nó");
            }
            return next.execute(command);
        }

        private static boolean completes(Command<?> command) {
            return command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
        }

        private boolean somebodyIsLoggedIn() {
            return engine.getIdentityService().getCurrentAuthentication() != null;
        }
    }
}
