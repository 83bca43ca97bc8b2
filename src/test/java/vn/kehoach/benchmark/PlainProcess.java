package vn.kehoach.benchmark;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The engine alone, without any rule, table or mail of ours. */
final class PlainProcess {

    private static final String PARALLEL = "benchmark-parallel";
    private static final String SINGLE = "benchmark-single";

    private final RuntimeService runtime;
    private final TaskService tasks;

    PlainProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        repository
                .createDeployment()
                .addModelInstance(PARALLEL + ".bpmn", parallelModel())
                .addModelInstance(SINGLE + ".bpmn", singleModel())
                .deploy();
    }

    private static BpmnModelInstance parallelModel() {
        return Bpmn.createExecutableProcess(PARALLEL)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("task")
                .camundaCandidateGroups("unit-${unit}")
                .multiInstance()
                .parallel()
                .camundaCollection("units")
                .camundaElementVariable("unit")
                .multiInstanceDone()
                .endEvent()
                .done();
    }

    private static BpmnModelInstance singleModel() {
        return Bpmn.createExecutableProcess(SINGLE)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("task")
                .camundaCandidateGroups("unit-${unit}")
                .endEvent()
                .done();
    }

    /** One instance in which each unit has its task. */
    List<Runnable> openParallel(int units) {
        String instance = runtime.startProcessInstanceByKey(PARALLEL, Map.of("units", ManyUnits.codes(units)))
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .map(this::completion)
                .toList();
    }

    /** An instance of one task for each unit. */
    List<Runnable> openSingle(int units) {
        return ManyUnits.codes(units).stream()
                .map(unit -> runtime.startProcessInstanceByKey(SINGLE, Map.of("unit", unit)))
                .map(instance -> tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult())
                .map(this::completion)
                .toList();
    }

    private Runnable completion(Task task) {
        String id = task.getId();
        return () -> tasks.complete(id);
    }
}
