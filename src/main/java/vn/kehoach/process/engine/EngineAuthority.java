package vn.kehoach.process.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the application itself speak to the engine where a person's click has consequences that the person may not cause directly. */
@Component
public class EngineAuthority {

    private final ProcessEngineConfigurationImpl engine;

    /** Over that engine. */
    public EngineAuthority(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Does it in the caller's transaction, without asking what the person logged in may do in the engine. */
    public void asSystem(Runnable call) {
        asSystem(() -> {
            call.run();
            return null;
        });
    }

    /** The same for a call that answers something. */
    public <T> T asSystem(Callable<T> call) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(call));
    }
}
