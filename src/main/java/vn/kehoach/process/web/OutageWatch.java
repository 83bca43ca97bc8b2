package vn.kehoach.process.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.kehoach.process.CommandWatch;
import vn.kehoach.shared.Outage;

/** The engine's own interface tells of a fault in words only; that the database was away is noted here beside the request. */
@Component
class OutageWatch extends CommandWatch {

    /** What a command of this request met. */
    static Optional<Outage> of(HttpServletRequest request) {
        return Optional.ofNullable((Outage) request.getAttribute(Outage.NOTED));
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
                Outage.of(thrown).ifPresent(Noting::note);
                throw thrown;
            }
        }

        private static void note(Outage outage) {
            Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                    .ifPresent(request -> request.setAttribute(Outage.NOTED, outage, RequestAttributes.SCOPE_REQUEST));
        }
    }
}
