package vn.kehoach.process.tasklist;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Gives Tasklist its filters at the first start. A filter whose name is known is left as the administrators have it; of
 * several nodes that start together one makes them.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    private final ProcessEngineConfigurationImpl engine;

    TasklistFilters(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            storeWhatIsMissing();
            return null;
        });
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
            showToEverybody(id);
        }
    }

    private void showToEverybody(String id) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(id);
        grant.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(grant);
    }
}
