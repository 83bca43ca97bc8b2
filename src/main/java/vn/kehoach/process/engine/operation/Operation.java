package vn.kehoach.process.engine.operation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.process.planlifecycle.PlanLifecycle;

/**
 * What somebody did to one thing in the engine.
 *
 * @param first which thing it was
 * @param properties what changed of it
 */
record Operation(UserOperationLogEntryEventEntity first, List<UserOperationLogEntryEventEntity> properties) {

    private static final String SECRET = "password";

    static Operation of(List<UserOperationLogEntryEventEntity> properties) {
        return new Operation(properties.get(0), properties);
    }

    /** For instance {@code engine-task-assign} of a task, with the assignee before and after. */
    AuditEntry entry() {
        String object = kebab(first.getEntityType());
        AuditEntry entry = AuditEntry.of("engine-" + object + "-" + verb(), object, id());
        if (first.getProcessDefinitionKey() != null) {
            entry = entry.with("process", first.getProcessDefinitionKey());
        }
        Optional<String> business = businessKey();
        if (business.isPresent()) {
            entry = entry.with("businessKey", business.get());
        }
        for (UserOperationLogEntryEventEntity property : properties) {
            entry = with(entry, property);
        }
        return plan(business).map(entry::ofPlan).orElse(entry);
    }

    /** For the engine a task that is given back is taken by nobody. */
    private String verb() {
        boolean ofAssignee = Set.of(
                        UserOperationLogEntry.OPERATION_TYPE_CLAIM, UserOperationLogEntry.OPERATION_TYPE_ASSIGN)
                .contains(first.getOperationType());
        boolean givenBack = ofAssignee
                && properties.stream()
                        .anyMatch(each -> "assignee".equals(each.getProperty()) && each.getNewValue() == null);
        return givenBack ? "unclaim" : kebab(first.getOperationType());
    }

    private static AuditEntry with(AuditEntry entry, UserOperationLogEntryEventEntity property) {
        boolean told = property.getProperty() != null && !SECRET.equals(property.getProperty());
        return told ? entry.with(property.getProperty(), change(property)) : entry;
    }

    private static Object change(UserOperationLogEntryEventEntity property) {
        return property.getOrgValue() == null
                ? Objects.toString(property.getNewValue(), "")
                : List.of(property.getOrgValue(), Objects.toString(property.getNewValue(), ""));
    }

    /** Things of processes have an id of their own; people, groups and permissions are named by their properties. */
    private String id() {
        return Stream.of(
                        first.getTaskId(),
                        first.getJobId(),
                        first.getJobDefinitionId(),
                        first.getExternalTaskId(),
                        first.getBatchId(),
                        first.getProcessInstanceId(),
                        first.getProcessDefinitionId(),
                        first.getProcessDefinitionKey())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::named);
    }

    private String named() {
        String names = properties.stream()
                .map(each -> Optional.ofNullable(each.getNewValue()).orElse(each.getOrgValue()))
                .filter(Objects::nonNull)
                .limit(2)
                .collect(Collectors.joining("/"));
        return names.isEmpty() ? "*" : names;
    }

    private Optional<String> businessKey() {
        return Optional.ofNullable(first.getProcessInstanceId())
                .map(instance ->
                        Context.getCommandContext().getExecutionManager().findExecutionById(instance))
                .map(ExecutionEntity::getBusinessKey);
    }

    private Optional<UUID> plan(Optional<String> business) {
        return business.filter(key -> PlanLifecycle.KEY.equals(first.getProcessDefinitionKey()))
                .map(UUID::fromString);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replaceAll("[ _]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
