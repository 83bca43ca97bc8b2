package vn.kehoach.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.kehoach.process.engine.Actor;
import vn.kehoach.process.engine.EngineAuthority;

/**
 * One model on the engine, with the beans that a test gives it. Nothing runs by itself: jobs and timers are fired by hand.
 * After the last test every node of the model must have been visited.
 */
public final class Bench implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final String model;
    private final List<BpmnModelInstance> standIns;
    private final ModelNodes nodes;
    private String deployment;

    private boolean inPart;

    private Bench(String model, List<BpmnModelInstance> standIns) {
        this.model = model;
        this.standIns = standIns;
        this.nodes = new ModelNodes(model);
    }

    /** The model of that file. */
    public static Bench of(String model) {
        return new Bench(model, List.of());
    }

    /** The processes that the model calls are replaced by one task each, named like the process. */
    public Bench calling(String... processes) {
        return new Bench(model, Arrays.stream(processes).map(Bench::standIn).toList());
    }

    /** The tests look at a part of the model only; others visit all of it. */
    public Bench inPart() {
        inPart = true;
        return this;
    }

    /** The task that stands for a whole process that the model calls. */
    public static String standInFor(String process) {
        return "userTask_" + process;
    }

    private static BpmnModelInstance standIn(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(standInFor(process))
                .endEvent()
                .done();
    }

    /** Beans under the names that Spring gives them. */
    public Bench with(Object... beans) {
        Arrays.stream(beans).forEach(TestEngine::put);
        return this;
    }

    /** A bean under that name. */
    public Bench named(String name, Object bean) {
        TestEngine.put(name, bean);
        return this;
    }

    /** The engine itself. */
    public ProcessEngine engine() {
        return TestEngine.ENGINE;
    }

    /** Who is acting, as delegates ask for it. */
    public Actor actor() {
        return new Actor(engine().getIdentityService());
    }

    /** The application's own right to speak to the engine. */
    public EngineAuthority authority() {
        return TestEngine.authority();
    }

    /** Starts an instance. */
    public ProcessInstance start(Object businessKey) {
        return engine().getRuntimeService().startProcessInstanceByKey(model, businessKey.toString());
    }

    /** The one open task of that kind. */
    public Task task(String key) {
        return engine().getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .singleResult();
    }

    /** All open tasks of that kind. */
    public List<Task> tasks(String key) {
        return engine().getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .list();
    }

    /** The one running instance of a process that the model calls. */
    public ProcessInstance called(String process) {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
    }

    /** What the running instances of a process that the model calls are about. */
    public List<String> businessKeysOf(String process) {
        return engine().getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
    }

    /** The instances that have ended. */
    public List<HistoricProcessInstance> finished(String process) {
        return engine().getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .finished()
                .list();
    }

    /** The task of that kind that is somebody's own. */
    public Task taskOf(String user, String key) {
        return engine().getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .taskAssignee(user)
                .singleResult();
    }

    /** Somebody sends the form of the task. */
    public void complete(String user, Task task, Form form) {
        engine().getIdentityService().setAuthenticatedUserId(user);
        try {
            engine().getTaskService().complete(task.getId(), form.fields());
        } finally {
            engine().getIdentityService().clearAuthentication();
        }
    }

    /** Runs what the engine would run now, timers left out, until nothing is left. */
    public void runJobs() {
        List<Job> jobs = messages();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> engine().getManagementService().executeJob(job.getId()));
            jobs = messages();
        }
    }

    private List<Job> messages() {
        return engine().getManagementService().createJobQuery().messages().list();
    }

    /** The one timer that is set. */
    public Job timer() {
        return engine().getManagementService().createJobQuery().timers().singleResult();
    }

    /** The hour of the timer comes. */
    public void strike(Job timer) {
        engine().getManagementService().executeJob(timer.getId());
    }

    /** The people who may take the task, beside the groups. */
    public Set<String> candidateUsers(Task task) {
        return engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        DeploymentBuilder builder = engine().getRepositoryService().createDeployment();
        builder.addInputStream(model + ".bpmn", Models.open(model + ".bpmn"));
        standIns.forEach(each -> builder.addModelInstance(nameOf(each) + ".bpmn", each));
        deployment = builder.deploy().getId();
    }

    private static String nameOf(BpmnModelInstance standIn) {
        return standIn.getModelElementsByType(Process.class).iterator().next().getId();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        BpmnAwareTests.init(engine());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        HistoryService history = engine().getHistoryService();
        nodes.noteVisited(history);
        engine().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> engine().getRuntimeService().deleteProcessInstance(id, "the test is over"));
        history.createHistoricProcessInstanceQuery().list().stream()
                .filter(each -> each.getSuperProcessInstanceId() == null)
                .forEach(each -> history.deleteHistoricProcessInstance(each.getId()));
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine().getRepositoryService().deleteDeployment(deployment, true);
        TestEngine.clear();
        if (!inPart) {
            nodes.requireAllVisited();
        }
    }

    /** Moves the engine's clock. */
    public static void clock(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }
}
