package vn.kehoach.process.tasklist;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.StartLock;

/**
 * Gives Tasklist its filters at the first start. A filter whose name is known is left as the administrators have it; of
 * several nodes that start together one makes them.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    private final ProcessEngine engine;
    private final StartLock lock;

    TasklistFilters(ProcessEngine engine, StartLock lock) {
        this.engine = engine;
        this.lock = lock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.alone(this::storeWhatIsMissing);
    }

    private void storeWhatIsMissing() {
        List<TasklistFilter> all = TasklistFilter.all(engine.getTaskService());
        for (int order = 0; order < all.size(); order++) {
            storeUnlessKnown(all.get(order), order);
        }
    }

    private void storeUnlessKnown(TasklistFilter filter, int order) {
        FilterService filters = engine.getFilterService();
        if (filters.createTaskFilterQuery().filterName(filter.name()).count() == 0) {
            String id = filter.storeIn(filters, order).getId();
            show(id, filter.readers());
        }
    }

    private void show(String id, TasklistFilter.Readers readers) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(type(readers));
        if (readers == TasklistFilter.Readers.ADMINISTRATORS) {
            grant.setGroupId(Groups.CAMUNDA_ADMIN);
        }
        grant.setResource(Resources.FILTER);
        grant.setResourceId(id);
        grant.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private static int type(TasklistFilter.Readers readers) {
        return readers == TasklistFilter.Readers.EVERYBODY
                ? Authorization.AUTH_TYPE_GLOBAL
                : Authorization.AUTH_TYPE_GRANT;
    }
}
