package vn.kehoach.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** The timers that the engine keeps, with the cycle that it wrote down when it made them. */
@Component
public class EngineTimers {

    private final ProcessEngineConfigurationImpl engine;

    /** Those of that engine. */
    public EngineTimers(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Moves the timers of a process to another cycle. What is overdue stays due.
     *
     * @param next when they come where they are not due yet
     * @return whether there was one with another cycle
     */
    public boolean repeat(String process, String cycle, Instant now, Instant next) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    List<TimerEntity> others = engine
                            .getManagementService()
                            .createJobQuery()
                            .timers()
                            .processDefinitionKey(process)
                            .list()
                            .stream()
                            .map(TimerEntity.class::cast)
                            .filter(timer -> !cycle.equals(timer.getRepeat()))
                            .toList();
                    others.forEach(timer -> move(timer, cycle, now, next));
                    return !others.isEmpty();
                }));
    }

    private static void move(TimerEntity timer, String cycle, Instant now, Instant next) {
        timer.setRepeat(cycle);
        if (timer.getDuedate().toInstant().isAfter(now)) {
            timer.setDuedate(Date.from(next));
        }
    }
}
