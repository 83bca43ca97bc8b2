package vn.kehoach.process.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.demo.DemoEngine;
import vn.kehoach.platform.InDemo;

/** The engine as the clock of a demo moves it. */
@Component
@Conditional(InDemo.class)
class EngineOfDemo implements DemoEngine {

    private final ProcessEngineConfigurationImpl engine;

    EngineOfDemo(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void moveClock(Duration shift) {
        ClockUtil.offset(shift.toMillis());
    }

    @Override
    public void lookForJobs() {
        engine.getJobExecutor().jobWasAdded();
    }

    @Override
    public <T> T ask(Callable<T> query) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(query));
    }
}
