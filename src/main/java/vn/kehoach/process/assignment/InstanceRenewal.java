package vn.kehoach.process.assignment;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings work that was given out under an older model to the newest one when it is told what the older one cannot hear. */
@Component
class InstanceRenewal {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    InstanceRenewal(@Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Its open tasks, with whoever has taken them and their deadlines, stay as they are. */
    void renewToHear(String message, String businessKey) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance != null && !hears(instance, message)) {
            ProcessDefinition newest = newestOf(instance);
            if (!newest.getId().equals(instance.getProcessDefinitionId())) {
                move(instance, newest);
            }
        }
    }

    private boolean hears(ProcessInstance instance, String message) {
        return runtime.createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .eventName(message)
                        .count()
                > 0;
    }

    private ProcessDefinition newestOf(ProcessInstance instance) {
        String key = repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getKey();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private void move(ProcessInstance instance, ProcessDefinition newest) {
        runtime.newMigration(runtime.createMigrationPlan(instance.getProcessDefinitionId(), newest.getId())
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(instance.getId())
                .execute();
    }
}
