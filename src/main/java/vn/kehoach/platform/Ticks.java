package vn.kehoach.platform;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** As many threads as there are ticks, so that one that hangs keeps none of the others waiting. */
@Configuration(proxyBeanMethods = false)
class Ticks implements SchedulingConfigurer {

    private final ThreadPoolTaskScheduler scheduler;

    Ticks(@Qualifier("taskScheduler") ThreadPoolTaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Called when every tick of the program is registered. */
    @Override
    public void configureTasks(ScheduledTaskRegistrar ticks) {
        int count = Stream.of(
                        ticks.getFixedDelayTaskList(),
                        ticks.getFixedRateTaskList(),
                        ticks.getCronTaskList(),
                        ticks.getTriggerTaskList())
                .mapToInt(List::size)
                .sum();
        scheduler.setPoolSize(Math.max(1, count));
        ticks.setTaskScheduler(scheduler);
    }
}
