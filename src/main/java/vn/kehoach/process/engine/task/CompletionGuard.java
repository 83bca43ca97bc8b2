package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.CommandWatch;

/**
 * A second lock behind the filter: the engine itself refuses a logged-in person who completes a task past {@link
 * TaskCompletion}. Code inside the engine, such as a delegate, and work that nobody is logged in for go on as ever.
 */
@Component
class CompletionGuard extends CommandWatch {

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
