package vn.kehoach.process.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What is made once at the first start: of several nodes that start together one does it and the others find it done. */
@Component
public class StartLock {

    private final ProcessEngineConfigurationImpl engine;

    /** Holds the lock in that engine. */
    public StartLock(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Does it in one transaction while nobody else does. */
    public void alone(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            work.run();
            return null;
        });
    }
}
