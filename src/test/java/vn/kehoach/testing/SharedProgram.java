package vn.kehoach.testing;

import java.util.Map;
import java.util.WeakHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import vn.kehoach.demo.ClockAsNew;

/**
 * A program takes longer to start than most classes take to test it, so classes with the same settings share one: each
 * finds the data, the clock and the memory of the first start. Between two classes its engine rests.
 */
public final class SharedProgram extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, First> FIRST = new WeakHashMap<>();

    /** What a program is at its first start. */
    private record First(FirstData data, WebApps apps) {

        static First of(ApplicationContext program) {
            return new First(FirstData.of(program), WebApps.now());
        }
    }

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext program = test.getApplicationContext();
        FIRST.computeIfAbsent(program, First::of).apps().bringBack();
        ProcessEngines.registerProcessEngine(program.getBean(ProcessEngine.class));
        jobs(program).start();
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!test.hasApplicationContext()) {
            return;
        }
        ApplicationContext program = test.getApplicationContext();
        jobs(program).shutdown();
        ClockUtil.reset();
        FIRST.get(program).data().bringBack();
        ClockAsNew.in(program);
        ShortMemory.of(program).forget();
    }

    private static JobExecutor jobs(ApplicationContext program) {
        return program.getBean(SpringProcessEngineConfiguration.class).getJobExecutor();
    }
}
