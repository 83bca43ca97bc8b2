package vn.kehoach.process.engine.operation;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The level {@code activity}, under its own name and number, so that a database that was begun with it goes on; besides,
 * the engine tells what people do to it.
 */
class ActivityAndOperations implements HistoryLevel {

    @Override
    public int getId() {
        return HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public String getName() {
        return HISTORY_LEVEL_ACTIVITY.getName();
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return type == HistoryEventTypes.USER_OPERATION_LOG
                || HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(type, entity);
    }
}
