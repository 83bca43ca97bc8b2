package vn.kehoach.process.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/**
 * The engine's own interface tells of a fault in words only; that the database was away, or that a rule of ours refused, is
 * noted here beside the request.
 */
@Component
public class OutageWatch extends CommandWatch {

    private static final int DEEPEST = 20;
    private static final String REFUSED = Refused.class.getName();

    /** What a command of this request met. */
    public static Optional<Outage> of(HttpServletRequest request) {
        return Optional.ofNullable((Outage) request.getAttribute(Outage.NOTED));
    }

    /** What a rule of ours refused in a command of this request. */
    public static Optional<Refused> refusal(HttpServletRequest request) {
        return Optional.ofNullable((Refused) request.getAttribute(REFUSED));
    }

    @Override
    protected CommandInterceptor interceptor(ProcessEngineConfigurationImpl engine) {
        return new Noting();
    }

    private static final class Noting extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException thrown) {
                Outage.of(thrown).ifPresent(outage -> note(Outage.NOTED, outage));
                refusalIn(thrown).ifPresent(refused -> note(REFUSED, refused));
                throw thrown;
            }
        }

        /** Where an expression asked, the engine wraps what a rule of ours said. */
        private static Optional<Refused> refusalIn(Throwable thrown) {
            return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                    .limit(DEEPEST)
                    .filter(Refused.class::isInstance)
                    .map(Refused.class::cast)
                    .findFirst();
        }

        private static void note(String name, Object what) {
            Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                    .ifPresent(request -> request.setAttribute(name, what, RequestAttributes.SCOPE_REQUEST));
        }
    }
}
