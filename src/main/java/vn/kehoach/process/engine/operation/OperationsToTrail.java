package vn.kehoach.process.engine.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import vn.kehoach.audit.AuditTrail;

/**
 * Operations go to our record, in the transaction of the change, and not into a table of the engine; everything else goes
 * where it always went. That a task was completed is told by what its form has changed.
 */
class OperationsToTrail extends DbHistoryEventHandler {

    private final AuditTrail trail;

    OperationsToTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof UserOperationLogEntryEventEntity operation) {
            record(List.of(operation));
        } else {
            super.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        List<UserOperationLogEntryEventEntity> operations = events.stream()
                .filter(UserOperationLogEntryEventEntity.class::isInstance)
                .map(UserOperationLogEntryEventEntity.class::cast)
                .toList();
        events.stream()
                .filter(event -> !(event instanceof UserOperationLogEntryEventEntity))
                .forEach(super::handleEvent);
        record(operations);
    }

    /** One row for one thing that was done to one kind of object; each property is an event of its own. */
    private void record(List<UserOperationLogEntryEventEntity> operations) {
        Map<String, List<UserOperationLogEntryEventEntity>> things = operations.stream()
                .filter(operation ->
                        !UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(operation.getOperationType()))
                .collect(Collectors.groupingBy(
                        operation -> operation.getOperationType() + " " + operation.getEntityType(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        things.values().stream().map(Operation::of).map(Operation::entry).forEach(trail::record);
    }
}
