package vn.kehoach.process.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Tells a person that a value of theirs cannot be kept or compared: a NUL, a number or a date beyond every calendar. The
 * engine itself would call it a fault of the persistence layer. What runs with nobody logged in is left as it is.
 */
@Component
class UnfitValues extends CommandWatch {

    private static final int DEEPEST = 20;

    /** The class of SQLSTATE for data that do not fit. */
    private static final String DATA = "22";

    @Override
    protected CommandInterceptor interceptor(ProcessEngineConfigurationImpl engine) {
        return new Interceptor(engine);
    }

    static boolean isUnfit(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith(DATA));
    }

    private static final class Interceptor extends CommandInterceptor {

        private final ProcessEngineConfigurationImpl engine;

        Interceptor(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public <T> T execute(Command<T> command) {
            boolean outermost = Context.getCommandContext() == null;
            try {
                return next.execute(command);
            } catch (ProcessEngineException thrown) {
                boolean asked = outermost && engine.getIdentityService().getCurrentAuthentication() != null;
                throw asked && isUnfit(thrown) ? refusal(thrown) : thrown;
            }
        }

        private static BadUserRequestException refusal(ProcessEngineException thrown) {
            return new BadUserRequestException("Nội dung quá dài hoặc có ký tự không lưu được", thrown);
        }
    }
}
